/** Figures of the bundled ciphers, each beside its yardsticks of the same rounds. */
import type { Algorithm } from '../reference-impl/ciphers'
import {
  type CipherRow,
  cipherContestant,
  cipherRows,
  memoryCopyContestant,
  nodeCryptoContestant,
  opensslContestant,
  yardstickName,
} from './ciphers'
import { figureOf, ratioOf, throughputOf } from './figure-of'
import { type Figure, type Ratio, rowName, type Yardstick, type YardstickName } from './figures'
import type { OpensslCommand } from './openssl'
import { proveCipher } from './proof'
import {
  type Contestant,
  type Observation,
  playRounds,
  type RoundLimits,
  TakenTurns,
  type Turns,
} from './rounds'

export interface CipherPlan {
  readonly algorithms: readonly Algorithm[]
  readonly sizes: readonly number[]
  readonly limits: RoundLimits
  /** `openssl speed` takes a second at a time: it has its turn in one round of so many. */
  readonly opensslEvery: number
}

export interface CipherFigures {
  readonly results: readonly Figure[]
  readonly yardsticks: readonly Yardstick[]
  readonly checkedAgainst: Readonly<Record<string, string>>
}

/** Every output is checked before the first turn is taken. */
export class CipherBench {
  readonly #rows: readonly CipherRow[]
  readonly #sizes: readonly number[]
  readonly #contestants: readonly Contestant[]
  readonly #checkedAgainst: Readonly<Record<string, string>>
  readonly #turns = new TakenTurns()

  constructor({ algorithms, sizes, opensslEvery }: CipherPlan, openssl?: OpensslCommand) {
    const checkedAgainst: Record<string, string> = {}
    for (const algorithm of algorithms) {
      for (const size of sizes) checkedAgainst[algorithm] = proveCipher(algorithm, size, openssl)
    }
    this.#checkedAgainst = checkedAgainst
    this.#sizes = sizes
    this.#rows = cipherRows(algorithms, sizes)
    const copies = sizes.map(memoryCopyContestant)
    const contestants: Contestant[] = [...this.#rows.map(cipherContestant), ...copies]
    for (const row of this.#rows) {
      const nodeCrypto = nodeCryptoContestant(row)
      if (nodeCrypto) contestants.push(nodeCrypto)
      const name = yardstickName('openssl', row)
      if (openssl && !contestants.some((each) => each.name === name)) {
        contestants.push(opensslContestant(row, openssl, opensslEvery))
      }
    }
    this.#contestants = contestants
  }

  async play(limits: RoundLimits, observe?: (observation: Observation) => void): Promise<void> {
    this.#turns.add(await playRounds(this.#contestants, limits, observe))
  }

  figures(): CipherFigures {
    const turnsOf = (name: string): Turns => this.#turns.of(name)
    return {
      checkedAgainst: this.#checkedAgainst,
      results: this.#rows.map((row) => ({
        ...figureOf(row, turnsOf(rowName(row))),
        ratios: yardsticksOf(row).flatMap(({ name, contestant }) => {
          const ratio = ratioOf(turnsOf(rowName(row)), turnsOf(contestant), name)
          return ratio ? [ratio] : []
        }) satisfies readonly Ratio[],
      })),
      yardsticks: [
        ...this.#rows.flatMap((row) =>
          row.subject === 'cipher-decrypt' ? [] : yardstickFigures(row, turnsOf),
        ),
        ...this.#sizes.flatMap((size) =>
          yardstickFigure('memory-copy', 'none', size, turnsOf(`memory-copy ${size}`)),
        ),
      ],
    }
  }
}

function yardsticksOf(row: CipherRow): readonly { name: YardstickName; contestant: string }[] {
  return [
    { name: 'openssl', contestant: yardstickName('openssl', row) },
    { name: 'node-crypto', contestant: yardstickName('node-crypto', row) },
    { name: 'memory-copy', contestant: `memory-copy ${row.size}` },
  ]
}

/** As the file's shape has it, a yardstick has one figure for a cipher and size: that of encrypting. */
function yardstickFigures(row: CipherRow, turnsOf: (name: string) => Turns): Yardstick[] {
  const names = ['openssl', 'node-crypto'] as const
  return names.flatMap((name) =>
    yardstickFigure(name, row.algorithm, row.size, turnsOf(yardstickName(name, row))),
  )
}

function yardstickFigure(
  name: YardstickName,
  algorithm: Yardstick['algorithm'],
  size: number,
  turns: Turns,
): Yardstick[] {
  if (turns.size === 0) return []
  return [{ name, algorithm, size, throughputMBps: throughputOf(turns), samples: turns.size }]
}

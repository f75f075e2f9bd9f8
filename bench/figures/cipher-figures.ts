/** Figures of the bundled ciphers, each beside its yardsticks of the same rounds. */
import type { Algorithm } from '../../reference-impl/ciphers'
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

export async function cipherFigures(
  { algorithms, sizes, limits, opensslEvery }: CipherPlan,
  openssl: OpensslCommand | undefined,
  observe?: (observation: Observation) => void,
): Promise<CipherFigures> {
  const checkedAgainst: Record<string, string> = {}
  for (const algorithm of algorithms) {
    for (const size of sizes) checkedAgainst[algorithm] = proveCipher(algorithm, size, openssl)
  }
  const rows = cipherRows(algorithms, sizes)
  const copies = sizes.map(memoryCopyContestant)
  const contestants: Contestant[] = [...rows.map(cipherContestant), ...copies]
  for (const row of rows) {
    const nodeCrypto = nodeCryptoContestant(row)
    if (nodeCrypto) contestants.push(nodeCrypto)
    const name = yardstickName('openssl', row)
    if (openssl && !contestants.some((each) => each.name === name)) {
      contestants.push(opensslContestant(row, openssl, opensslEvery))
    }
  }
  const turns = await playRounds(contestants, limits, observe)
  const turnsOf = (name: string): Turns => turns.get(name) ?? new Map()
  return {
    checkedAgainst,
    results: rows.map((row) => ({
      ...figureOf(row, turnsOf(rowName(row))),
      ratios: yardsticksOf(row).flatMap(({ name, contestant }) => {
        const ratio = ratioOf(turnsOf(rowName(row)), turnsOf(contestant), name)
        return ratio ? [ratio] : []
      }) satisfies readonly Ratio[],
    })),
    yardsticks: [
      ...rows.flatMap((row) =>
        row.subject === 'cipher-decrypt' ? [] : yardstickFigures(row, turnsOf),
      ),
      ...sizes.flatMap((size) =>
        yardstickFigure('memory-copy', 'none', size, turnsOf(`memory-copy ${size}`)),
      ),
    ],
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

/** Measures the bundled ciphers, each beside its yardsticks in the same rounds. */
import type { Algorithm } from '../reference-impl/ciphers'
import { checkCipher } from './check-cipher'
import {
  type CipherRow,
  cipherRows,
  cipherTask,
  memoryCopyTask,
  nodeCryptoTask,
  opensslTask,
  yardstickName,
} from './ciphers'
import { figureOf, ratioOf, throughputOf } from './figure-of'
import { type Figure, type Ratio, rowName, type Yardstick, type YardstickName } from './figures'
import type { OpensslCommand } from './openssl'
import {
  BatchedMeasurements,
  type BenchTask,
  type Measurements,
  type Observation,
  type RoundLimits,
  runRounds,
} from './rounds'

export interface CipherPlan {
  readonly algorithms: readonly Algorithm[]
  readonly sizes: readonly number[]
  readonly limits: RoundLimits
  /** `openssl speed` takes a second, so it is measured only once in this number of rounds. */
  readonly opensslEvery: number
}

export interface CipherFigures {
  readonly results: readonly Figure[]
  readonly yardsticks: readonly Yardstick[]
  readonly checkedAgainst: Readonly<Record<string, string>>
}

/** Checks every output before the first measurement. */
export class CipherBench {
  readonly #rows: readonly CipherRow[]
  readonly #sizes: readonly number[]
  readonly #tasks: readonly BenchTask[]
  readonly #checkedAgainst: Readonly<Record<string, string>>
  readonly #measurements = new BatchedMeasurements()

  constructor({ algorithms, sizes, opensslEvery }: CipherPlan, openssl?: OpensslCommand) {
    const checkedAgainst: Record<string, string> = {}
    for (const algorithm of algorithms) {
      for (const size of sizes) checkedAgainst[algorithm] = checkCipher(algorithm, size, openssl)
    }
    this.#checkedAgainst = checkedAgainst
    this.#sizes = sizes
    this.#rows = cipherRows(algorithms, sizes)
    const copies = sizes.map(memoryCopyTask)
    const tasks: BenchTask[] = [...this.#rows.map(cipherTask), ...copies]
    for (const row of this.#rows) {
      const nodeCrypto = nodeCryptoTask(row)
      if (nodeCrypto) tasks.push(nodeCrypto)
      const name = yardstickName('openssl', row)
      if (openssl && !tasks.some((each) => each.name === name)) {
        tasks.push(opensslTask(row, openssl, opensslEvery))
      }
    }
    this.#tasks = tasks
  }

  async play(limits: RoundLimits, observe?: (observation: Observation) => void): Promise<void> {
    this.#measurements.add(await runRounds(this.#tasks, limits, observe))
  }

  figures(): CipherFigures {
    const measurementsOf = (name: string): Measurements => this.#measurements.of(name)
    return {
      checkedAgainst: this.#checkedAgainst,
      results: this.#rows.map((row) => ({
        ...figureOf(row, measurementsOf(rowName(row))),
        ratios: yardsticksOf(row).flatMap(({ name, task }) => {
          const ratio = ratioOf(measurementsOf(rowName(row)), measurementsOf(task), name)
          return ratio ? [ratio] : []
        }) satisfies readonly Ratio[],
      })),
      yardsticks: [
        ...this.#rows.flatMap((row) =>
          row.subject === 'cipher-decrypt' ? [] : yardstickFigures(row, measurementsOf),
        ),
        ...this.#sizes.flatMap((size) =>
          yardstickFigure('memory-copy', 'none', size, measurementsOf(`memory-copy ${size}`)),
        ),
      ],
    }
  }
}

function yardsticksOf(row: CipherRow): readonly { name: YardstickName; task: string }[] {
  return [
    { name: 'openssl', task: yardstickName('openssl', row) },
    { name: 'node-crypto', task: yardstickName('node-crypto', row) },
    { name: 'memory-copy', task: `memory-copy ${row.size}` },
  ]
}

/** bench.json has one figure for each yardstick, cipher and size: that of encrypting. */
function yardstickFigures(
  row: CipherRow,
  measurementsOf: (name: string) => Measurements,
): Yardstick[] {
  const names = ['openssl', 'node-crypto'] as const
  return names.flatMap((name) =>
    yardstickFigure(name, row.algorithm, row.size, measurementsOf(yardstickName(name, row))),
  )
}

function yardstickFigure(
  name: YardstickName,
  algorithm: Yardstick['algorithm'],
  size: number,
  measurements: Measurements,
): Yardstick[] {
  if (measurements.size === 0) return []
  return [
    {
      name,
      algorithm,
      size,
      throughputMBps: throughputOf(measurements),
      samples: measurements.size,
    },
  ]
}

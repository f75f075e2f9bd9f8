/** What the operator asked of a bench, checked flag by flag before anything is measured. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type BenchPlan,
  type Figures,
  GIBIBYTE,
  KIBIBYTE,
  MEBIBYTE,
  parseSize,
  readFigures,
} from '../../bench'
import { ALGORITHMS, type Algorithm, isAlgorithm } from '../../reference-impl/ciphers'
import { didYouMean } from '../../specification/suggestion'
import { UsageError } from '../../specification/usage-error'
import { settingsOf } from '../run/request'

/** The flags as commander hands them over. */
export interface BenchFlags {
  readonly target: string
  readonly setting: readonly string[]
  readonly algorithm: readonly string[]
  readonly size: readonly string[]
  readonly table: readonly string[]
  readonly quick?: true
  readonly large?: true
  readonly out?: string
  readonly run?: string
  readonly baseline?: string
  readonly failOnRegression?: true
  readonly otherMachine?: true
  readonly json?: true
}

export interface Baseline {
  readonly file: string
  readonly figures: Figures
  readonly failOnRegression: boolean
  /** Compared even where the machine or the target is another. */
  readonly anyMachine: boolean
}

export interface BenchRequest {
  readonly target: string
  readonly settings: Readonly<Record<string, string>>
  readonly plan: BenchPlan
  readonly quick: boolean
  readonly out: string | undefined
  /** Folder of a run whose Allure page is to show the figures. */
  readonly run: string | undefined
  readonly baseline: Baseline | undefined
  readonly json: boolean
}

const CIPHER_SIZES = [KIBIBYTE, 16 * KIBIBYTE, 64 * KIBIBYTE, MEBIBYTE, 8 * MEBIBYTE]
/** Enough to see the machine drift, few enough for rounds in each. */
const BATCHES = 5
const LARGEST_CIPHER_SIZE = 256 * MEBIBYTE
const LARGEST_TABLE_SIZE = 16 * GIBIBYTE

export function benchRequestOf(flags: BenchFlags): BenchRequest {
  const { target, setting, out, run } = flags
  if (run !== undefined && !existsSync(join(run, 'run.ndjson'))) {
    throw new UsageError(`--run ${run} is not the folder of a run: it has no run.ndjson`)
  }
  return {
    target,
    settings: settingsOf(setting),
    plan: planOf(flags),
    quick: flags.quick === true,
    out,
    run,
    baseline: baselineOf(flags),
    json: flags.json === true,
  }
}

function planOf(flags: BenchFlags): BenchPlan {
  if (flags.quick && flags.large) {
    throw new UsageError('--quick and --large exclude each other: a table of 1 GiB is not quick')
  }
  const algorithms =
    flags.algorithm.length > 0 ? once(flags.algorithm.map(algorithmOf)) : ALGORITHMS
  const sizes = once(flags.size.map((size) => sizeOf('--size', size, LARGEST_CIPHER_SIZE)))
  const tables = once(flags.table.map((size) => sizeOf('--table', size, LARGEST_TABLE_SIZE)))
  const stored = ['none', ...algorithms] as const
  if (flags.quick) {
    return {
      batches: 1,
      ciphers: {
        algorithms,
        sizes: sizes.length > 0 ? sizes : [64 * KIBIBYTE],
        limits: { least: 3, most: 3, seconds: 6 },
        opensslEvery: 3,
      },
      target: {
        algorithms: stored,
        sizes: tables.length > 0 ? tables : [MEBIBYTE],
        limits: { least: 3, most: 3, seconds: 4 },
      },
      dataKeys: { algorithms, calls: 20 },
    }
  }
  return {
    batches: BATCHES,
    ciphers: {
      algorithms,
      sizes: sizes.length > 0 ? sizes : CIPHER_SIZES,
      limits: { least: 16, most: 40, seconds: 180 },
      opensslEvery: 8,
    },
    target: {
      algorithms: stored,
      sizes: [
        ...(tables.length > 0 ? tables : [MEBIBYTE, 64 * MEBIBYTE]),
        ...(flags.large ? [GIBIBYTE] : []),
      ],
      limits: { least: 5, most: 30, seconds: 60 },
    },
    dataKeys: { algorithms, calls: 300 },
  }
}

/** Named twice, it is measured once all the same: a row has one figure. */
function once<Named>(named: readonly Named[]): Named[] {
  return [...new Set(named)]
}

function algorithmOf(name: string): Algorithm {
  if (isAlgorithm(name)) return name
  const hint = didYouMean(name, ALGORITHMS) || ` There are ${ALGORITHMS.join(', ')}.`
  throw new UsageError(`--algorithm ${name}: there is no such algorithm.${hint}`)
}

function sizeOf(flag: string, text: string, most: number): number {
  const bytes = parseSize(text)
  if (bytes !== undefined && bytes <= most) return bytes
  throw new UsageError(
    `${flag} ${text}: a size is written as 64KiB or 1MiB, and is at most ${most / MEBIBYTE}MiB`,
  )
}

function baselineOf(flags: BenchFlags): Baseline | undefined {
  const { baseline: file, failOnRegression, otherMachine } = flags
  if (file === undefined) {
    const without = failOnRegression ? '--fail-on-regression' : otherMachine && '--other-machine'
    if (without) throw new UsageError(`${without} says how to compare: name a --baseline with it`)
    return undefined
  }
  const read = readFigures(textOf(file))
  if ('wrong' in read) throw new UsageError(`--baseline ${file} cannot be used: ${read.wrong}`)
  if (failOnRegression && (flags.quick || read.figures.quick)) {
    const which = flags.quick ? 'of --quick' : `of ${file}, which was taken with --quick,`
    throw new UsageError(`--fail-on-regression: the three rounds ${which} cannot tell a regression`)
  }
  return {
    file,
    figures: read.figures,
    failOnRegression: failOnRegression === true,
    anyMachine: otherMachine === true,
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR'
    const reason = isFolder ? 'it is a folder; name its bench.json' : (error as Error).message
    throw new UsageError(`--baseline ${file} cannot be read: ${reason}`)
  }
}

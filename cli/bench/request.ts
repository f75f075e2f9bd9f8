/** The request of `sealproof bench`, and the validation of its flags. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../adapters/load'
import type { Figures } from '../../bench'
import type { Algorithm } from '../../reference-impl/ciphers'
import { MOST_TEXT_BYTES, readRegularText } from '../../specification/regular-file'
import { didYouMean } from '../../specification/suggestion'
import { UsageError } from '../../specification/usage-error'

export interface BenchRequest {
  readonly target: string
  readonly settings: Settings
  readonly algorithms: readonly Algorithm[]
  /** In bytes, of the ciphers' inputs. */
  readonly sizes: readonly number[]
  /** In bytes, of the target's tables. */
  readonly tables: readonly number[]
  readonly quick?: boolean
  readonly large?: boolean
  readonly out?: string
  /** Folder of a run whose Allure page will show the figures. */
  readonly run?: string
  readonly baseline?: Baseline
  readonly failOnRegression?: boolean
  readonly otherMachine?: boolean
  readonly json?: boolean
}

export interface Baseline {
  readonly file: string
  readonly figures: Figures
}

/** Checks the flags that depend on one another. */
export function checkTogether(request: BenchRequest): void {
  const { quick, large, baseline, failOnRegression, otherMachine } = request
  if (quick && large) {
    throw new UsageError('--quick and --large exclude each other: a table of 1 GiB is not quick')
  }
  if (baseline === undefined) {
    const without = failOnRegression ? '--fail-on-regression' : otherMachine && '--other-machine'
    if (without) throw new UsageError(`${without} says how to compare: name a --baseline with it`)
  } else if (failOnRegression && (quick || baseline.figures.quick)) {
    const { file } = baseline
    const which = quick ? 'of --quick' : `of ${file}, which was taken with --quick,`
    throw new UsageError(`--fail-on-regression: the three rounds ${which} cannot tell a regression`)
  }
}

export function validAlgorithm(name: string): Algorithm {
  const { ALGORITHMS, isAlgorithm } =
    require('../../reference-impl/ciphers') as typeof import('../../reference-impl/ciphers')
  if (isAlgorithm(name)) return name
  const hint = didYouMean(name, ALGORITHMS) || ` There are ${ALGORITHMS.join(', ')}.`
  throw new UsageError(`--algorithm ${name}: there is no such algorithm.${hint}`)
}

const LARGEST_CIPHER_MIB = 256
const LARGEST_TABLE_MIB = 16 * 1024

export function cipherSize(text: string): number {
  return sizeIn('--size', text, LARGEST_CIPHER_MIB)
}

export function tableSize(text: string): number {
  return sizeIn('--table', text, LARGEST_TABLE_MIB)
}

function sizeIn(flag: string, text: string, mostMiB: number): number {
  const { MEBIBYTE, parseSize } = benchModule()
  const bytes = parseSize(text)
  if (bytes !== undefined && bytes <= mostMiB * MEBIBYTE) return bytes
  throw new UsageError(
    `${flag} ${text}: a size is written as 64KiB or 1MiB, and is at most ${mostMiB}MiB`,
  )
}

export function folderOfRun(folder: string): string {
  if (existsSync(join(folder, 'run.ndjson'))) return folder
  throw new UsageError(`--run ${folder} is not the folder of a run: it has no run.ndjson`)
}

export function readBaseline(file: string): Baseline {
  const read = benchModule().readFigures(textOf(file))
  if ('wrong' in read) throw new UsageError(`--baseline ${file} cannot be used: ${read.wrong}`)
  return { file, figures: read.figures }
}

/** Loaded only where a flag needs it: other commands start faster. */
function benchModule(): typeof import('../../bench') {
  return require('../../bench')
}

function textOf(file: string): string {
  try {
    return readRegularText(file, MOST_TEXT_BYTES, `--baseline ${file}`)
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${error.message}; name a bench.json`)
    throw new UsageError(`--baseline ${file} cannot be read: ${(error as Error).message}`)
  }
}

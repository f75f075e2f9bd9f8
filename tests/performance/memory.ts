/**
 * How much memory tables take. `npm run bench:memory` prints two figures:
 *
 * - how many copies of a table of 64 MiB the process holds after it was written to the reference in
 *   memory and read back, in a process of its own;
 * - how much more memory a table of 1 GiB takes than one of 64 MiB, when both stream from and to a
 *   folder: at most 64 MiB.
 */
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { connect } from '../../adapters/reference'
import type { Outcome, Row } from '../../adapters/target'
import { type Figures, formatSize, GIBIBYTE, isTaken, MEBIBYTE, readFigures } from '../../bench'
import { runScript } from './process'

/** The bench keeps one table until the next one exists: its tables have at most 64 MiB. */
const ALLOWED_GROWTH = 64 * MEBIBYTE

/** Arguments for `sealproof bench` with tables of these sizes in `folder`, and its bench.json. */
function benchOfTables(sizes: readonly number[], folder: string) {
  const tables = sizes.flatMap((size) => ['--table', formatSize(size).replace(' ', '')])
  const settings = ['--setting', 'store=folder', '--setting', `folder=${join(folder, 'tables')}`]
  const out = join(folder, 'figures')
  const rest = ['--quick', '--algorithm', 'AES256', '--size', '64KiB', '--out', out]
  return { args: ['bench', ...settings, ...tables, ...rest], figures: join(out, 'bench.json') }
}

/**
 * The largest peak in bytes of writing or reading a table of this size; undefined if not reported.
 */
function peakMemoryAt({ results }: Figures, size: number): number | undefined {
  const peaks = results
    .filter(isTaken)
    .filter((figure) => figure.size === size && figure.subject.startsWith('target-'))
    .flatMap(({ peakMemory = [] }) => peakMemory)
  return peaks.length > 0 ? Math.max(...peaks) : undefined
}

async function measureTablesInFolder(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-memory-'))
  try {
    const figures = await runBenchOfTables([TABLE, GIBIBYTE], folder)
    const [small, large] = [TABLE, GIBIBYTE].map((size) => peakMemoryAt(figures, size))
    if (small === undefined || large === undefined) {
      throw new Error('this system does not report the peak memory of a process')
    }
    const mebibytes = (bytes: number): string => (bytes / MEBIBYTE).toFixed(0)
    console.log(`peak memory, 64 MiB from and to a folder  ${mebibytes(small)} MiB`)
    console.log(`peak memory, 1 GiB from and to a folder   ${mebibytes(large)} MiB`)
    const isFlat = large - small <= ALLOWED_GROWTH
    console.log(`at most 64 MiB more: ${isFlat ? 'yes' : 'no'} (${mebibytes(large - small)})`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runBenchOfTables(sizes: readonly number[], folder: string): Promise<Figures> {
  const root = dirname(dirname(__dirname))
  const { args, figures } = benchOfTables(sizes, folder)
  console.error('writing and reading three times each, with and without encryption: two minutes')
  const command = join(root, 'dist', 'cli', 'sealproof.js')
  const { exitCode, stderr } = await runScript([command, ...args], root)
  if (exitCode !== 0) throw new Error(`sealproof bench ended with ${exitCode}\n${stderr}`)
  const read = readFigures(readFileSync(figures, 'utf8'))
  if ('wrong' in read) throw new Error(read.wrong)
  return read.figures
}

const TABLE = 64 * MEBIBYTE
const VALUE = 4096
const GOAL = 3
/** In copies: for keys, indexes and other objects beside the data. */
const TOLERANCE = 0.05

async function measureTableInMemory(): Promise<void> {
  const target = await connect({})
  const sandbox = await target.openSandbox('a large table')
  const place = { project: 'archive', table: 'large' }
  const encryption = { algorithm: 'AES256', key: { kind: 'default' } } as const
  await sandbox.keys?.activate({ region: 'cn-shanghai' })
  await sandbox.access?.authorizeService({ service: 'maxcompute' })
  accepted(await sandbox.createProject({ name: place.project, region: 'cn-shanghai', encryption }))
  // First with one row, so that code is loaded and compiled before the measurement.
  accepted(await sandbox.writeRows({ ...place, rows: makeRows(VALUE), mode: 'append' }))
  accepted(await sandbox.readRows(place))

  const before = settledMemory()
  let rows: readonly Row[] | null = makeRows(TABLE)
  const written = digest(rows)
  // One copy: the texts, and the objects that contain them.
  const copy = settledMemory().held - before.held
  accepted(await sandbox.writeRows({ ...place, rows, mode: 'overwrite' }))
  const whenWritten = (settledMemory().held - before.held) / copy
  const read = accepted(await sandbox.readRows(place))
  const whenRead = (settledMemory().held - before.held) / copy
  if (digest(read) !== written) throw new Error('the rows differ from those that were written')
  rows = null
  await sandbox.close()
  await target.close()
  const peak = process.resourceUsage().maxRSS * 1024 - before.resident
  console.log(
    `a table of 64 MiB, ${TABLE / VALUE} rows, AES256; with the rows written and the rows read`,
  )
  console.log(`copies held after the write  ${whenWritten.toFixed(2)}`)
  console.log(`copies held after the read   ${whenRead.toFixed(2)}`)
  console.log(
    `peak growth of the process   ${(peak / TABLE).toFixed(2)} × 64 MiB, with uncollected memory`,
  )
  console.log(`at most ${GOAL} copies held: ${whenRead < GOAL + TOLERANCE ? 'yes' : 'no'}`)
}

function makeRows(bytes: number): readonly Row[] {
  return Array.from({ length: bytes / VALUE }, (_, index) => ({
    id: String(index),
    // Random, so that rows share no text. One byte for each character.
    value: randomBytes(VALUE / 2).toString('hex'),
  }))
}

function accepted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`${outcome.refusal.code}: ${outcome.refusal.message}`)
}

/** Does not depend on the order of rows, which the port does not promise. */
function digest(rows: readonly Row[]): bigint {
  let sum = 0n
  for (const { id, value } of rows) {
    const hash = createHash('sha256').update(`${id}:${value}`).digest('hex')
    sum ^= BigInt(`0x${hash}`)
  }
  return sum
}

interface Memory {
  readonly resident: number
  /** After garbage collection. */
  readonly held: number
}

function settledMemory(): Memory {
  // Twice: buffers are freed after the first collection.
  global.gc?.()
  global.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { resident: rss, held: heapUsed + external }
}

async function main(): Promise<void> {
  if (process.argv[2] === 'in-memory') return measureTableInMemory()
  const args = ['--expose-gc', '--require', 'ts-node/register', __filename, 'in-memory']
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`the measurement of a table in memory ended with ${status}`)
  await measureTablesInFolder()
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}

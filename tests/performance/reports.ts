/**
 * What all reports of a large run cost: 10,000 scenarios, read from their record and written in
 * every format, Allure's results included, Allure's page (which Java makes) not. Each round is a
 * process of its own, so that making the record is not counted, and one round's memory is not
 * another's; all formats in one process, as `sealproof report --format all` writes them. `npm run
 * bench:reports -- SCENARIOS`
 *
 * Allure wants a file for each scenario, which a thread writes. What the disk takes for so many files is measured beside
 * it, with nothing in them; TMPDIR says on which disk.
 */
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { FORMATS, REPORTS, readRun, writeAllure } from '../../reports'
import { generatedRecord } from './generated-record'

const SCENARIOS = 10_000
const ROUNDS = 3
const GOAL_SECONDS = 10
const GOAL_BYTES = 1e9
const RECORD = 'run.ndjson'

interface Part {
  readonly name: string
  readonly seconds: number
  readonly bytes: number
}

interface Round {
  readonly parts: readonly Part[]
  readonly seconds: number
  readonly peakBytes: number
  /** Of all threads; on a machine that does other things as well it tells more than the clock. */
  readonly processorSeconds: number
  /** What the disk alone takes for Allure's files. */
  readonly diskSeconds: number
}

function main(scenarios: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-reports-'))
  try {
    process.stderr.write(`makes the record of ${scenarios} scenarios …\n`)
    writeRecord(scenarios, join(folder, RECORD))
    const rounds = Array.from({ length: ROUNDS }, (_, round) => {
      process.stderr.write(`round ${round + 1} of ${ROUNDS} …\n`)
      return inFreshFolder(folder, (out) => roundInOwnProcess(join(folder, RECORD), out))
    })
    return print(scenarios, rounds)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeRecord(scenarios: number, path: string): void {
  const file = openSync(path, 'w')
  for (const message of generatedRecord(scenarios)) writeSync(file, `${JSON.stringify(message)}\n`)
  closeSync(file)
}

function inFreshFolder<T>(folder: string, action: (fresh: string) => T): T {
  const fresh = mkdtempSync(join(folder, 'out-'))
  const value = action(fresh)
  rmSync(fresh, { recursive: true })
  return value
}

function roundInOwnProcess(record: string, out: string): Round {
  const args = ['--require', 'ts-node/register', __filename, 'measure', record, out]
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`a round ended with ${status}`)
  return JSON.parse(stdout)
}

function measure(record: string, folder: string): Round {
  const start = performance.now()
  const before = process.cpuUsage()
  const parts: Part[] = []
  const timed = <T>(name: string, path: string, action: () => T): T => {
    const begun = performance.now()
    const value = action()
    parts.push({ name, seconds: (performance.now() - begun) / 1_000, bytes: sizeOf(path) })
    return value
  }
  const run = timed('read the record', record, () => readRun(record))
  for (const { name, file, write } of FORMATS) {
    timed(name, join(folder, file), () => writeFileSync(join(folder, file), write(run)))
  }
  const results = join(folder, REPORTS.allureResults)
  timed('allure results', results, () => writeAllure(run, results))
  const seconds = (performance.now() - start) / 1_000
  const peakBytes = process.resourceUsage().maxRSS * 1024
  const { user, system } = process.cpuUsage(before)
  return {
    parts,
    seconds,
    peakBytes,
    processorSeconds: (user + system) / 1e6,
    diskSeconds: diskSeconds(results, join(folder, 'empty')),
  }
}

/** As many files of the same size, one after the other, with nothing made for them. */
function diskSeconds(like: string, folder: string): number {
  const files = readdirSync(like)
  const content = Buffer.alloc(sizeOf(like) / files.length, ' ')
  mkdirSync(folder)
  const start = performance.now()
  for (const name of files) writeFileSync(join(folder, name), content)
  return (performance.now() - start) / 1_000
}

/**
 * Whatever else the machine does can only add to what the reports take: so the quickest round is
 * the one to go by.
 */
function print(scenarios: number, rounds: readonly Round[]): number {
  const [quickest] = rounds.toSorted((one, other) => one.seconds - other.seconds)
  if (!quickest) throw new Error('there was no round')
  const peak = Math.max(...rounds.map(({ peakBytes }) => peakBytes))
  const met = quickest.seconds < GOAL_SECONDS && peak < GOAL_BYTES
  const all = rounds.map(({ seconds }) => seconds.toFixed(2)).join(', ')
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`)
  for (const { name, seconds, bytes } of quickest.parts) {
    const time = seconds.toFixed(2).padStart(6)
    console.log(`${name.padEnd(16)} ${time} s  ${megabytes(bytes).padStart(9)}`)
  }
  console.log(
    `\n${scenarios} scenarios: ${quickest.seconds.toFixed(2)} s in the quickest of ${all} s`,
  )
  console.log(
    `processors were at it for ${quickest.processorSeconds.toFixed(2)} s, all threads together`,
  )
  console.log(
    `the disk alone takes ${quickest.diskSeconds.toFixed(2)} s for as many files as Allure's`,
  )
  console.log(`at most ${megabytes(peak)} of memory in any`)
  console.log(
    `below ${GOAL_SECONDS} s and ${megabytes(GOAL_BYTES)}, everything read and written: ${met ? 'yes' : 'no'}`,
  )
  return met ? 0 : 1
}

function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

const [, , first, record, out] = process.argv
if (first === 'measure' && record && out) console.log(JSON.stringify(measure(record, out)))
else process.exitCode = main(Number(first ?? SCENARIOS))

/**
 * What all reports of a large run cost: 10,000 scenarios, read from their record and written in every format,
 * Allure's results included, Allure's page (which Java makes) not. In a process of its own, so that making the
 * record is not counted; each report in turn, as `sealproof report --format all` writes them.
 * `npm run bench:reports -- SCENARIOS`
 */
import { spawnSync } from 'node:child_process'
import {
  closeSync,
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
import { FORMATS, REPORTS, type Run, readRun, writeAllure } from '../reports'
import { generatedRecord } from './generated-record'

const SCENARIOS = 10_000
const GOAL_SECONDS = 10
const GOAL_BYTES = 1e9

function measureInOwnProcess(scenarios: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-reports-'))
  try {
    process.stderr.write(`makes the record of ${scenarios} scenarios …\n`)
    writeRecord(scenarios, join(folder, RECORD))
    const args = ['--require', 'ts-node/register', __filename, 'measure', folder]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    return status ?? 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const RECORD = 'run.ndjson'

function writeRecord(scenarios: number, path: string): void {
  const file = openSync(path, 'w')
  for (const message of generatedRecord(scenarios)) writeSync(file, `${JSON.stringify(message)}\n`)
  closeSync(file)
}

function measure(folder: string): number {
  const [machine] = cpus()
  console.log(`Node ${process.version}, ${cpus().length} × ${machine?.model}\n`)
  const start = performance.now()
  const run = timed('read the record', join(folder, RECORD), () => readRun(join(folder, RECORD)))
  for (const { name, file, write } of FORMATS) {
    timed(name, join(folder, file), () => writeFileSync(join(folder, file), write(run)))
  }
  const results = join(folder, REPORTS.allureResults)
  timed('allure results', results, () => writeAllure(run, results))
  return judge(run, (performance.now() - start) / 1_000)
}

function judge({ planned }: Run, seconds: number): number {
  const peak = process.resourceUsage().maxRSS * 1024
  const met = seconds < GOAL_SECONDS && peak < GOAL_BYTES
  console.log(
    `\n${planned} scenarios: ${seconds.toFixed(2)} s, at most ${megabytes(peak)} of memory`,
  )
  console.log(
    `below ${GOAL_SECONDS} s and ${megabytes(GOAL_BYTES)}, everything read and written: ${met ? 'yes' : 'no'}`,
  )
  return met ? 0 : 1
}

function timed<T>(name: string, path: string, action: () => T): T {
  const start = performance.now()
  const value = action()
  const seconds = ((performance.now() - start) / 1_000).toFixed(2)
  console.log(`${name.padEnd(16)} ${seconds.padStart(6)} s  ${megabytes(sizeOf(path)).padStart(9)}`)
  return value
}

function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

const [, , first, folder] = process.argv
process.exitCode =
  first === 'measure' && folder !== undefined
    ? measure(folder)
    : measureInOwnProcess(Number(first ?? SCENARIOS))

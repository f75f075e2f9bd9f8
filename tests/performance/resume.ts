/**
 * How long it takes to resume a run of 10,000 scenarios of which one is left: `npm run bench:resume [-- SCENARIOS]`. The run
 * is played once; then its record is cut off within the last scenario, and resumed. Prints the time of each part.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { TARGET } from '../fixtures/command'
import { COMMAND } from '../programs/command'
import { manyScenarios } from './many-scenarios'

async function main(): Promise<void> {
  const scenarios = Number(process.argv[2] ?? 10_000)
  const root = mkdtempSync(join(tmpdir(), 'sealproof-resume-'))
  try {
    const features = manyScenarios(join(root, 'many'), scenarios)
    const run = join(root, 'run')
    await timed('the run', ['run', '--features', features, '--target', TARGET, '--out', run])
    const record = join(run, 'run.ndjson')
    const text = readFileSync(record)
    truncateSync(record, text.lastIndexOf('{"testCaseFinished"'))
    console.log(`${scenarios} scenarios, record of ${(text.length / 2 ** 20).toFixed(1)} MiB`)
    await timed('resume', ['resume', run, '--features', features])
    const alone = join(root, 'alone')
    await timed('a new run of the last scenario alone', [
      ...['run', '--features', features, '--target', TARGET, '--out', alone],
      ...['--name', `number ${scenarios - 1}$`],
    ])
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function timed(what: string, args: readonly string[]): Promise<void> {
  const start = performance.now()
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', join(__dirname, 'phase-clock.cjs'), COMMAND, ...args],
    { maxBuffer: 1 << 28 },
  ).catch((error) => {
    if (error.code === 4 || error.code === 1) return error
    throw error
  })
  const seconds = (performance.now() - start) / 1000
  const phases = stdout.trimEnd().split('\n').at(-1)
  console.log(`${what}: ${seconds.toFixed(1)} s; ${phases}`)
}

void main()

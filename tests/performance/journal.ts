/**
 * What the journal costs: `npm run bench:journal [-- TIMES]`. Runs the suite on the reference and measures, in the same
 * process, how much of the time from the first scenario to the last is spent on the record. Exit code 1 above a tenth.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { COMMAND } from '../programs/command'

const MOST = 0.1
const CLOCK = join(__dirname, 'journal-clock.cjs')

interface Spent {
  readonly milliseconds: number
  readonly calls: number
  readonly total: number
  /** Of all threads together: until what they were answered was written. The main thread makes the verdict meanwhile. */
  readonly waited: number
}

const THREADS = 2

const VARIANTS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['serial', []],
  ['without walks', ['--walks', '0']],
  [`--parallel ${THREADS}`, ['--walks', '0', '--parallel', String(THREADS)]],
]

async function main(): Promise<void> {
  const times = Number(process.argv[2] ?? 3)
  for (const [name, args] of VARIANTS) {
    const shares: number[] = []
    for (let time = 0; time < times; time++) {
      const { spent, bytes } = await measured(args)
      const share = spent.milliseconds / spent.total
      shares.push(share)
      console.log(
        `${name}: ${spent.milliseconds.toFixed(0)} of ${spent.total.toFixed(0)} ms, ${percent(share)}; ${spent.calls} messages, ${(bytes / 2 ** 20).toFixed(1)} MiB`,
      )
      if (spent.waited > 0)
        console.log(
          `its threads wait ${percent(spent.waited / (THREADS * spent.total))} of their time`,
        )
    }
    const median = shares.sort((one, other) => one - other)[Math.floor(shares.length / 2)] ?? 1
    console.log(`${name}: the journal takes ${percent(median)} of the run (median of ${times})`)
    if (median > MOST) process.exitCode = 1
  }
}

async function measured(args: readonly string[]): Promise<{ spent: Spent; bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-journal-'))
  const out = join(folder, 'run')
  try {
    const command = ['--require', CLOCK, COMMAND, 'run', ...args, '--out', out]
    const options = { maxBuffer: 1 << 26 }
    const { stderr } = await promisify(execFile)(process.execPath, command, options)
    const line = stderr.trimEnd().split('\n').at(-1) ?? ''
    return { spent: JSON.parse(line), bytes: statSync(join(out, 'run.ndjson')).size }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

void main()

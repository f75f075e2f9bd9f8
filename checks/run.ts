/**
 * The checks' command: `npm test` runs them all, `npm run check -- NAME…` some, `npm run check -- --list`
 * names them. Exits 1 when anything failed, 2 when a name is unknown, 130 when it was interrupted.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHECKS } from './all'
import { failed, skipped } from './check'
import { type Examined, runInOrder, selectChecks } from './schedule'
import { closingLine, tally } from './tally'
import { logFile, withWorkplace } from './workplace'

/** As many as the smallest machine has cores; more would only slow each other down. */
const AT_ONCE = 2
const LINES_SHOWN = 80

async function main(names: readonly string[]): Promise<number> {
  if (names.includes('--list')) return list()
  const selected = selectChecks(CHECKS, names)
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-checks-'))
  const interrupt = new AbortController()
  const { signal } = interrupt
  process.once('SIGINT', () => interrupt.abort())
  process.once('SIGTERM', () => interrupt.abort())

  const results = await runInOrder(selected, {
    atOnce: AT_ONCE,
    signal,
    started: ({ promise }) => progress(`… ${promise}`),
    examine: async (check) => {
      const finding = await withWorkplace(check.name, { folder, signal }, check.examine).catch(
        (error: unknown) => failed(error instanceof Error ? String(error.stack) : String(error)),
      )
      // What it had come to by then is no finding.
      return signal.aborted ? skipped('interrupted') : finding
    },
    concluded: (examined) => show(examined, folder),
  })

  const count = tally(results.map(({ finding }) => finding))
  if (count.failed > 0 && !signal.aborted) console.log(`\nLogs: ${folder}`)
  else rmSync(folder, { recursive: true, force: true })
  if (signal.aborted) console.log('\nInterrupted: not every check was made.')
  console.log(`\n${closingLine(count)}`)
  if (signal.aborted) return 130
  return count.failed > 0 ? 1 : 0
}

function list(): number {
  for (const { name, promise } of CHECKS) console.log(`${name.padEnd(16)}${promise}`)
  return 0
}

const SIGNS = { passed: '✓', failed: '✗', skipped: '–' } as const

function show({ check, finding, milliseconds }: Examined, folder: string): void {
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`.padStart(7)
  const remark = finding.outcome === 'passed' ? finding.note : finding.outcome
  const line = `${SIGNS[finding.outcome]} ${check.name.padEnd(16)}${seconds}  ${check.promise}`
  progress('')
  console.log(remark ? `${line} (${remark})` : line)
  if (finding.outcome === 'skipped') console.log(indent(finding.reason))
  if (finding.outcome === 'failed') {
    const evidence = finding.evidence ?? lastLines(logFile(folder, check.name))
    console.log(indent([finding.reason, evidence].filter(Boolean).join('\n')))
  }
}

function lastLines(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LINES_SHOWN).join('\n')
  } catch {
    return '' // The check got no further than its first thought.
  }
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '    ')
}

/** One line that is written over: only where somebody can watch it. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof RangeError ? error.message : error)
    process.exitCode = error instanceof RangeError ? 2 : 1
  },
)

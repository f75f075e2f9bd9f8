/**
 * Reports tests as they end: a line for each suite and each test outside of suites, what failed at once and again at the
 * end. The last line is `N passed, N failed`, with `, N skipped` where any were. To find no test is a failure.
 */
import { relative, resolve } from 'node:path'
import { inspect } from 'node:util'

const SIGNS = { passed: '✓', failed: '✗', skipped: '–' }

export default async function* report(events) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const failures = []
  /** By file: what its suite that is being played has come to. */
  const suites = new Map()

  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message
    // Outside of tests, it is Node's own sum.
    if (type === 'test:diagnostic' && data.nesting > 0) yield `    ${data.message}\n`
    if (type !== 'test:complete') continue

    const count = suites.get(data.file) ?? { passed: 0, failed: 0, skipped: 0, reasons: [] }
    suites.set(data.file, count)
    const outcome = outcomeOf(data)
    if (outcome !== undefined) {
      count[outcome] += 1
      total[outcome] += 1
    }
    if (outcome === 'skipped') count.reasons.push(reasonOf(data))
    if (outcome === 'failed') {
      failures.push(failure(data))
      yield failures.at(-1)
    }
    if (data.nesting > 0 || isFile(data)) continue
    suites.delete(data.file)
    yield line(data, count)
  }

  if (failures.length > 0) yield `\nFailed:\n\n${failures.join('\n')}`
  if (total.passed + total.failed === 0) {
    total.failed = 1
    yield '\nNo test was found.\n'
  }
  if (total.failed > 0) process.exitCode = 1
  yield `\n${closingLine(total)}\n`
}

export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}

/** Undefined for a suite, a file, or a test with parts: its parts count. */
function outcomeOf(data) {
  const { details, skip, todo } = data
  if (!details.passed && todo === undefined) {
    return details.error?.failureType === 'subtestsFailed' ? undefined : 'failed'
  }
  if (skip !== undefined || todo !== undefined) return 'skipped'
  return details.type === 'suite' || isFile(data) ? undefined : 'passed'
}

/** A file that is played in a process of its own is a test to Node. */
function isFile({ name, nesting, file }) {
  return nesting === 0 && file !== undefined && resolve(name) === file
}

function reasonOf({ name, skip, todo }) {
  const reason = [skip, todo].find((given) => typeof given === 'string')
  return reason ? `${name}: ${reason}` : name
}

function line({ name, file, details }, { reasons, ...count }) {
  const sign = SIGNS[['failed', 'passed', 'skipped'].find((outcome) => count[outcome] > 0)] ?? '✓'
  const seconds = `${(details.duration_ms / 1000).toFixed(1)} s`.padStart(8)
  const tests = `${count.passed + count.failed}`.padStart(4)
  const place = file === undefined ? '' : `${relative(process.cwd(), file)}: `
  const skipped = reasons.map((reason) => `    – ${reason}\n`).join('')
  return `${sign}${seconds}${tests}  ${place}${name}\n${skipped}`
}

function failure({ name, file, line: row, details: { error } }) {
  const reason = error?.cause ?? error
  const text = typeof reason === 'string' ? reason : inspect(reason)
  const own = text.replaceAll(/\n +at .*\(?node:internal\/.*/g, '')
  const place = file === undefined ? '' : ` (${relative(process.cwd(), file)}:${row})`
  return `✗ ${name}${place}\n${own.replaceAll(/^/gm, '    ')}\n`
}

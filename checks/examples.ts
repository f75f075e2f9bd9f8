/**
 * The example of a target in another language: its own tests, and the whole suite against it over the wire. It was
 * written from the contract, without the reference, so that its conformance says that the contract is enough.
 */
import { join } from 'node:path'
import { CAPABILITIES } from '../adapters/target'
import type { VerdictDocument } from '../reports'
import { type Check, type Count, failed, passed } from './check'
import { readVerdict, sealproof } from './command-line'
import { withCompanion } from './companion'
import { findPython } from './programs'
import type { Workplace } from './workplace'

const EXAMPLE = 'examples/python-target'
const WANTED =
  'the Python example needs Python 3.11 or later and its package cryptography ' +
  '(on Debian: python3 python3-cryptography)'
const PROBE = 'import sys, cryptography; sys.exit(sys.version_info < (3, 11))'
/** Compiled Python would be left behind in the tree. */
const ENVIRONMENT = { PYTHONDONTWRITEBYTECODE: '1' }

export const examples: Check = {
  name: 'examples',
  promise: 'the Python example passes its tests and is conformant',
  needs: ['build'],
  async examine(workplace) {
    const python = findPython()
    if (!python) return failed(`${WANTED}; there is no python3`)
    const { code } = await workplace.run(python, ['-c', PROBE])
    if (code !== 0) return failed(`${WANTED}; ${python} is not enough`)

    const count = await ownTests(workplace, python)
    if (count.failed > 0 || count.passed === 0) {
      return failed('its own tests do not pass', { ...count, failed: Math.max(1, count.failed) })
    }
    const verdict = await verdictOn(workplace, python)
    const wrong = shortcomings(verdict)
    if (wrong.length > 0) return failed(wrong.join('\n'), { ...count, failed: wrong.length })
    const note = `${count.passed} tests, ${verdict.planned} scenarios`
    return passed(note, { ...count, passed: count.passed + 1 })
  },
}

async function ownTests({ run }: Workplace, python: string): Promise<Count> {
  const discover = ['-m', 'unittest', 'discover', '-s', EXAMPLE, '-p', '*_test.py']
  const { code, stderr } = await run(python, discover, { env: ENVIRONMENT })
  const count = countPythonTests(stderr)
  return code === 0 ? count : { ...count, failed: Math.max(1, count.failed) }
}

/** Reads the summary at the end of unittest's report; one that is cut short counts nothing as passed. */
export function countPythonTests(report: string): Count {
  const [, ran] = report.match(/^Ran (\d+) tests? in /m) ?? []
  const [, outcome, details = ''] = report.match(/^(OK|FAILED)(?: \((.*)\))?\s*$/m) ?? []
  if (ran === undefined || outcome === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const number = (word: string) =>
    Number(details.match(new RegExp(`(?:^|, )${word}=(\\d+)`))?.[1] ?? 0)
  const failures = number('failures') + number('errors') + number('unexpected successes')
  const skipped = number('skipped') + number('expected failures')
  return { passed: Math.max(0, Number(ran) - failures - skipped), failed: failures, skipped }
}

async function verdictOn(workplace: Workplace, python: string): Promise<VerdictDocument> {
  const { root, scratch, signal } = workplace
  const surroundings = {
    cwd: root,
    env: { ...process.env, ...ENVIRONMENT },
    seconds: 60,
    signal,
  }
  const out = join(scratch, 'run')
  return withCompanion(python, [EXAMPLE, '--port', '0'], surroundings, async (address) => {
    const { code } = await sealproof(workplace, 'run', '--target', address, '--out', out)
    if (code !== 0) workplace.log(`the run ended with ${code}\n`)
    return readVerdict(out)
  })
}

/** Whatever keeps the example from being a model. What is observed of the reference binds nobody else. */
export function shortcomings({ outcome, planned, counts, target }: VerdictDocument): string[] {
  const wrong = outcome === 'conformant' ? [] : [`the outcome is ${outcome}`]
  if (counts.conforms === 0 || counts.conforms + counts.observed !== planned) {
    const rest = Object.entries(counts).filter(([verdict]) => !EXPECTED.has(verdict))
    const found = rest.map(([verdict, scenarios]) => `${verdict} ${scenarios}`).join(', ')
    wrong.push(`of ${planned} scenarios ${counts.conforms} conform (${found})`)
  }
  const missing = CAPABILITIES.filter((capability) => !target.capabilities.includes(capability))
  if (missing.length > 0) wrong.push(`it does not declare ${missing.join(', ')}`)
  return wrong
}

const EXPECTED = new Set(['conforms', 'observed'])

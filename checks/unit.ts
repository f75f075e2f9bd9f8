/**
 * The tests beside the code, run by Node's own runner as `npm run unit` runs them. Each counts for
 * itself; a test file that the script's pattern misses would never run, so that is looked for too.
 */
import { readdirSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import manifest from '../package.json'
import { type Check, failed, passed } from './check'
import { projectFiles } from './tree'

export const unit: Check = {
  name: 'unit',
  promise: 'the tests beside the code pass',
  needs: ['build'],
  async examine(workplace) {
    const [, pattern = ''] = manifest.scripts.unit.match(/"([^"]*\.test\.ts)"/) ?? []
    const tests = (await projectFiles(workplace)).filter((file) => file.endsWith('.test.ts'))
    const missed = tests.filter((file) => !matchesGlob(file, pattern))
    if (missed.length > 0) return failed(`npm run unit leaves out ${missed.join(', ')}`)

    const { code, stdout } = await workplace.run('npm', ['run', '--silent', 'unit'], {
      seconds: 720,
    })
    const count = countTests(stdout)
    if (!count) return failed('the tests came to no end')
    if (count.passed === 0) return failed('no test passed', count)
    if (code !== 0 || count.failed > 0) {
      const counted = { ...count, failed: Math.max(1, count.failed) }
      return failed(`${counted.failed} tests failed`, counted, failingTests(stdout))
    }
    // Node and tools on it keep compiled code where temporary files go, for all who come after.
    const left = readdirSync(workplace.scratch).filter((file) => !/-compile-cache/.test(file))
    if (left.length > 0) return failed(`the tests leave files behind: ${left.join(', ')}`)
    return passed(`${count.passed} tests`, count)
  },
}

/** The spec reporter tells what failed once more at its end, by itself. */
function failingTests(report: string): string | undefined {
  const start = report.lastIndexOf('\n✖ failing tests:')
  return start < 0 ? undefined : report.slice(start).trim()
}

/** Reads the summary at the end of the spec reporter; cancelled tests did not do what they were to. */
export function countTests(
  report: string,
): { passed: number; failed: number; skipped: number } | undefined {
  const number = (word: string) => {
    const lines = [...report.matchAll(new RegExp(`^ℹ ${word} (\\d+)$`, 'gm'))]
    return Number(lines.at(-1)?.[1] ?? Number.NaN)
  }
  const count = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  }
  return Object.values(count).some(Number.isNaN) ? undefined : count
}

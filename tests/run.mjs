/**
 * Builds the command and plays the tests in two processes at a time: `npm test` plays all, `npm run test:unit` the tests
 * beside the code, `npm run test:acceptance` those of the built command and of the project as a whole.
 */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from 'node:test'
import report, { closingLine } from './reporter.mjs'

/** The longest comes first, beside all others: at the end, no core waits for it. */
const LONGEST = 'tests/kill-table.test.ts'
const SUITES = {
  unit: ['tests/unit/*.ts'],
  acceptance: ['tests/*.test.ts'],
}
/** The smallest machine that the project is developed on has two cores. */
const PROCESSES = 2
const FIFTEEN_MINUTES = 900_000

const root = dirname(import.meta.dirname)
process.chdir(root)
// Each program that a test starts loads much the same code.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compiled-by-node')

const [suite = Object.keys(SUITES)] = [process.argv.slice(2)].filter(({ length }) => length > 0)
const files = suite.flatMap((name) => SUITES[name].flatMap((pattern) => globSync(pattern).sort()))

const isLongest = (file) => file === LONGEST

// Types are a test of their own.
const build = spawnSync('npm', ['run', '--silent', 'build', '--', '--noCheck'], {
  stdio: 'inherit',
})
if (build.status === 0) {
  run({
    files: [...files.filter(isLongest), ...files.filter((file) => !isLongest(file))],
    concurrency: PROCESSES,
    execArgv: ['--require', './tests/typescript.cjs'],
    timeout: FIFTEEN_MINUTES,
  })
    .compose(report)
    .pipe(process.stdout)
} else {
  console.log(`npm run build failed\n\n${closingLine({ passed: 0, failed: 1, skipped: 0 })}`)
  process.exitCode = 1
}

/**
 * Builds the command and plays the tests in two processes at a time: `npm test` plays all, `npm run test:unit` the tests
 * beside the code, `npm run test:acceptance` those of the built command and of the project as a whole.
 */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from 'node:test'
import report, { closingLine } from './reporter.mjs'

/** The longest come first: at the end, no core waits for them. */
const SUITES = {
  unit: ['tests/unit/*.ts'],
  acceptance: ['tests/kill-table.test.ts', 'tests/*.test.ts'],
}
/** The smallest machine that the project is developed on has two cores. */
const PROCESSES = 2
const TEN_MINUTES = 600_000

const root = dirname(import.meta.dirname)
process.chdir(root)
// Each program that a test starts loads much the same code.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compiled-by-node')

const [suite = Object.keys(SUITES)] = [process.argv.slice(2)].filter(({ length }) => length > 0)
const files = suite.flatMap((name) => SUITES[name].flatMap((pattern) => globSync(pattern).sort()))

// Types are a test of their own.
const build = spawnSync('npm', ['run', '--silent', 'build', '--', '--noCheck'], {
  stdio: 'inherit',
})
if (build.status === 0) {
  run({
    files: [...new Set(files)],
    concurrency: PROCESSES,
    execArgv: ['--require', './tests/typescript.cjs'],
    timeout: TEN_MINUTES,
  })
    .compose(report)
    .pipe(process.stdout)
} else {
  console.log(`npm run build failed\n\n${closingLine({ passed: 0, failed: 1, skipped: 0 })}`)
  process.exitCode = 1
}

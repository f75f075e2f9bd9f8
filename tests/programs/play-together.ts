/** Plays tests in one process, which loads once what they share. What they leave in the folder for temporary files fails them. */
import { globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './process'

const NEVER = ['node_modules', 'dist', 'reports/out', 'tests/*.test.ts', '.*']

export function playTogether(pattern: string, others: readonly string[] = []): void {
  const temporary = mkdtempSync(join(tmpdir(), 'sealproof-tests-'))
  process.env.TMPDIR = temporary
  const files = globSync(pattern, { cwd: ROOT, exclude: [...NEVER, ...others] }).sort()
  if (files.length === 0) throw new Error(`no test is found at ${pattern}`)
  for (const file of files) require(join(ROOT, file))

  // After all that the tests do at their end.
  process.on('exit', () => {
    // Node and tools on it keep compiled code where temporary files go.
    const left = readdirSync(temporary).filter((file) => !file.includes('-compile-cache'))
    rmSync(temporary, { recursive: true, force: true })
    if (left.length === 0) return
    process.exitCode = 1
    console.error(`the tests leave files behind: ${left.join(', ')}`)
  })
}

/** The files of the project as git has them: what is committed, and what would be. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../programs/process'

export function projectFiles(): readonly string[] {
  const all = list('--cached', '--others', '--exclude-standard')
  const gone = new Set(list('--deleted'))
  return all.filter((file) => !gone.has(file))
}

/** Those that are no pictures or other bytes. */
export function textFiles(): readonly { readonly file: string; readonly text: string }[] {
  return projectFiles()
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'))
}

function list(...which: string[]): string[] {
  // Without quotes around names that are not ASCII.
  const args = ['-c', 'core.quotePath=false', 'ls-files', '--deduplicate', ...which]
  const output = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 })
  return output.split('\n').filter((file) => file !== '')
}

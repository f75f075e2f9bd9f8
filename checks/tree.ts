/** The files of the project as git sees them: what is committed, and what would be. */
import type { Workplace } from './workplace'

export async function projectFiles({ run }: Pick<Workplace, 'run'>): Promise<readonly string[]> {
  const list = async (...which: string[]) => {
    // Names as they are: git would put them in quotes where they are not ASCII.
    const git = ['-c', 'core.quotePath=false', 'ls-files', '--deduplicate', ...which]
    const { code, stdout, stderr } = await run('git', git)
    if (code !== 0) throw new Error(`git could not list the files: ${stderr}`)
    return stdout.split('\n').filter((file) => file !== '')
  }
  const all = await list('--cached', '--others', '--exclude-standard')
  const gone = new Set(await list('--deleted'))
  return all.filter((file) => !gone.has(file))
}

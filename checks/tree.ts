/** The files of the project as git sees them: what is committed, and what would be. */
import type { Workplace } from './workplace'

export async function projectFiles({ run }: Pick<Workplace, 'run'>): Promise<readonly string[]> {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  const [all, deleted] = await Promise.all([
    run('git', listing),
    run('git', ['ls-files', '-z', '--deleted']),
  ])
  if (all.code !== 0) throw new Error(`git could not list the files: ${all.stderr}`)
  const gone = new Set(deleted.stdout.split('\0'))
  return all.stdout.split('\0').filter((file) => file !== '' && !gone.has(file))
}

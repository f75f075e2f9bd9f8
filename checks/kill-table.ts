/**
 * The suite proves itself: every faulty target is caught by a scenario of its own clause, no lawful one is accused, and the
 * page that says so is the one that this tree gives.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, failed, passed } from './check'
import { sealproof } from './command-line'

export const killTable: Check = {
  name: 'kill-table',
  promise:
    'faulty targets are caught, lawful ones are not accused, and docs/kill-table.md is current',
  needs: ['build'],
  async examine(workplace) {
    const page = join(workplace.scratch, 'kill-table.md')
    const { code, stdout } = await sealproof(workplace, 'selftest', '--page', page)
    if (code !== 0) return failed(`sealproof selftest ended with ${code}`, {}, wrongLines(stdout))
    const committed = readFileSync(join(workplace.root, 'docs', 'kill-table.md'), 'utf8')
    if (committed !== readFileSync(page, 'utf8')) return failed('npm run kill-table writes it anew')
    return passed(/^Faulty +(.*)$/m.exec(stdout)?.[1])
  },
}

function wrongLines(stdout: string): string {
  return stdout
    .split('\n')
    .filter((line) => /SURVIVED|DEAD|ACCUSED|without a fault/.test(line))
    .join('\n')
}

/**
 * The suite proves itself: every faulty target is caught by a scenario of its own clause, no lawful one is accused, and the
 * page and the table that say so are the ones that this tree gives.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Check, failed, passed } from './check'
import { sealproof } from './command-line'

/** For people, and for the records of runs. */
const PAGE = 'docs/kill-table.md'
const TABLE = 'selftest/known-faults.json'

export const killTable: Check = {
  name: 'kill-table',
  promise:
    'faulty targets are caught, lawful ones are not accused, and the kill tables are current',
  needs: ['build'],
  async examine(workplace) {
    const fresh = (file: string): string => join(workplace.scratch, basename(file))
    const files = ['--page', fresh(PAGE), '--table', fresh(TABLE)]
    const { code, stdout } = await sealproof(workplace, 'selftest', ...files)
    if (code !== 0) return failed(`sealproof selftest ended with ${code}`, {}, wrongLines(stdout))
    for (const file of [PAGE, TABLE]) {
      const committed = readFileSync(join(workplace.root, file), 'utf8')
      if (committed !== readFileSync(fresh(file), 'utf8'))
        return failed(`${file} is not current; npm run kill-table writes it anew`)
    }
    return passed(/^Faulty +(.*)$/m.exec(stdout)?.[1])
  },
}

/** What the suite does not hold for ends the table. */
function wrongLines(stdout: string): string {
  return stdout.split('THE SUITE DOES NOT HOLD\n')[1] ?? ''
}

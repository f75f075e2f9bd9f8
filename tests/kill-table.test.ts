/**
 * The suite proves itself: every faulty target is caught by a scenario of its own clause, no lawful one is accused, and the
 * page and the table that say so are the ones that this tree gives.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { sealproof, temporaryFolder } from './programs/command'
import { ROOT } from './programs/process'

/** For people, and for the records of runs. */
const PAGE = 'docs/kill-table.md'
const TABLE = 'selftest/known-faults.json'

describe('the self-test', () => {
  const folder = temporaryFolder()
  const fresh = (file: string): string => join(folder, basename(file))
  let stdout: string

  before(async () => {
    const files = ['--page', fresh(PAGE), '--table', fresh(TABLE)]
    stdout = (await sealproof(0, 'selftest', ...files)).stdout
  })

  it('catches every faulty target and accuses no lawful one', () => {
    expect(stdout)
      .to.match(/^Faulty +\d/m)
      .and.not.to.include('THE SUITE DOES NOT HOLD')
  })

  for (const file of [PAGE, TABLE]) {
    it(`gives ${file} as it is committed`, () => {
      const committed = readFileSync(join(ROOT, file), 'utf8')
      const isCurrent = committed === readFileSync(fresh(file), 'utf8')
      expect(isCurrent, 'it is out of date; `npm run kill-table` writes it').to.equal(true)
    })
  }
})

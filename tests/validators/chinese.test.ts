/** The Chinese page is in Chinese: nothing is left in English but names, codes and quotations. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { leftInEnglish } from '../browser/left-in-english'
import { type PlayedRun, sixRuns } from './six-runs'

/** Between them: violations, waivers, faults, and scenarios that are inapplicable or not selected. */
const LOOKED_AT = ['conformant', 'waived', 'faulted', 'partial', 'under-declared']

describe('the Chinese compliance report', () => {
  let runs: readonly PlayedRun[]
  before(async () => {
    runs = (await sixRuns()).filter(({ name }) => LOOKED_AT.includes(name))
  })

  it('has no text left in English but names, codes and quotations', () => {
    for (const { name, folder, run } of runs) {
      const page = readFileSync(join(folder, 'index.html'), 'utf8')
      const owners = run.waivers.map(({ waiver }) => waiver.owner)
      expect(
        leftInEnglish(page, [run.target.name, run.profile.name, ...owners]),
        name,
      ).to.deep.equal({
        untranslated: [],
        words: [],
      })
    }
  })
})

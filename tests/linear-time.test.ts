/**
 * However much a target says, and whatever it is, the time of the suite is linear in it. The same
 * with a mebibyte, and with every text in every report: npm run bench:text.
 */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ADVERSARIAL_TEXTS } from './fixtures/adversarial'
import { type Sizes, superlinearGrowth } from './fixtures/growth'
import { REPORT_FUNCTIONS, runSaying, TEXT_FUNCTIONS } from './fixtures/text-functions'

const SIZES: Sizes = { small: 1024, large: 8 * 1024 }
/** Reports show texts through the functions above; these are for what they do themselves. */
const TEXTS_IN_REPORTS = [
  'backslashes',
  'spaces',
  'line feeds',
  'titles that are not closed',
  'entities that are not closed',
  'users that are not closed',
  'letters of hexadecimal',
  'backticks between letters',
  'combining marks',
] as const
const SIZES_IN_RUN: Sizes = { small: 512, large: 4 * 1024 }

describe('the time for a text of a target is linear in its length', () => {
  for (const [name, work] of Object.entries(TEXT_FUNCTIONS)) {
    it(name, () => {
      for (const [text, make] of Object.entries(ADVERSARIAL_TEXTS)) {
        expect(superlinearGrowth(make, work, SIZES), text).to.equal(undefined)
      }
    })
  }
})

describe('the time for a run in which a target says a text is linear in its length', () => {
  for (const [name, work] of Object.entries(REPORT_FUNCTIONS)) {
    it(name, () => {
      for (const text of TEXTS_IN_REPORTS) {
        const make = ADVERSARIAL_TEXTS[text] ?? expect.fail(`there is no text "${text}"`)
        const growth = superlinearGrowth((length) => runSaying(make(length)), work, SIZES_IN_RUN)
        expect(growth, text).to.equal(undefined)
      }
    })
  }
})

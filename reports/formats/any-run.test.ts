/** What holds for every format and any run: it fits its schema, and has the counts of the model. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { anyRun } from '../fixtures/any-run'
import { COUNT_READERS, countByName, csvRows } from '../fixtures/count-readers'
import type { Run } from '../verdict/model'
import { countedAs, judgedCount } from '../verdict/outcome'
import { isWaived } from '../waivers/judge-waivers'
import { statusOf } from '../wording/status'
import { oscalProblems } from './fixtures/oscal-problems'
import { misfits, schemaOf } from './fixtures/schemas'
import { FORMATS } from './formats'

const SCHEMAS = {
  oscal: schemaOf('oscal-assessment-results-1.2.1.json'),
  hdf: schemaOf('hdf-exec-json.json'),
  sarif: schemaOf('sarif-2.1.0-errata01.json'),
}
/**
 * Formats that list scenarios under clauses: a scenario without a clause is only in their counts.
 */
const UNDER_CLAUSES: ReadonlySet<string> = new Set(['verdict', 'html'])
const FILES = new Set(['run.ndjson', ...FORMATS.map(({ file }) => file)])

/** What a spreadsheet runs as a formula, also after a semicolon. */
const FORMULA = /(^|;)\s*[=+\-@＝＋－＠\t\r]/

function written(name: string, run: Run): string {
  const format = FORMATS.find((each) => each.name === name)
  if (!format) throw new Error(`there is no format ${name}`)
  return format.write(run)
}

function holds(property: (run: Run) => void, numRuns = 200): void {
  fc.assert(fc.property(anyRun, property), { numRuns })
}

describe('any run in a standard format', () => {
  for (const [name, fits] of Object.entries(SCHEMAS)) {
    it(`fits the schema of ${name}`, () => {
      holds((run) => {
        expect(misfits(fits, JSON.parse(written(name, run)))).to.deep.equal([])
      })
    })
  }

  it('keeps the rules of OSCAL that its schema cannot express', () => {
    holds((run) => {
      expect(oscalProblems(JSON.parse(written('oscal', run)), FILES)).to.deep.equal([])
    })
  })

  it('holds no control characters', () => {
    const control = /[^\P{Cc}\n]|\p{Bidi_Control}|[\ufffe\uffff]|\p{Cs}/u
    holds((run) => {
      const texts = csvRows(written('csv', run)).flat()
      const documents = ['oscal', 'hdf', 'sarif', 'earl'].map((name) => written(name, run))
      for (const text of [...documents, ...written('ocsf', run).trimEnd().split('\n')]) {
        JSON.parse(text, (_, value) => {
          if (typeof value === 'string') texts.push(value)
        })
      }
      expect(texts.filter((text) => control.test(text))).to.deep.equal([])
    }, 100)
  })

  it('gives a spreadsheet no formula', () => {
    holds((run) => {
      const cells = csvRows(written('csv', run)).flat()
      expect(cells.filter((cell) => FORMULA.test(cell))).to.deep.equal([])
    }, 100)
  })

  it('gives the same bytes twice', () => {
    holds((run) => {
      for (const { write } of FORMATS) expect(write(run)).to.equal(write(run))
    }, 20)
  })
})

describe('any run, counted', () => {
  for (const { name, write } of FORMATS) {
    it(`has the same counts in ${name}`, () => {
      const read = COUNT_READERS[name]
      if (!read) throw new Error(`no test reads the format ${name}`)
      holds((run) => {
        const counted = read(write(run))
        const { planned, scenarios, counts } = run
        const statuses = countByName(scenarios.map(statusOf))
        const { failed = 0, broken = 0 } = statuses
        const bad = { ...(failed > 0 ? { failed } : {}), ...(broken > 0 ? { broken } : {}) }
        const waived = scenarios.filter((each) => isWaived(each))
        const accused = waived.filter((each) => statusOf(each) === 'failed')
        const listed = UNDER_CLAUSES.has(name)
          ? run.clauses.flatMap((each) => each.scenarios)
          : scenarios
        const verdicts = countByName(listed.map(({ verdict }) => verdict))
        const judged = judgedCount(counts)
        const countedUnder = countByName(listed.map(countedAs))
        const all = {
          planned,
          judged,
          counts,
          verdicts,
          countedAs: countedUnder,
          statuses,
          waived: waived.length,
        }
        // SARIF holds no pass, and nothing that was not selected.
        const expected = name === 'sarif' ? { ...all, statuses: bad, waived: accused.length } : all
        expect(expected).to.deep.include(counted)
      })
    })
  }
})

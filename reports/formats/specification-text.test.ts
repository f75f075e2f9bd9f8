/** The criteria of a run are fixed: its reports name the text of the specification, and the sentence of each clause. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { loadClauses } from '../../specification/clauses'
import { FEATURES } from '../../specification/package-root'
import { specificationWording } from '../../specification/specification-wording'
import { testResult } from '../bundle/statement'
import { CONTEXT } from '../fixtures/context'
import { modelOf } from '../fixtures/model-of'
import { stream, WRONG } from '../fixtures/stream'
import { terminalSummary } from '../terminal/terminal'
import { FORMATS } from './formats'

const SPECIFICATION = loadClauses(FEATURES)
const TEXT = SPECIFICATION.text
const PLACES = [
  { section: 'Rows', sentences: [3, 4], source: 'https://example.com/storage-encryption' },
  { section: 'Page "Keys"', source: 'https://example.com/keys' },
]
const RUN = modelOf(
  stream([{ tags: ['@A-1'], steps: WRONG }], {
    context: {
      suite: {
        ...CONTEXT.suite,
        specification: specificationWording(SPECIFICATION),
        specificationText: TEXT,
      },
      clauses: CONTEXT.clauses.map((clause) => {
        return { ...clause, section: 'Rows, 3, 4; page "Keys"', places: PLACES }
      }),
    },
  }),
)

/** JUnit, CSV and EARL do not name the specification; JUnit has no place for the section of a clause either. */
const OF_SPECIFICATION = ['html', 'verdict', 'summary', 'oscal', 'hdf', 'ocsf', 'sarif']
const OF_CLAUSES = [...OF_SPECIFICATION, 'earl', 'csv']

function written(name: string): string {
  return FORMATS.find((format) => format.name === name)?.write(RUN) ?? ''
}

describe('the text of the specification', () => {
  for (const name of OF_SPECIFICATION) {
    it(`is named by day and digest in ${name}`, () => {
      expect(written(name)).to.include('23 November 2026').and.include(TEXT?.sha256)
    })
  }

  it('is named by day and digest in the terminal', () => {
    const words = terminalSummary(RUN).replaceAll(/\s+/g, ' ')
    expect(words).to.include('23 November 2026').and.include(TEXT?.sha256)
  })

  it('is named for programs in verdict.json and in the statement of a bundle', () => {
    expect(JSON.parse(written('verdict')).suite.specificationText).to.deep.equal(TEXT)
    const { configuration } = testResult(RUN, undefined)
    const { content = '' } = configuration.find(({ name }) => name === 'specification') ?? {}
    expect(JSON.parse(Buffer.from(content, 'base64').toString()).text).to.deep.equal(TEXT)
  })
})

describe('the sentences of a clause', () => {
  for (const name of OF_CLAUSES) {
    it(`are named in ${name}`, () => {
      expect(written(name)).to.include('Rows, 3, 4')
    })
  }

  it('are named for programs in verdict.json', () => {
    const [clause] = JSON.parse(written('verdict')).clauses
    expect(clause.places).to.deep.equal(PLACES)
  })

  it('are linked in the compliance report, as are other pages', () => {
    for (const { source } of PLACES) expect(written('html')).to.include(`href="${source}"`)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import { expect } from 'chai'
import { CAPABILITIES } from '../adapters/target'
import { loadClauses, parseClauses } from './clauses'
import { FEATURES } from './package-root'
import { UsageError } from './usage-error'

const SOUND = `specification:
  title: A page
  address: https://example.com/page
  wording: the first
areas:
  - { id: ONE, title: The first }
clauses:
  - id: ONE-1
    statement: It is so.
    standing: documented
    section: Top
`

const clause = (id: string, more = ''): string =>
  `  - id: ${id}\n    statement: It is so.\n    standing: documented\n    section: Top\n${more}`

function complaintAbout(text: string): string {
  try {
    parseClauses(text, 'clauses.yaml')
  } catch (error) {
    expect(error).to.be.instanceOf(UsageError)
    const { message } = error as UsageError
    expect(message).not.to.include('\n')
    return message
  }
  throw new Error('nothing was complained of')
}

describe('clauses.yaml', () => {
  it('is read, with what is left out filled in', () => {
    const { clauses } = parseClauses(SOUND, 'clauses.yaml')
    expect(clauses).to.deep.equal([
      {
        id: 'ONE-1',
        area: 'ONE',
        statement: 'It is so.',
        standing: 'documented',
        section: 'Top',
        source: 'https://example.com/page',
        places: [{ section: 'Top', source: 'https://example.com/page' }],
        needs: [],
      },
    ])
  })

  const mistakes: [string, string, string][] = [
    ['no YAML', 'clauses: [', 'clauses.yaml:1: '],
    ['an empty file', '', 'clauses.yaml:1: the file is empty'],
    ['a missing part', 'areas: []', 'clauses.yaml:1: the file has no specification'],
    [
      'an unknown member',
      SOUND.replace('standing:', 'standng:'),
      'clauses.yaml:10: ONE-1 has an unknown member "standng". Did you mean standing?',
    ],
    [
      'an unknown standing',
      SOUND.replace('documented', 'rumoured'),
      'clauses.yaml:10: ONE-1: standing is "rumoured", where one of documented, contested, inferred, observed is known',
    ],
    [
      'an unknown capability',
      `${SOUND}    needs: [wings]\n`,
      'clauses.yaml:12: ONE-1: needs is "wings", where one of keys, access',
    ],
    [
      'a clause without its section',
      SOUND.replace(/ {4}section.*\n/, ''),
      'clauses.yaml:8: ONE-1 has no section',
    ],
    [
      'an id of another form',
      SOUND.replace('ONE-1', 'one'),
      'clauses.yaml:8: one: id is "one", which does not look like',
    ],
    ['an id twice', `${SOUND}${clause('ONE-1')}`, 'clauses.yaml:12: ONE-1 is there twice'],
    [
      'an area nobody listed',
      `${SOUND}${clause('TWO-1')}`,
      'clauses.yaml:12: TWO-1 is of area TWO',
    ],
    [
      'a member twice',
      SOUND.replace('    section', '    standing: inferred\n    section'),
      'clauses.yaml:11: ',
    ],
    [
      'a source that is no address',
      `${SOUND}    source: the page\n`,
      'clauses.yaml:12: ONE-1: source is "the page"',
    ],
    [
      'sentences of another page',
      `${SOUND}    sentences: [1]\n    source: https://example.com/other\n`,
      'clauses.yaml:12: ONE-1 has sentences with a source',
    ],
    [
      'a digest without its day',
      SOUND.replace('areas:', `  sha256: '${'0'.repeat(64)}'\nareas:`),
      'clauses.yaml:2: specification has sha256 and no handed-over',
    ],
    ['two mistakes', SOUND.replace('documented', '7').replace('It is so.', '8'), '(and 1 more)'],
  ]
  for (const [what, text, complaint] of mistakes) {
    it(`with ${what} is refused, with the line`, () => {
      expect(complaintAbout(text)).to.include(complaint)
    })
  }

  it('is asked for by name where it is missing', () => {
    expect(() => loadClauses('/nowhere')).to.throw(
      UsageError,
      '/nowhere/clauses.yaml cannot be read',
    )
  })
})

describe('our clauses', () => {
  it('are sound', () => {
    expect(loadClauses(FEATURES).clauses).to.have.length.above(70)
  })

  it('have a schema that is one', () => {
    const schema = JSON.parse(readFileSync(join(FEATURES, 'clauses.schema.json'), 'utf8'))
    expect(new Ajv({ strict: true }).validateSchema(schema)).to.equal(true)
  })

  it('may need just what a target may declare', () => {
    const schema = JSON.parse(readFileSync(join(FEATURES, 'clauses.schema.json'), 'utf8'))
    expect(schema.definitions.clause.properties.needs.items.enum).to.deep.equal([...CAPABILITIES])
  })

  it('say what they rest on where the page does not say it', () => {
    const unsure = loadClauses(FEATURES).clauses.filter(
      ({ standing, notTestedBecause }) =>
        ['contested', 'inferred'].includes(standing) && notTestedBecause === undefined,
    )
    expect(unsure.filter(({ note }) => note === undefined).map(({ id }) => id)).to.deep.equal([])
  })
})

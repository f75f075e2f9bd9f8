import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import { expect } from 'chai'
import { FEATURES } from './package-root'
import { loadSentences, parseSentences } from './sentences'
import { UsageError } from './usage-error'

const DIGEST = '0'.repeat(64)
const SOUND = `sections:
  - section: Locks
    sentences:
      - { number: 1, sha256: '${DIGEST}', says: A lock holds., clauses: [ONE-1] }
      - { number: 2, sha256: '${DIGEST}', says: See below., promises-nothing: It is a link. }
  - section: Keys
    sentences:
      - { number: 1, sha256: '${DIGEST}', says: Keys are safe., cannot-be-asked: Nobody knows. }
contradictions:
  - sentences: [{ section: Locks, sentences: [1] }, { section: Keys, sentences: [1] }]
    says: One holds, the other is safe.
    read-as: Both are.
    clauses: [ONE-1]
`

function complaintAbout(text: string): string {
  try {
    parseSentences(text, 'sentences.yaml')
  } catch (error) {
    expect(error).to.be.instanceOf(UsageError)
    return (error as UsageError).message
  }
  throw new Error('nothing was complained of')
}

describe('sentences.yaml', () => {
  it('is read, with what is left out filled in', () => {
    const { sections, contradictions } = parseSentences(SOUND, 'sentences.yaml')
    expect(sections[0]?.sentences).to.deep.equal([
      { number: 1, sha256: DIGEST, says: 'A lock holds.', clauses: ['ONE-1'] },
      {
        number: 2,
        sha256: DIGEST,
        says: 'See below.',
        clauses: [],
        promisesNothing: 'It is a link.',
      },
    ])
    expect(sections[1]?.sentences[0]?.cannotBeAsked).to.equal('Nobody knows.')
    expect(contradictions[0]?.readAs).to.equal('Both are.')
  })

  const mistakes: [string, [string, string], string][] = [
    [
      'an unknown member',
      ['says:', 'quotes:'],
      'sentences.yaml:4: Locks: sentences has an unknown',
    ],
    ['a digest of another form', [DIGEST, '0'], 'where a SHA-256 in hex is expected'],
    [
      'a number left out',
      ['number: 2', 'number: 3'],
      'sentences.yaml:5: Locks, 3 stands where 2 is expected',
    ],
    [
      'a number twice',
      ['number: 2', 'number: 1'],
      'sentences.yaml:5: Locks, 1 stands where 2 is expected',
    ],
    [
      'a sentence without clauses or a reason',
      [', clauses: [ONE-1]', ''],
      'sentences.yaml:4: Locks, 1 has neither clauses nor promises-nothing nor cannot-be-asked',
    ],
    [
      'a sentence that promises nothing and has clauses',
      [', promises-nothing', ', clauses: [ONE-1], promises-nothing'],
      'sentences.yaml:5: Locks, 2 promises nothing, and has clauses',
    ],
    [
      'a section twice',
      ['section: Keys\n', 'section: Locks\n'],
      'sentences.yaml:6: Locks is there twice',
    ],
  ]
  for (const [what, [before, after], complaint] of mistakes) {
    it(`with ${what} is refused, with the line`, () => {
      expect(complaintAbout(SOUND.replace(before, after))).to.include(complaint)
    })
  }

  it('may be missing in another specification', () => {
    expect(loadSentences('/nowhere')).to.equal(undefined)
  })

  it('has a schema that is one', () => {
    const schema = JSON.parse(readFileSync(join(FEATURES, 'sentences.schema.json'), 'utf8'))
    expect(new Ajv({ strict: true }).validateSchema(schema)).to.equal(true)
  })
})

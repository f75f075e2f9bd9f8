import { describe, it } from 'node:test'
import { expect } from 'chai'
import { type Clause, parseClauses } from './clauses'
import { inOneLine } from './problem'
import { sentenceProblems } from './sentence-problems'
import { type PageSentences, parseSentences } from './sentences'

const DIGEST = '0'.repeat(64)
const CLAUSES = `specification:
  title: A page
  address: https://example.com/page
  wording: the first
  handed-over: 2026-11-23
  sha256: '${DIGEST}'
areas:
  - { id: ONE, title: The first }
clauses:
  - id: ONE-1
    statement: It holds.
    standing: documented
    section: Locks
    sentences: [1, 2]
  - id: ONE-2
    statement: It turns.
    standing: documented
    section: Another page, first line
    source: https://example.com/other
    also:
      - { section: Locks, sentences: [2] }
`
const SENTENCES = `sections:
  - section: Locks
    sentences:
      - { number: 1, sha256: '${DIGEST}', says: A lock holds., clauses: [ONE-1] }
      - { number: 2, sha256: '${DIGEST}', says: It does., clauses: [ONE-1, ONE-2] }
contradictions: []
`

function problemsOf(clauses: string, sentences: string): string[] {
  const page: PageSentences = parseSentences(sentences, 'sentences.yaml')
  const specification = parseClauses(clauses, 'clauses.yaml')
  return sentenceProblems(specification, page, 'locks').map(inOneLine)
}

describe('the sentences of a page and its clauses', () => {
  it('agree', () => {
    expect(problemsOf(CLAUSES, SENTENCES)).to.deep.equal([])
  })

  const mistakes: [string, [string, string], [string, string], string[]][] = [
    [
      'a sentence that does not list its clause',
      ['', ''],
      ['[ONE-1, ONE-2]', '[ONE-1]'],
      ['locks/clauses.yaml: ONE-2 rests on Locks, 2, which does not list it'],
    ],
    [
      'a clause that does not rest on its sentence',
      ['[1, 2]', '[1]'],
      ['', ''],
      ['locks/sentences.yaml: Locks, 2 lists ONE-1, which does not rest on it'],
    ],
    [
      'a clause that rests on a sentence that is not there',
      ['[1, 2]', '[1, 2, 3]'],
      ['', ''],
      ['locks/clauses.yaml: ONE-1 rests on Locks, 3, which is not listed'],
    ],
    [
      'a sentence with an unknown clause',
      ['', ''],
      ['[ONE-1]', '[ONE-1, ONE-3]'],
      ['locks/sentences.yaml: Locks, 1 lists ONE-3, which is no clause'],
    ],
    [
      'a clause that names its section alone',
      ['    sentences: [1, 2]\n', ''],
      ['[ONE-1, ONE-2]', '[ONE-2]'],
      [
        'locks/clauses.yaml: ONE-1 rests on "Locks" and names no sentence of it',
        'locks/sentences.yaml: Locks, 1 lists ONE-1, which does not rest on it',
      ],
    ],
    [
      'a text that is not named',
      [`  handed-over: 2026-11-23\n  sha256: '${DIGEST}'\n`, ''],
      ['', ''],
      ['locks/clauses.yaml: the specification has no sha256 of the page'],
    ],
    [
      'a contradiction between what is not there',
      ['', ''],
      [
        'contradictions: []',
        'contradictions: [{ sentences: [{ section: Locks, sentences: [1] }, { section: Keys, sentences: [1] }], says: So., read-as: No., clauses: [TWO-1] }]',
      ],
      [
        'locks/sentences.yaml: a contradiction names Keys, 1, which is not listed',
        'locks/sentences.yaml: a contradiction names TWO-1, which is no clause',
      ],
    ],
  ]
  for (const [what, inClauses, inSentences, problems] of mistakes) {
    it(`do not agree where there is ${what}`, () => {
      const found = problemsOf(CLAUSES.replace(...inClauses), SENTENCES.replace(...inSentences))
      expect(found).to.deep.equal(problems)
    })
  }

  it('are not compared where there is no list of sentences', () => {
    const specification = parseClauses(CLAUSES, 'clauses.yaml')
    expect(sentenceProblems(specification, undefined, 'locks')).to.deep.equal([])
  })
})

describe('the places of a clause', () => {
  const { clauses } = parseClauses(CLAUSES, 'clauses.yaml')
  const clause = (id: string) => clauses.find((one) => one.id === id) as Clause

  it('are named with section and sentence', () => {
    expect(clause('ONE-1').section).to.equal('Locks, 1, 2')
    expect(clause('ONE-1').places).to.deep.equal([
      { section: 'Locks', sentences: [1, 2], source: 'https://example.com/page' },
    ])
  })

  it('are named one after the other', () => {
    expect(clause('ONE-2').section).to.equal('Another page, first line; Locks, 2')
    expect(clause('ONE-2').source).to.equal('https://example.com/other')
  })
})

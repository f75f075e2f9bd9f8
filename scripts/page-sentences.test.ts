import { hash } from 'node:crypto'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { differences, normalisedText, readPageText } from './page-sentences'

const SECTIONS = ['Doors (introduction)', 'Locks', 'Keys 1.1']
const PAGE = `Doors open. They shut too.
Locks
Locks work as follows:
A lock holds.A bolt is version 1.1 or later!
This needs the
Ownerrole of the door. Is it
so?
Keys 1.1
Keys turn`

const shown = (text: string): string[] =>
  readPageText(text, SECTIONS).sentences.map(
    ({ section, number, text }) => `${section}, ${number}: ${text}`,
  )

describe('the sentences of a page', () => {
  it('end at the end of a line, and before a space or a capital letter', () => {
    expect(shown(PAGE)).to.deep.equal([
      'Doors (introduction), 1: Doors open.',
      'Doors (introduction), 2: They shut too.',
      'Locks, 1: Locks work as follows:',
      'Locks, 2: A lock holds.',
      'Locks, 3: A bolt is version 1.1 or later!',
      'Locks, 4: This needs the Ownerrole of the door.',
      'Locks, 5: Is it so?',
      'Keys 1.1, 1: Keys turn',
    ])
  })

  it('are the same with other white space and other line ends', () => {
    const other = `\uFEFF\n  ${PAGE.replaceAll('\n', '\r\n\t\r\n').replaceAll(' ', ' \u00A0')}\r\n`
    expect(normalisedText(other)).to.equal(PAGE)
    expect(shown(other)).to.deep.equal(shown(PAGE))
  })

  it('have the digest of their text', () => {
    const { sha256, sentences } = readPageText(PAGE, SECTIONS)
    expect(sha256).to.equal(hash('sha256', PAGE))
    expect(sentences[0]?.sha256).to.equal(hash('sha256', 'Doors open.'))
  })

  it('are not counted where a heading is missing', () => {
    expect(() => readPageText('Doors open.', SECTIONS)).to.throw('no line is the title "Locks"')
  })
})

describe('a text compared with the committed list', () => {
  const sections = SECTIONS.map((section) => ({
    section,
    sentences: readPageText(PAGE, SECTIONS)
      .sentences.filter((sentence) => sentence.section === section)
      .map(({ number, sha256 }) => ({ number, sha256, says: 'It does.', clauses: [] })),
  }))
  const compared = (text: string) =>
    differences(
      readPageText(text, SECTIONS),
      { sections, contradictions: [] },
      hash('sha256', PAGE),
    )

  it('agrees with it', () => {
    expect(compared(PAGE)).to.deep.equal([])
  })

  it('differs in a changed, a missing and a new sentence', () => {
    const other = PAGE.replace(' They shut too.', '').replace('A lock holds', 'A lock may hold')
    expect(compared(`${other}. Keys break.`)).to.deep.equal([
      'Doors (introduction), 2 is listed, and not in the text',
      'Locks, 2 differs from features/sentences.yaml',
      'Keys 1.1, 1 differs from features/sentences.yaml',
      'Keys 1.1, 2 is in the text, and not in features/sentences.yaml',
      'the normalised text differs from features/clauses.yaml',
    ])
  })
})

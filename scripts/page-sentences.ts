/**
 * Divides the text of the documentation's page into numbered sentences, so that each has a digest. The text itself is
 * not part of the project. docs/coverage.md describes these rules in words.
 */
import { hash } from 'node:crypto'
import type { PageSentences } from '../specification/sentences'

export interface PageSentence {
  readonly section: string
  /** Counted from 1 in each section. */
  readonly number: number
  readonly sha256: string
  readonly text: string
}

export interface PageText {
  /** Of the normalised text. */
  readonly sha256: string
  readonly sentences: readonly PageSentence[]
}

/** `sections`: in the order of the page. The first is the text before the first title. */
export function readPageText(text: string, sections: readonly string[]): PageText {
  const normalised = normalisedText(text)
  const [introduction = '', ...titles] = sections
  let section = introduction
  let lines: string[] = []
  const sentences: PageSentence[] = []
  const close = (): void => {
    for (const [index, sentence] of sentencesIn(lines).entries()) {
      sentences.push({ section, number: index + 1, sha256: digest(sentence), text: sentence })
    }
    lines = []
  }
  for (const line of normalised.split('\n')) {
    if (titles[0] === line) {
      close()
      section = line
      titles.shift()
    } else lines.push(line)
  }
  close()
  if (titles[0] !== undefined) throw new Error(`no line is the title "${titles[0]}"`)
  return { sha256: digest(normalised), sentences }
}

/** Normalization Form C of Unicode; single spaces; no empty line; a line feed between lines, and none at the end. */
export function normalisedText(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** A line that ends without a mark goes on in the next line. */
function sentencesIn(lines: readonly string[]): string[] {
  return lines
    .map((line) => (/[.:!?]$/.test(line) ? `${line}\n` : `${line} `))
    .join('')
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** A mark at the end of a line; or a full stop, `!` or `?` before a space or a capital letter. */
const END = /\n|(?<=[.!?]) |(?<=[.!?])(?=[A-Z])/

function digest(text: string): string {
  return hash('sha256', text)
}

/** In words: what the text has otherwise than the committed list. */
export function differences(
  page: PageText,
  { sections }: PageSentences,
  sha256: string | undefined,
): string[] {
  const found = new Map<string, string>(
    page.sentences.map((each) => [`${each.section}, ${each.number}`, each.sha256]),
  )
  const listed = new Map<string, string>(
    sections.flatMap(({ section, sentences }) => {
      return sentences.map((each) => [`${section}, ${each.number}`, each.sha256] as const)
    }),
  )
  return [
    ...[...listed].flatMap(([name, digest]) => {
      if (!found.has(name)) return [`${name} is listed, and not in the text`]
      return found.get(name) === digest ? [] : [`${name} differs from features/sentences.yaml`]
    }),
    ...[...found.keys()]
      .filter((name) => !listed.has(name))
      .map((name) => `${name} is in the text, and not in features/sentences.yaml`),
    ...(page.sha256 === sha256 ? [] : ['the normalised text differs from features/clauses.yaml']),
  ]
}

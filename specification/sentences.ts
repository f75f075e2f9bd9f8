/**
 * Reads `sentences.yaml`: every sentence of the page that the clauses restate, in our words, with its clauses or with
 * why there is none. A mistake within the file is reported with its line; `sentence-problems.ts` compares it with
 * the clauses.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compiled } from './compiled'
import { readRegularText } from './regular-file'
import { sentences as validate } from './yaml/file-validators'
import { type Mistake, schemaMistakes, type Wording } from './yaml/schema-mistakes'
import { addressOf, parseYaml } from './yaml/yaml-text'

/** Every sentence of the page, and where sentences exclude each other. */
export interface PageSentences {
  readonly sections: readonly PageSection[]
  readonly contradictions: readonly Contradiction[]
}

export interface PageSection {
  /** The heading; of the first section, a name for the text before the first heading. */
  readonly section: string
  readonly sentences: readonly Sentence[]
}

export interface Sentence {
  readonly number: number
  /** Of the sentence in the normalised text, in hex. */
  readonly sha256: string
  /** In our words. */
  readonly says: string
  /** Ids of the clauses that rest on it. */
  readonly clauses: readonly string[]
  readonly promisesNothing?: string
  /** What of it no target can be asked, or is not asked, and why. */
  readonly cannotBeAsked?: string
}

export interface Contradiction {
  readonly sentences: readonly { readonly section: string; readonly sentences: readonly number[] }[]
  readonly says: string
  readonly readAs: string
  readonly clauses: readonly string[]
}

/** The content of the file. */
interface SentencesFile {
  readonly sections: readonly (Pick<PageSection, 'section'> & {
    readonly sentences: readonly WrittenSentence[]
  })[]
  readonly contradictions: readonly (Omit<Contradiction, 'readAs'> & {
    readonly 'read-as': string
  })[]
}
type WrittenSentence = Pick<Sentence, 'number' | 'sha256' | 'says'> & {
  readonly clauses?: readonly string[]
  readonly 'promises-nothing'?: string
  readonly 'cannot-be-asked'?: string
}

/** Undefined where the folder has no such file. Throws a `UsageError` that names file and line. */
export function loadSentences(folder: string): PageSentences | undefined {
  const file = join(folder, 'sentences.yaml')
  if (!existsSync(file)) return undefined
  const text = readRegularText(file)
  return compiled<PageSentences>('sentences', text) ?? parseSentences(text, addressOf(file))
}

/** `name` is the file's name in messages. */
export function parseSentences(text: string, name: string): PageSentences {
  const { content, complain } = parseYaml(text, name)
  complain(schemaMistakes(content, validate, WORDING))
  const { sections, contradictions } = content as SentencesFile
  complain([...sectionMistakes(sections), ...sections.flatMap(sentenceMistakes)])
  return {
    sections: sections.map(({ section, sentences }) => {
      return { section, sentences: sentences.map(sentenceOf) }
    }),
    contradictions: contradictions.map(({ 'read-as': readAs, ...contradiction }) => {
      return { ...contradiction, readAs }
    }),
  }
}

const WORDING: Wording = {
  nameOf(list, number, entry) {
    const { section } = (entry ?? {}) as { section?: unknown }
    return typeof section === 'string' ? section : `${list} number ${number}`
  },
}

function sectionMistakes(sections: SentencesFile['sections']): Mistake[] {
  const seen = new Set<string>()
  return sections.flatMap(({ section }, index) => {
    if (!seen.has(section)) {
      seen.add(section)
      return []
    }
    return [{ path: ['sections', index, 'section'], message: `${section} is there twice` }]
  })
}

/** Numbers without gaps, and a sentence with its clauses or with a reason. */
function sentenceMistakes(
  { section, sentences }: SentencesFile['sections'][number],
  place: number,
): Mistake[] {
  return sentences.flatMap((sentence, index) => {
    const path = ['sections', place, 'sentences', index, 'number']
    return complaintsOf(sentence, index + 1).map((complaint) => {
      return { path, message: `${section}, ${sentence.number} ${complaint}` }
    })
  })
}

function complaintsOf(sentence: WrittenSentence, expected: number): string[] {
  const { number, clauses, 'promises-nothing': nothing, 'cannot-be-asked': unasked } = sentence
  const given = [clauses, nothing, unasked].filter((member) => member !== undefined)
  return [
    ...(number === expected ? [] : [`stands where ${expected} is expected`]),
    ...(given.length === 0 ? ['has neither clauses nor promises-nothing nor cannot-be-asked'] : []),
    ...(nothing !== undefined && given.length > 1
      ? ['promises nothing, and has clauses or something that cannot be asked']
      : []),
  ]
}

function sentenceOf(written: WrittenSentence): Sentence {
  const { number, sha256, says, clauses = [] } = written
  const { 'promises-nothing': promisesNothing, 'cannot-be-asked': cannotBeAsked } = written
  return {
    number,
    sha256,
    says,
    clauses,
    ...(promisesNothing === undefined ? {} : { promisesNothing }),
    ...(cannotBeAsked === undefined ? {} : { cannotBeAsked }),
  }
}

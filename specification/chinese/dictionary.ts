/** The Chinese of the suite's own texts, found by the English text, so that another or an older specification keeps its English. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compiled } from '../compiled'
import { FEATURES } from '../package-root'
import { readRegularText } from '../regular-file'
import { type Dictionary, makeDictionary } from './make-dictionary'

let dictionary: Dictionary | undefined

export function loadDictionary(): Dictionary {
  dictionary ??= compiled<Dictionary>('chinese', sourceOfDictionary()) ?? makeDictionary()
  return dictionary
}

/** Undefined: it has no Chinese. */
export function chineseText(english: string): string | undefined {
  return own(loadDictionary().texts, english)
}

/** `uri`: the file of the feature that the title is in. */
export function chineseTitle(uri: string, english: string): string | undefined {
  const titles = own(loadDictionary().titles, uri)
  return titles && own(titles, english)
}

/** The Chinese of a template, or of a sentence without values. */
export function chineseReason(english: string): string | undefined {
  return own(loadDictionary().reasons, english)
}

/** The Chinese of a step's expression. */
export function chineseStep(expression: string): string | undefined {
  return own(loadDictionary().steps, expression)
}

/** The Chinese of a value of a step that is a word. */
export function chineseWord(english: string): string | undefined {
  return own(loadDictionary().words, english)
}

/** What the dictionary is made from, as one text. */
export function sourceOfDictionary(): string {
  const chinese = join(FEATURES, 'zh')
  return [
    ...filesOf(FEATURES, /^(clauses|frameworks)\.yaml$|\.feature$/),
    ...filesOf(chinese, /\.yaml$/),
  ]
    .map((file) => `${basename(file)}\0${readRegularText(file)}`)
    .join('\0')
}

function filesOf(folder: string, name: RegExp): string[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file))
}

/** Texts come from a record: `constructor` is one of them. */
function own<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

/** Reads and parses the features of a specification folder. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { GherkinDocument, Pickle } from '@cucumber/messages'
import { readRegularText } from './regular-file'
import { UsageError } from './usage-error'

/** A feature as Cucumber parses it. */
export interface ParsedFeature {
  /** As reports name it: `features/one-way-door.feature`. */
  readonly uri: string
  readonly document: GherkinDocument
  readonly pickles: readonly Pickle[]
}

/** Every feature of the folder and of those below it; throws a {@link UsageError} at one that does not parse. */
export function readFeatures(folder: string): ParsedFeature[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.feature'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => parseFeature(readRegularText(join(folder, file)), `${basename(folder)}/${file}`))
}

export function parseFeature(source: string, uri: string): ParsedFeature {
  const { generateMessages } = require('@cucumber/gherkin') as typeof import('@cucumber/gherkin')
  let next = 0
  const envelopes = generateMessages(source, uri, 'text/x.cucumber.gherkin+plain' as never, {
    // Ids of syntax nodes are unique over all files, as they are in the record of a run.
    newId: () => `${uri}#${next++}`,
    includeGherkinDocument: true,
    includePickles: true,
  })
  const error = envelopes.find(({ parseError }) => parseError)?.parseError
  if (error) throw new UsageError(parseComplaint(uri, error.message))
  const document = envelopes.find(({ gherkinDocument }) => gherkinDocument)?.gherkinDocument
  if (!document) throw new Error(`the parser gave no document for ${uri}`)
  return { uri, document, pickles: envelopes.flatMap(({ pickle }) => (pickle ? [pickle] : [])) }
}

/** The parser's `(3:1): expected: …` in one line, behind the address that editors understand. */
export function parseComplaint(uri: string, message: string): string {
  const [, line, complaint] = /^\((\d+):\d+\): ([\s\S]*)$/.exec(message) ?? [
    undefined,
    '1',
    message,
  ]
  const sentence = (complaint ?? '').replaceAll(/\s+/g, ' ').trim()
  return `${uri}:${line}: this feature does not parse: ${sentence}`
}

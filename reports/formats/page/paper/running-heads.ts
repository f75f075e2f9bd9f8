/**
 * The lines at the edge of every printed sheet: target, digest of the record, number of the page. Chromium prints margin
 * boxes since version 131.
 */
import { oneLine } from '../../../../record/plain-text'
import type { Run } from '../../../verdict/model'

export function runningHeads({ target, suite, started, recordSha256 }: Run): string {
  const about = `${shortened(target.name)} ${shortened(target.version)}`
  const made = `${shortened(suite.name)} ${shortened(suite.version)}, ${started ?? 'never started'}`
  const digest = recordSha256 === undefined ? 'digest not taken' : `sha256:${recordSha256}`
  return `@page {
  @top-left { content: ${cssString(about)}; }
  @top-right { content: ${cssString(made)}; }
  @bottom-left { content: ${cssString(`run.ndjson ${digest}`)}; }
  @bottom-right { content: counter(page) " / " counter(pages); }
}
`
}

/** In characters: a line of a sheet takes about twice as many. */
const LONGEST = 60

function shortened(text: string): string {
  const characters = Array.from(oneLine(text))
  if (characters.length <= LONGEST) return characters.join('')
  return `${characters.slice(0, LONGEST - 1).join('')}…`
}

/** Every character but letters, digits and blanks is escaped, so that none of them ends the string or the style element. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  )
  return `"${escaped}"`
}

/**
 * Values of a target made fit for showing. A target may send anything: escape sequences that
 * repaint a terminal, characters that reverse the reading direction or have no width, halves of surrogate pairs.
 */
import { withoutControlSequences } from './control-sequences'

/** Most texts; the rest is slow by comparison. */
const HARMLESS = /^[ -~\n\t]*$/
/** So are most lines. */
const HARMLESS_LINE = /^[ -~]*$/
const REPLACEMENT = '\u{fffd}'
/** Line feeds and tabs are text; every other control character is not, nor is what has no width and hides in a name. */
const UNPRINTABLE =
  /[^\P{Cc}\n\t]|\p{Bidi_Control}|[\u{fffe}\u{ffff}]|[\u{200b}-\u{200d}\u{2060}\u{feff}]/gu

/** The text without anything that is obeyed rather than read. */
export function plainText(text: string): string {
  if (HARMLESS.test(text)) return text
  const lines = withoutControlSequences(text).toWellFormed().replaceAll('\r\n', '\n')
  return lines.replace(UNPRINTABLE, REPLACEMENT)
}

/** The same on one line. */
export function oneLine(text: string): string {
  if (HARMLESS_LINE.test(text) && !text.includes('  ')) return text.trim()
  // Single blanks, which are most, stay where they are.
  return plainText(text)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

/** Any JSON value, for reading: a text as it is, everything else as compact JSON. */
export function valueWording(value: unknown): string {
  if (typeof value === 'string') return plainText(value)
  return plainText(JSON.stringify(value) ?? 'nothing')
}

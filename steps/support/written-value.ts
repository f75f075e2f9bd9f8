/**
 * How a value is written in a cell of a data table where a plain cell could not hold it: blanks at its ends, control
 * characters, a quotation mark, or a great length. A cell in this notation is one or more terms, joined by ` + `:
 *
 *     "a JSON string"       its text
 *     "ab" × 2000           the text, so many times
 *     70000 letters of "x"  letters and digits without repetition, the same for the same x
 *
 * Every other cell is the value itself.
 */
import { letters } from './values'

const STRING = /"(?:[^"\\]|\\.)*"/.source
const TERM = new RegExp(`(?:(\\d+) letters of )?(${STRING})(?: × (\\d+))?`, 'y')
/** A value that a cell holds as it is. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{P}\p{S} ]*[\p{L}\p{N}\p{P}\p{S}])?$/u
const LONGEST_PLAIN = 300
/** Fewer repetitions are written out. */
const FEWEST_REPETITIONS = 20
const LONGEST_PERIOD = 8

export function isPlainValue(value: string): boolean {
  return value.length <= LONGEST_PLAIN && PLAIN.test(value) && !/["\\|]/.test(value)
}

/** `seed` names a value that is too long to be written out; the value is then another one of its length. */
export function notationOf(value: string, seed: (value: string) => string): string {
  if (isPlainValue(value)) return value
  const terms: string[] = []
  let rest = value
  while (rest !== '' || terms.length === 0) {
    const { period, times } = repetition(rest)
    if (times > 0) {
      terms.push(`${quoted(period)} × ${times}`)
      rest = rest.slice(period.length * times)
    } else if (rest.length > LONGEST_PLAIN) {
      terms.push(`${rest.length} letters of ${quoted(seed(rest))}`)
      rest = ''
    } else {
      terms.push(quoted(rest))
      rest = ''
    }
  }
  return terms.join(' + ')
}

export function readValue(cell: string): string {
  const parts: string[] = []
  let at = 0
  while (at < cell.length) {
    TERM.lastIndex = at
    const term = TERM.exec(cell)
    if (term === null) return cell
    const [whole, size, text = '""', times = '1'] = term
    const value: string = JSON.parse(text)
    parts.push(size === undefined ? value.repeat(Number(times)) : letters(value, Number(size)))
    at += whole.length
    if (at === cell.length) return parts.join('')
    if (!cell.startsWith(' + ', at)) return cell
    at += 3
  }
  return cell
}

/** The shortest text that a value begins with many times. */
function repetition(value: string): { readonly period: string; readonly times: number } {
  for (let length = 1; length <= LONGEST_PERIOD; length++) {
    const period = value.slice(0, length)
    let times = 0
    while (period !== '' && value.startsWith(period, times * length)) times++
    if (times >= FEWEST_REPETITIONS) return { period, times }
  }
  return { period: '', times: 0 }
}

/** As JSON, in which every character is visible. */
function quoted(text: string): string {
  const visible = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replaceAll(/[\u007f-\u00a0\u2028\u2029\ufeff]/g, visible)
}

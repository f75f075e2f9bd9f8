/**
 * Limits what an error brings into the record. Cucumber compares expected with actual values line
 * by line and looks for stack frames with regular expressions, both in quadratic time, and a target
 * may answer with a message, or a row with columns, in any number.
 */

/** In characters, of a message and of the frames of a stack. */
export const LONGEST_MESSAGE = 4_000
/** A comparison of more lines takes longer than the step. */
const MOST_COMPARED = { members: 200, characters: 20_000 }
/** Cucumber follows no more either. */
const MOST_CAUSES = 10

/** The same error, changed. */
export function shortened(error: Error, causes = MOST_CAUSES): Error {
  const { message } = error
  const remark = withoutLargeComparison(error)
  const short = shortText(message)
  if (short === message && remark === '' && error.cause === undefined && isShort(error.stack)) {
    return error
  }
  const frames = framesOf(error)
  error.message = short + remark
  error.stack = `${error.name}: ${error.message}${frames}`
  if (error.cause !== undefined) error.cause = shortCause(error.cause, causes)
  return error
}

export function shortText(text: string): string {
  if (text.length <= LONGEST_MESSAGE) return text
  return `${text.slice(0, LONGEST_MESSAGE).toWellFormed()}… (${text.length} characters in all)`
}

function isShort(stack: unknown): boolean {
  return typeof stack === 'string' && stack.length <= 2 * LONGEST_MESSAGE
}

/** What is behind the message in a stack. */
function framesOf({ message, stack }: Error): string {
  if (typeof stack !== 'string') return ''
  const start = stack.indexOf(message)
  return shortText(start === -1 ? `\n${stack}` : stack.slice(start + message.length))
}

/** The error of a target: any value, also one that throws where it is looked at. */
function shortCause(cause: unknown, more: number): unknown {
  if (more === 0) return undefined
  try {
    if (!(cause instanceof Error)) return shortText(String(cause))
    const copy = new Error(String(cause.message))
    copy.name = String(cause.name)
    copy.stack = String(cause.stack ?? '')
    if (cause.cause !== undefined) copy.cause = cause.cause
    return shortened(copy, more - 1)
  } catch {
    return 'an error that cannot be read'
  }
}

/** A sentence where the values are too large to be compared, and are not. */
function withoutLargeComparison(error: Error): string {
  const compared = error as { expected?: unknown; actual?: unknown; showDiff?: unknown }
  if (compared.showDiff === false) return ''
  const sizes = [compared.expected, compared.actual].map(sizeOf)
  const [expected, actual] = sizes as [Size, Size]
  if (!sizes.some(isTooLarge)) return ''
  compared.showDiff = false
  return `; they are not compared line by line: expected has ${inWords(expected)}, observed ${inWords(actual)}`
}

interface Size {
  members: number
  characters: number
}

function isTooLarge({ members, characters }: Size): boolean {
  return members > MOST_COMPARED.members || characters > MOST_COMPARED.characters
}

function inWords(size: Size): string {
  const { members, characters } = size
  const least = isTooLarge(size) && members > 0 ? 'at least ' : ''
  return `${least}${members} members and ${characters} characters`
}

/** Counts until it is too large: what is left out may be of any size and depth. */
function sizeOf(value: unknown): Size {
  const size = { members: 0, characters: 0 }
  const open: unknown[] = [value]
  while (open.length > 0 && !isTooLarge(size)) {
    const next = open.pop()
    if (typeof next === 'string') {
      size.members += linesIn(next) - 1
      size.characters += next.length
    } else if (typeof next === 'object' && next !== null) {
      for (const name in next) {
        size.members++
        size.characters += name.length
        open.push((next as Record<string, unknown>)[name])
        if (isTooLarge(size)) break
      }
    }
  }
  return size
}

function linesIn(text: string): number {
  let lines = 1
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines++
  return lines
}

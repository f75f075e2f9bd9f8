/**
 * JSON.parse, stricter in two things: of members with the same name JSON.parse silently keeps the
 * last, and it accepts values nested so deep that a recursive walk overflows the stack. All else is
 * as JSON.parse has it.
 */
import { englishOf, type Saying, say } from '../record/saying'

export class NotStrictJson extends Error {
  override readonly name = 'NotStrictJson'
  readonly said: Saying

  constructor(said: Saying) {
    super(englishOf(said))
    this.said = said
  }
}

const DEEPEST = 64

/** Throws {@link NotStrictJson} with a phrase such as `has two members of the same name`. */
export function parseStrictly(text: string): unknown {
  // Not to be seen in any excerpt (RFC 8259, 8.1).
  if (text.startsWith('\ufeff')) throw new NotStrictJson(say`begins with a byte order mark`)
  const { members, endsEarly } = outlineOf(text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new NotStrictJson(endsEarly ? say`ends in the middle of its JSON` : say`is no JSON`)
  }
  if (membersOf(value) !== members) throw new NotStrictJson(say`has two members of the same name`)
  return value
}

interface Outline {
  /** Members as they are written: one colon each, outside of strings. */
  readonly members: number
  readonly endsEarly: boolean
}

function outlineOf(text: string): Outline {
  let members = 0
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    switch (text[index]) {
      case '"':
        index = endOfString(text, index)
        if (index === text.length) depth++
        break
      case ':':
        members++
        break
      case '{':
      case '[':
        if (++depth > DEEPEST) throw new NotStrictJson(say`is nested deeper than ${DEEPEST} levels`)
        break
      case '}':
      case ']':
        depth--
        break
    }
  }
  return { members, endsEarly: depth > 0 || text === '' }
}

/** Where the string that begins at `start` ends; the end of the text where it does not. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1) {
    let before = end - 1
    while (text[before] === '\\') before--
    if ((end - before) % 2 === 1) return end
    end = text.indexOf('"', end + 1)
  }
  return text.length
}

/** Members as they were kept. */
function membersOf(value: unknown): number {
  if (Array.isArray(value)) {
    let members = 0
    for (const item of value) members += membersOf(item)
    return members
  }
  if (typeof value !== 'object' || value === null) return 0
  let members = 0
  for (const name in value) {
    if (name === '__proto__') throw new NotStrictJson(say`has a member named __proto__`)
    members += 1 + membersOf((value as Record<string, unknown>)[name])
  }
  return members
}

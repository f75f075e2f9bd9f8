/**
 * Patterns that find a secret in each encoding in which a target may repeat it: as it is, escaped
 * for JSON, an address or a page, in hexadecimal, as a part of something in base64, or cut off.
 */

/** Shorter texts, when encoded or cut off, are found in other texts by chance. */
const SHORTEST_ENCODED = 8
/** A text is cut after at most so many characters. */
const LONGEST_CUT = 80

/**
 * Finds a text in all its encodings. Case is ignored, since a target may repeat a text in another
 * case.
 */
export function encodingsOfText(text: string): RegExp {
  const characters = Array.from(text)
  const encoded = characters.length < SHORTEST_ENCODED ? [] : encodingsOf(Buffer.from(text))
  const whole = escapedCharacters(characters, true).join('')
  return new RegExp([whole, ...encoded, ...cutOffText(characters)].join('|'), 'gi')
}

/** Finds bytes in all their encodings; not as they are, since a record is text. */
export function encodingsOfBytes(bytes: Buffer): RegExp {
  return new RegExp([...encodingsOf(bytes), numbersOf(bytes)].join('|'), 'gi')
}

function encodingsOf(bytes: Buffer): string[] {
  const hex = bytes.toString('hex')
  const inPairs = (hex.match(/../g) ?? []).join(BETWEEN_BYTES)
  return [inPairs, ...cutOff([...hex]), ...base64Of(bytes)]
}

/** As in `3f:9a`, `<Buffer 3f 9a>` and `0x3f, 0x9a`. */
const BETWEEN_BYTES = '(?:[\\s:,-]{0,3}(?:0x)?)'
const LINE_BREAK = '(?:\\\\+[nr]|\\s)*'

/** As in `[63,154]`, and as one large number. */
function numbersOf(bytes: Buffer): string {
  const whole = BigInt(`0x0${bytes.toString('hex')}`)
  return `\\b(?:${[...bytes].join('[\\s,]{1,3}')}|${whole})\\b`
}

/** Names of characters in HTML. */
const ENTITIES: Readonly<Record<string, string>> = {
  '"': 'quot',
  '&': 'amp',
  "'": 'apos',
  '<': 'lt',
  '>': 'gt',
}

/**
 * For each character a pattern of all that may stand for it. A target may write any number of
 * backslashes before it. So that the time of a search stays linear in the text, no two parts match
 * the same backslashes: the first part takes a run of them from its beginning only, and backslashes
 * of the secret that follow each other are one part.
 */
function escapedCharacters(characters: readonly string[], isWhole: boolean): string[] {
  return characters.map((character, index) => {
    const isBehindBackslash = characters[index - 1] === BACKSLASH
    if (character !== BACKSLASH) {
      const before = index === 0 ? RUN_AT_START : isBehindBackslash ? '' : '\\\\*'
      return escapedCharacter(character, before)
    }
    // The part of the first backslash is for all.
    if (isBehindBackslash) return ''
    const count = backslashesAt(characters, index)
    if (index > 0) {
      const isLast = isWhole && index + count === characters.length
      return isLast ? `${WHOLE_BACKSLASH}{${count}}${RUN_AT_END}` : `${ONE_BACKSLASH}{${count},}`
    }
    // They may be missing where the rest is long enough, such as behind the same secret.
    const isEnough = characters.length - count >= SHORTEST_ENCODED
    const escaped = `${ONE_BACKSLASH}{${count},${2 * count}}${RUN_AT_START}`
    return `${RUN_AT_START}(?:${escaped})${isEnough ? '?' : ''}`
  })
}

const BACKSLASH = '\\'
/** Not within a run: else the rest of it would be looked at from each of its backslashes. */
const RUN_AT_START = '(?:(?<!\\\\)\\\\+)?'
/** The rest of a run that was begun. What is escaped behind it may begin the same secret again. */
const RUN_AT_END = '(?:(?<=\\\\)\\\\*(?:x5c|u005c)?)?'
const ESCAPED_BACKSLASH = '%(?:25)?5c|&#(?:0*92|x0*5c);'
/** As it is, or escaped: an escape of JSON counts as two, its backslashes and the rest. */
const ONE_BACKSLASH = `(?:\\\\|(?<=\\\\)(?:x5c|u005c)|${ESCAPED_BACKSLASH})`
const WHOLE_BACKSLASH = `(?:\\\\+(?:x5c|u005c)|\\\\|${ESCAPED_BACKSLASH})`

function backslashesAt(characters: readonly string[], start: number): number {
  let end = start
  while (characters[end] === BACKSLASH) end++
  return end - start
}

/** @param before what matches the backslashes before it */
function escapedCharacter(character: string, before: string): string {
  const code = character.codePointAt(0) as number
  const hex = code.toString(16)
  const entity = ENTITIES[character]
  const behindBackslash = [
    ...(code < 0x100 ? [`x${hex.padStart(2, '0')}`] : []),
    Array.from(character.split(''), (unit) => `u${unitHex(unit)}`).join('\\\\+'),
    ...(code === 10 ? ['n'] : code === 13 ? ['r'] : []),
  ]
  const asItIs = Array.from(character.split(''), (unit) => `\\u${unitHex(unit)}`).join('')
  const forms = [
    Array.from(Buffer.from(character), percentEncoded).join(''),
    `&#(?:0*${code}|x0*${hex});`,
    ...(entity === undefined ? [] : [`&${entity};`]),
    ...(character === ' ' ? ['\\+'] : []),
    // The character itself is the last one: it is the beginning of some others.
    `${before}(?:(?<=\\\\)(?:${behindBackslash.join('|')})|${asItIs})`,
  ]
  return `(?:${forms.join('|')})`
}

function unitHex(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0')
}

function percentEncoded(byte: number): string {
  return `%(?:25)?${byte.toString(16).padStart(2, '0')}`
}

/** A beginning of at least eight characters, where an ellipsis says that the rest is missing. */
function cutOff(characters: readonly string[]): string[] {
  if (characters.length <= SHORTEST_ENCODED) return []
  const shown = characters.slice(0, SHORTEST_ENCODED)
  return [cutBehind(shown, characters.slice(SHORTEST_ENCODED, LONGEST_CUT))]
}

/** The same of a text. A run of backslashes may be cut as well. */
function cutOffText(characters: readonly string[]): string[] {
  if (characters.length <= SHORTEST_ENCODED) return []
  const shown = escapedCharacters(characters.slice(0, SHORTEST_ENCODED), false)
  const more = escapedCharacters(characters.slice(0, LONGEST_CUT), false).slice(SHORTEST_ENCODED)
  return [cutBehind(shown, more)]
}

function cutBehind(shown: readonly string[], more: readonly string[]): string {
  const parts = more.filter((part) => part !== '')
  const nested = parts.reduceRight((rest, part) => `(?:${part}${rest})?`, '')
  return `${shown.join('')}${nested}${HALF_AN_ESCAPE}(?=["']?…)`
}

const HALF_AN_ESCAPE = '(?:%\\w{0,3}|\\\\+\\w{0,4}|&#?\\w{0,5})?'

/**
 * For each of the three places in a group: the letters that do not depend on what is before and
 * behind.
 */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    const end = Math.floor(((before + bytes.length) * 8) / 6)
    const letters = Array.from(encoded.slice(Math.ceil((before * 8) / 6), end))
    const same = letters.map((letter, index) => {
      if (letter === '+') return '(?:[+-]|%2b)'
      // JSON may be written with its slashes escaped.
      const backslashes = index === 0 ? RUN_AT_START : '\\\\*'
      return letter === '/' ? `(?:${backslashes}[/_]|%2f)` : letter
    })
    return [same.join(LINE_BREAK), ...cutOff(same)]
  })
}

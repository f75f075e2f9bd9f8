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
  const characters = Array.from(text, spellingsOf)
  const encoded = characters.length < SHORTEST_ENCODED ? [] : encodingsOf(Buffer.from(text))
  return new RegExp([characters.join(''), ...encoded, ...cutOff(characters)].join('|'), 'gi')
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

function spellingsOf(character: string): string {
  const code = character.codePointAt(0) as number
  const hex = code.toString(16)
  const entity = ENTITIES[character]
  const spellings = [
    ...(code < 0x100 ? [`\\\\+x${hex.padStart(2, '0')}`] : []),
    units(character, (unit) => `\\\\+u${unit.toString(16).padStart(4, '0')}`),
    Array.from(Buffer.from(character), percentEncoded).join(''),
    `&#(?:0*${code}|x0*${hex});`,
    ...(entity === undefined ? [] : [`&${entity};`]),
    ...(character === ' ' ? ['\\+'] : []),
    ...(code === 10 ? ['\\\\+n'] : code === 13 ? ['\\\\+r'] : []),
    // The last one: it is the beginning of some others.
    `\\\\*${units(character, (unit) => `\\u${unit.toString(16).padStart(4, '0')}`)}`,
  ]
  return `(?:${spellings.join('|')})`
}

function units(character: string, write: (unit: number) => string): string {
  return Array.from(character.split(''), (unit) => write(unit.charCodeAt(0))).join('')
}

function percentEncoded(byte: number): string {
  return `%(?:25)?${byte.toString(16).padStart(2, '0')}`
}

/** A beginning of at least eight characters, where an ellipsis says that the rest is missing. */
function cutOff(characters: readonly string[]): string[] {
  if (characters.length <= SHORTEST_ENCODED) return []
  const more = characters.slice(SHORTEST_ENCODED, LONGEST_CUT)
  const nested = more.reduceRight((rest, character) => `(?:${character}${rest})?`, '')
  return [`${characters.slice(0, SHORTEST_ENCODED).join('')}${nested}${HALF_AN_ESCAPE}(?=["']?…)`]
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
    const same = Array.from(encoded.slice(Math.ceil((before * 8) / 6), end), (letter) => {
      if (letter === '+') return '(?:[+-]|%2b)'
      // JSON may be written with its slashes escaped.
      return letter === '/' ? '(?:\\\\*[/_]|%2f)' : letter
    })
    return [same.join(LINE_BREAK), ...cutOff(same)]
  })
}

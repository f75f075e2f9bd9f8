/**
 * The ways in which a server writes down a header that it repeats: as it is, escaped for JSON, an address
 * or a page, in hexadecimal, or as a part of something in base64. A credential is one in all of them.
 */

/** Shorter ones could be found in anything once they are encoded. */
const SHORTEST_ENCODED = 8

/**
 * Finds a text of visible ASCII, which is all that a header can hold, in each of its writings. Small letters
 * and large ones are one: the names of types lose the difference.
 */
export function writingsOf(text: string): RegExp {
  const bytes = Buffer.from(text, 'latin1')
  const spelled = Array.from(text, spellingsOf).join('')
  const encoded = text.length < SHORTEST_ENCODED ? [] : [bytes.toString('hex'), ...base64Of(bytes)]
  return new RegExp([spelled, ...encoded].join('|'), 'gi')
}

/** By their names in HTML. */
const ENTITIES: Readonly<Record<string, string>> = {
  '"': 'quot',
  '&': 'amp',
  "'": 'apos',
  '<': 'lt',
  '>': 'gt',
}

function spellingsOf(character: string): string {
  const code = character.charCodeAt(0)
  const hex = code.toString(16)
  const entity = ENTITIES[character]
  const spellings = [
    `\\\\+(?:u00|x)${hex}`,
    `%(?:25)?${hex}`,
    `&#(?:0*${code}|x0*${hex});`,
    ...(entity === undefined ? [] : [`&${entity};`]),
    ...(character === ' ' ? ['\\+'] : []),
    // Last: it is the beginning of some of the others.
    `\\\\*\\x${hex}`,
  ]
  return `(?:${spellings.join('|')})`
}

/** What is the same whatever stands before and behind, for each of the three places in a group. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    const end = Math.floor(((before + bytes.length) * 8) / 6)
    return encoded
      .slice(Math.ceil((before * 8) / 6), end)
      .replaceAll('+', '[+-]')
      .replaceAll('/', '[/_]')
  })
}

/**
 * HTML that cannot be broken out of: whatever is put into a template is escaped, unless a template made it.
 * Nobody has to think of escaping, so nobody can forget it.
 */
import { plainText } from '../../../record/plain-text'

export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Lists are written one after the other; what is left out by `undefined` or `false` leaves nothing. */
export type Content = Html | string | number | undefined | false | readonly Content[]

export const NOTHING = new Html('')

export function html(literals: TemplateStringsArray, ...values: readonly Content[]): Html {
  const places = placesOf(literals)
  let text = literals[0] ?? ''
  for (let index = 0; index < values.length; index += 1) {
    text += written(values[index], places[index] ?? 'attribute') + literals[index + 1]
  }
  return new Html(text)
}

type Place = 'text' | 'attribute'

function written(value: Content, place: Place): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') {
    let text = ''
    for (const each of value) text += written(each, place)
    return text
  }
  return escaped(String(value), place)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Exchanges are full of quotes, which are dangerous in attributes only. */
const DANGEROUS = { text: /[&<>]/, attribute: /[&<>"']/ } as const
const EACH_DANGEROUS = { text: /[&<>]/g, attribute: /[&<>"']/g } as const

function escaped(value: string, place: Place): string {
  const plain = plainText(value)
  if (!DANGEROUS[place].test(plain)) return plain
  return plain.replace(EACH_DANGEROUS[place], (character) => ENTITIES[character] ?? '')
}

const known = new WeakMap<TemplateStringsArray, readonly Place[]>()

/** Where a template's values go is told by its literals alone: an open angle bracket is an open tag. */
function placesOf(literals: TemplateStringsArray): readonly Place[] {
  const before = known.get(literals)
  if (before) return before
  let place: Place = 'text'
  const places = literals.map((literal) => {
    const [opened, closed] = [literal.lastIndexOf('<'), literal.lastIndexOf('>')]
    if (opened !== closed) place = opened > closed ? 'attribute' : 'text'
    return place
  })
  known.set(literals, places)
  return places
}

/** A link's address, or undefined where following it could do more than open a page. */
export function webAddress(address: string): string | undefined {
  return /^https?:\/\//i.test(address) ? address : undefined
}

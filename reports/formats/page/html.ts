/**
 * HTML templates that escape every value, except HTML that another template made.
 */
import { plainText } from '../../../record/plain-text'

export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A list is written item by item; `undefined` and `false` write nothing. */
export type Content = Html | string | number | undefined | false | readonly Content[]

export function html(literals: TemplateStringsArray, ...values: readonly Content[]): Html {
  const contexts = contextsOf(literals)
  let text = literals[0] ?? ''
  for (let index = 0; index < values.length; index += 1) {
    text += written(values[index], contexts[index] ?? 'attribute') + literals[index + 1]
  }
  return new Html(text)
}

type HtmlContext = 'text' | 'attribute'

function written(value: Content, context: HtmlContext): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') {
    let text = ''
    for (const each of value) text += written(each, context)
    return text
  }
  return escaped(String(value), context)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Quotes are escaped in attributes only: exchanges hold many of them. */
const EACH_SPECIAL = { text: /[&<>]/g, attribute: /[&<>"']/g } as const

/** Most texts are fit to print, and have nothing to escape: one look is enough for both. */
const AS_IT_IS = { text: /^[ -%'-;=?-~\n\t]*$/, attribute: /^[ !#-%(-;=?-~\n\t]*$/ } as const

function escaped(value: string, context: HtmlContext): string {
  if (AS_IT_IS[context].test(value)) return value
  const plain = plainText(value)
  return plain.replace(EACH_SPECIAL[context], (character) => ENTITIES[character] ?? '')
}

const known = new WeakMap<TemplateStringsArray, readonly HtmlContext[]>()

/** The literals of a template say where its values go: after an open angle bracket a value is in an attribute. */
function contextsOf(literals: TemplateStringsArray): readonly HtmlContext[] {
  const before = known.get(literals)
  if (before) return before
  let context: HtmlContext = 'text'
  const contexts = literals.map((literal) => {
    const [opened, closed] = [literal.lastIndexOf('<'), literal.lastIndexOf('>')]
    if (opened !== closed) context = opened > closed ? 'attribute' : 'text'
    return context
  })
  known.set(literals, contexts)
  return contexts
}

/** The address of a link; undefined: it is not an address of the web, such as `javascript:`. */
export function webAddress(address: string): string | undefined {
  return /^https?:\/\//i.test(address) ? address : undefined
}

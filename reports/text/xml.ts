/** Just enough of XML to write a report: elements, attributes, text. */
import { plainText } from '../../record/plain-text'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** `plainText` leaves out every character that XML 1.0 forbids, escaped or not. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
}

type Attributes = Readonly<Record<string, string | number>>

/** Children are XML already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${quotable(value)}"`)
  const start = `<${name}${written.join('')}`
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`
}

function quotable(value: string | number): string {
  return plainText(String(value)).replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? '')
}

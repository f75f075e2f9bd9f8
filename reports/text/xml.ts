/** Writes the parts of XML that a report needs: elements, attributes and text. */
import { plainText } from '../../record/plain-text'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** `plainText` removes every character that XML 1.0 forbids even when it is escaped. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
}

type Attributes = Readonly<Record<string, string | number>>

/** The children are XML already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  let start = `<${name}`
  for (const key in attributes) start += ` ${key}="${attributeValue(attributes[key] ?? '')}"`
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`
}

function attributeValue(value: string | number): string {
  return plainText(String(value)).replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? '')
}

/** XML of ODPS: documents that are sent, without entities of their own, and documents that are answered. */

import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'
import { withoutControls } from '../xml-text'
import { invalidXml } from './refusals'

/** An element: its text, or its children by name. Of several children with a name: a list. */
export type XmlElement = string | XmlChildren
export interface XmlChildren {
  readonly [name: string]: XmlElement | readonly XmlElement[] | undefined
}

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
})
const builder = new XMLBuilder({
  format: false,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: '#cdata',
  suppressEmptyNode: false,
})

/**
 * The children of the root element.
 *
 * @throws ServiceError ODPS-0420031 unless it is well-formed, without a document type, and its root has this name
 */
export function parseXml(body: Buffer, rootName: string): XmlChildren {
  const text = body.toString('utf8')
  const root = parsed(text)[rootName]
  if (root === undefined || Array.isArray(root)) throw invalidXml(`its root is not ${rootName}`)
  return typeof root === 'string' ? {} : (root as XmlChildren)
}

/** Text of a child; `''` where there is none. */
export function textOf(element: XmlElement | undefined, name: string): string {
  const child = childrenOf(element)[name]
  const first = Array.isArray(child) ? child[0] : child
  return typeof first === 'string' ? first : ''
}

/** All children with a name. */
export function elementsOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const child = childrenOf(element)[name]
  if (child === undefined) return []
  return Array.isArray(child) ? child : [child as XmlElement]
}

export function childrenOf(element: XmlElement | undefined): XmlChildren {
  return typeof element === 'object' ? element : {}
}

/** A document. `@name` is an attribute, `#text` the text beside attributes, `#cdata` a literal text. */
export function xmlOf(content: Readonly<Record<string, unknown>>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(withoutControls(content))}`
}

function parsed(text: string): XmlChildren {
  // A document type could declare entities that grow without end.
  if (/<!DOCTYPE/i.test(text.slice(0, firstElement(text)))) {
    throw invalidXml('it has a document type')
  }
  const validity = XMLValidator.validate(text)
  if (validity !== true) throw invalidXml(validity.err.msg)
  try {
    return parser.parse(text)
  } catch {
    // The parser's own limits: nested elements, names that JavaScript reserves.
    throw invalidXml('it cannot be read')
  }
}

function firstElement(text: string): number {
  const at = text.search(/<[A-Za-z_]/)
  return at < 0 ? text.length : at
}

/** Values in the data types of OSCAL: tokens, strings of one line, and escaped Markdown. */

import { oneLine } from '../../../record/plain-text'
import { escapeCommonMark } from '../../text/markdown'

/** NIST published 1.2.2 without a change to the models that are written here, and programs in use accept 1.2.1. */
export const OSCAL_VERSION = '1.2.1'

/** Of the properties that OSCAL does not define. */
const NAMESPACE = 'urn:x-sealproof:oscal'

export interface Property {
  readonly name: string
  readonly ns: string
  readonly value: string
  readonly class?: string
  readonly remarks?: string
}

/** `StringDatatype` is not empty and has no white space around it. Empty values are left out. */
export function props(
  values: Readonly<Record<string, string | null | undefined>>,
  more: Pick<Property, 'class' | 'remarks'> = {},
): readonly Property[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const text = oneLine(value ?? '')
    return text === '' ? [] : [{ name, ns: NAMESPACE, value: text, ...more }]
  })
}

/** `MarkupLineDatatype` and `MarkupMultilineDatatype`: Markdown. Texts of a target are escaped. */
export function markup(text: string): string {
  return escapeCommonMark(text) || 'none'
}

/** `TokenDatatype`: begins with a letter, and holds letters, digits, dots, hyphens and underscores. */
export function token(id: string): string {
  const allowed = id.toWellFormed().replace(/[^\p{L}\p{N}._-]/gu, '_')
  return /^[\p{L}_]/u.test(allowed) ? allowed : `_${allowed}`
}

/** An empty array is invalid in OSCAL, so the member is left out. */
export function unlessEmpty<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): Partial<Record<Name, readonly Item[]>> {
  return items.length === 0 ? {} : ({ [name]: items } as Record<Name, readonly Item[]>)
}

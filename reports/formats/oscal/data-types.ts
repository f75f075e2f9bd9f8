/** Texts as OSCAL's data types have them: tokens, one-line strings, and Markdown that our texts must not become. */

import { oneLine } from '../../../record/plain-text'
import { escapeMarkdown } from '../../text/markdown'

/** Of properties that OSCAL itself does not know. */
const NAMESPACE = 'urn:x-sealproof:oscal'

export interface Property {
  readonly name: string
  readonly ns: string
  readonly value: string
  readonly class?: string
  readonly remarks?: string
}

/** `StringDatatype` has no blanks around it and is not empty, so what is empty is left out. */
export function props(
  values: Readonly<Record<string, string | null | undefined>>,
  more: Pick<Property, 'class' | 'remarks'> = {},
): readonly Property[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const text = oneLine(value ?? '')
    return text === '' ? [] : [{ name, ns: NAMESPACE, value: text, ...more }]
  })
}

/** `MarkupLineDatatype` and `MarkupMultilineDatatype`: Markdown, in which a target's words are but text. */
export function markup(text: string): string {
  return escapeMarkdown(text) || 'none'
}

/** `TokenDatatype`: begins with a letter, and holds letters, digits, dots, hyphens and underscores. */
export function token(id: string): string {
  const lawful = id.toWellFormed().replace(/[^\p{L}\p{N}._-]/gu, '_')
  return /^[\p{L}_]/u.test(lawful) ? lawful : `_${lawful}`
}

/** An empty array is invalid in OSCAL: the member is left out. */
export function unlessEmpty<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): Partial<Record<Name, readonly Item[]>> {
  return items.length === 0 ? {} : ({ [name]: items } as Record<Name, readonly Item[]>)
}

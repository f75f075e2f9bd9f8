/** Lists in pages: the marker of a page is the last item before it, in base64. */

import { invalidParameter } from './refusals'
import type { OdpsInput } from './route'

const LARGEST_PAGE = 1000

export interface Page<Item> {
  readonly items: readonly Item[]
  /** `''`: there are no more. */
  readonly marker: string
  readonly maxItems: number
}

/**
 * @param all in the order of the list
 * @param nameOf unique within the list
 */
export function pageOf<Item>(
  all: readonly Item[],
  nameOf: (item: Item) => string,
  { parameter }: Pick<OdpsInput, 'parameter'>,
): Page<Item> {
  const maxItems = sizeOf(parameter('maxitems'))
  const marker = parameter('marker') ?? ''
  const first = marker === '' ? 0 : afterMarker(all.map(nameOf), marker)
  const items = all.slice(first, first + maxItems)
  const last = items.at(-1)
  const isEnd = last === undefined || first + items.length >= all.length
  return { items, maxItems, marker: isEnd ? '' : markerOf(nameOf(last)) }
}

/** Members of a list's document. */
export function pageMembers({ marker, maxItems }: Page<unknown>) {
  return { Marker: marker, MaxItems: String(maxItems) }
}

function sizeOf(text: string | undefined): number {
  if (text === undefined || text === '') return LARGEST_PAGE
  const size = Number(text)
  if (!/^\d{1,9}$/.test(text) || size === 0) {
    throw invalidParameter('maxitems', 'it must be a whole number above 0')
  }
  return Math.min(size, LARGEST_PAGE)
}

/** An item that was deleted meanwhile ends the list. */
function afterMarker(names: readonly string[], marker: string): number {
  const at = names.findIndex((name) => markerOf(name) === marker)
  return at < 0 ? names.length : at + 1
}

function markerOf(name: string): string {
  return Buffer.from(name).toString('base64url')
}

/** Forms that several operations of RAM share: names, pages, times. */

import { ramRefusals } from '../../index'
import { NotValid, type Parameter, text, wholeNumber } from '../gateway'

/** https://www.alibabacloud.com/help/en/ram/product-overview/limits */
export const USER_NAME = named(/^[A-Za-z0-9.@_-]{1,64}$/, '1 to 64 of A-Z a-z 0-9 . @ _ -')
export const ROLE_NAME = named(/^[A-Za-z0-9.-]{1,64}$/, '1 to 64 of A-Z a-z 0-9 . -')
export const POLICY_NAME = named(/^[A-Za-z0-9-]{1,128}$/, '1 to 128 of A-Z a-z 0-9 -')

export const PAGE = { Marker: text, MaxItems: wholeNumber }

/** The marker is the place of the first item of the page. */
export function pageOf<Item>(
  all: readonly Item[],
  { Marker = '0', MaxItems = 100 }: { Marker: string | undefined; MaxItems: number | undefined },
) {
  if (MaxItems < 1 || MaxItems > 1000) {
    throw ramRefusals.invalidParameter('MaxItems', 'it must be 1 to 1000')
  }
  const first = /^\d{1,9}$/.test(Marker) ? Number(Marker) : Number.NaN
  if (!(first <= all.length)) {
    throw ramRefusals.invalidParameter('Marker', 'no answer had this one')
  }
  const next = first + MaxItems
  const items = all.slice(first, next)
  const isTruncated = next < all.length
  return { items, IsTruncated: isTruncated, ...(isTruncated && { Marker: String(next) }) }
}

export function apiTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/** A policy document as it was sent, parsed as JSON. */
export const DOCUMENT: Parameter<unknown, false> = {
  ...text,
  read: (values, name) => {
    const sent = text.read(values, name)
    if (sent === undefined) return undefined
    if (sent.length > 6144) throw new NotValid(name, 'it has more than 6144 characters')
    try {
      return JSON.parse(sent) as unknown
    } catch {
      throw new NotValid(name, 'it must be JSON')
    }
  },
}

function named(form: RegExp, description: string): Parameter<string, false> {
  return {
    ...text,
    read: (values, name) => {
      const sent = text.read(values, name)
      if (sent === undefined || form.test(sent)) return sent
      throw new NotValid(name, `it must be ${description}`)
    },
  }
}

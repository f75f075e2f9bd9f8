/** Times of signatures: the forms of the two kinds of request, and how old one may be. */

import { timeStampExpired, timeStampMalformed } from './refusals'

/** Either side of the server's time (https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature). */
export const LARGEST_SKEW_MS = 15 * 60_000

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
const HTTP = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** @throws ServiceError `InvalidTimeStamp.Format` unless the text is such as `2026-01-02T03:04:05Z` */
export function isoDate(text: string): Date {
  return dateIn(ISO, text)
}

/** @throws ServiceError `InvalidTimeStamp.Format` unless the text is a date of RFC 1123 */
export function httpDate(text: string): Date {
  return dateIn(HTTP, text)
}

/** Undefined: the text is no date of RFC 1123. */
export function findHttpDate(text: string): Date | undefined {
  return findDate(HTTP, text)
}

/** @throws ServiceError `InvalidTimeStamp.Expired` */
export function checkFreshness(date: Date, nowMs: number): void {
  if (!isFresh(date, nowMs)) throw timeStampExpired()
}

export function isFresh(date: Date, nowMs: number): boolean {
  return Math.abs(nowMs - date.getTime()) <= LARGEST_SKEW_MS
}

function dateIn(form: RegExp, text: string): Date {
  const date = findDate(form, text)
  if (!date) throw timeStampMalformed()
  return date
}

function findDate(form: RegExp, text: string): Date | undefined {
  const date = new Date(text)
  return form.test(text) && !Number.isNaN(date.getTime()) ? date : undefined
}

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

/** @throws ServiceError `InvalidTimeStamp.Expired` */
export function checkFreshness(date: Date, nowMs: number): void {
  if (Math.abs(nowMs - date.getTime()) > LARGEST_SKEW_MS) throw timeStampExpired()
}

function dateIn(form: RegExp, text: string): Date {
  const date = new Date(text)
  if (!form.test(text) || Number.isNaN(date.getTime())) throw timeStampMalformed()
  return date
}

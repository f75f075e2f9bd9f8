/**
 * Versions such as `1.1`, `1.10` and `r1.3.37`, compared number by number: 1.10 is later than 1.9.
 */

import { invalidParameter } from './refusals'

/** What is missing at the end counts as 0: 1.1 and 1.1.0 are one version. */
export type Version = readonly number[]

const FORM = /^[rv]?(\d{1,6}(?:\.\d{1,6}){1,3})$/i

/** @throws ServiceError `HOLOGRES_INVALID_PARAMETER` */
export function parseVersion(text: string): Version {
  const numbers = FORM.exec(text)?.[1]
  if (numbers === undefined) throw invalidParameter('version', `${text} is no version of Hologres`)
  return numbers.split('.').map(Number)
}

/** Negative where `left` is the earlier one, 0 where they are the same. */
export function compareVersions(left: Version, right: Version): number {
  const length = Math.max(left.length, right.length)
  const differences = Array.from({ length }, (_, index) => (left[index] ?? 0) - (right[index] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}

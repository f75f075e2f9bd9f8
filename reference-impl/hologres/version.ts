/**
 * Parses and compares versions such as `1.1`, `1.10` and `r1.3.37`, number by number: 1.10 is later
 * than 1.9.
 */

import { invalidParameter } from './refusals'

/** Missing numbers at the end count as 0: 1.1 and 1.1.0 are the same version. */
export type Version = readonly number[]

const FORM = /^[rv]?(\d{1,6}(?:\.\d{1,6}){1,3})$/i

/** @throws ServiceError `HOLOGRES_INVALID_PARAMETER` */
export function parseVersion(text: string): Version {
  const numbers = FORM.exec(text)?.[1]
  if (numbers === undefined)
    throw invalidParameter('version', `${text} is not a version of Hologres`)
  return numbers.split('.').map(Number)
}

/** Negative when `left` is earlier, 0 when both are the same. */
export function compareVersions(left: Version, right: Version): number {
  const length = Math.max(left.length, right.length)
  const differences = Array.from({ length }, (_, index) => (left[index] ?? 0) - (right[index] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}

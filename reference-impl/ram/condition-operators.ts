/**
 * The operators of conditions, all five types of
 * https://www.alibabacloud.com/help/en/ram/conditional-operator. That page has no `…IfExists`, `Null`
 * or `ForAnyValue:`, so a policy with one of these is refused like one with any unknown operator.
 */

import { BlockList, isIP, isIPv4 } from 'node:net'
import { matchesWildcard } from './wildcard'

/** How a value is written in a policy, or in a request. */
export type ConditionValue = string | boolean | number

export interface ConditionOperator {
  /** The form of a value, to complete "must be …". */
  readonly form: string
  readonly isValue: (value: unknown) => boolean
  /** Compares the value of the request with one value of the policy. */
  readonly compares: (actual: string, expected: string) => boolean
  /** Met when `compares` is true for none of the values, instead of any. */
  readonly isNegated: boolean
}

type Kind = Pick<ConditionOperator, 'form' | 'isValue'>
type Comparison = (order: number) => boolean

const TEXT: Kind = { form: 'a text', isValue: (value) => typeof value === 'string' }
const NUMBER: Kind = {
  form: 'a number',
  isValue: (value) => isPlain(value) && /^-?\d+(\.\d+)?$/.test(String(value)),
}
/** With a time zone, as in https://www.alibabacloud.com/help/doc-detail/129798.htm. */
const DATE: Kind = {
  form: 'a time of ISO 8601 with Z or an offset',
  isValue: (value) => typeof value === 'string' && !Number.isNaN(timeOf(value)),
}
/** Published policies write truth values as text. */
const TRUTH_VALUE: Kind = {
  form: 'true or false',
  isValue: (value) => isPlain(value) && /^(true|false)$/.test(String(value)),
}
const ADDRESS: Kind = {
  form: 'an IP address or a CIDR block',
  isValue: (value) => typeof value === 'string' && blockOf(value) !== undefined,
}

const equals = (actual: string, expected: string): boolean => actual === expected
const equalsIgnoringCase = (actual: string, expected: string): boolean =>
  actual.toLowerCase() === expected.toLowerCase()
const like = (actual: string, pattern: string): boolean => matchesWildcard(pattern, actual)

export const CONDITION_OPERATORS = {
  StringEquals: when(TEXT, equals),
  StringNotEquals: unless(TEXT, equals),
  StringEqualsIgnoreCase: when(TEXT, equalsIgnoringCase),
  StringNotEqualsIgnoreCase: unless(TEXT, equalsIgnoringCase),
  StringLike: when(TEXT, like),
  StringNotLike: unless(TEXT, like),
  NumericEquals: when(NUMBER, byNumber(isSame)),
  NumericNotEquals: unless(NUMBER, byNumber(isSame)),
  NumericLessThan: when(NUMBER, byNumber(isLess)),
  NumericLessThanEquals: when(NUMBER, byNumber(isLessOrSame)),
  NumericGreaterThan: when(NUMBER, byNumber(isGreater)),
  NumericGreaterThanEquals: when(NUMBER, byNumber(isGreaterOrSame)),
  DateEquals: when(DATE, byTime(isSame)),
  DateNotEquals: unless(DATE, byTime(isSame)),
  DateLessThan: when(DATE, byTime(isLess)),
  DateLessThanEquals: when(DATE, byTime(isLessOrSame)),
  DateGreaterThan: when(DATE, byTime(isGreater)),
  DateGreaterThanEquals: when(DATE, byTime(isGreaterOrSame)),
  Bool: when(TRUTH_VALUE, equals),
  IpAddress: when(ADDRESS, isInBlock),
  NotIpAddress: unless(ADDRESS, isInBlock),
} as const satisfies Record<string, ConditionOperator>

export type ConditionOperatorName = keyof typeof CONDITION_OPERATORS

/**
 * Whether a condition is met. A key that the request does not have meets the negated operators and
 * no other: https://help.aliyun.com/zh/oss/user-guide/0030-00000008 selects requests that do not
 * come from a VPC by `StringNotLike` on `acs:SourceVpc`, a key that only requests from a VPC have.
 */
export function isMet(
  { compares, isNegated }: ConditionOperator,
  actual: ConditionValue | undefined,
  expected: readonly ConditionValue[],
): boolean {
  if (actual === undefined) return isNegated
  const text = String(actual)
  return expected.some((value) => compares(text, String(value))) !== isNegated
}

function when(kind: Kind, compares: ConditionOperator['compares']): ConditionOperator {
  return { ...kind, compares, isNegated: false }
}

function unless(kind: Kind, compares: ConditionOperator['compares']): ConditionOperator {
  return { ...kind, compares, isNegated: true }
}

function isSame(order: number): boolean {
  return order === 0
}

function isLess(order: number): boolean {
  return order < 0
}

function isLessOrSame(order: number): boolean {
  return order <= 0
}

function isGreater(order: number): boolean {
  return order > 0
}

function isGreaterOrSame(order: number): boolean {
  return order >= 0
}

function byNumber(fits: Comparison): ConditionOperator['compares'] {
  return (actual, expected) => fits(Number(actual) - Number(expected))
}

/** Two spellings of one moment, in two time zones, are the same. */
function byTime(fits: Comparison): ConditionOperator['compares'] {
  return (actual, expected) => fits(timeOf(actual) - timeOf(expected))
}

const ISO_8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

function timeOf(text: string): number {
  return ISO_8601.test(text) ? Date.parse(text) : Number.NaN
}

function isInBlock(address: string, block: string): boolean {
  return isIP(address) !== 0 && blockOf(block)?.check(address, familyOf(address)) === true
}

/** One address is a block of its own. Undefined: neither an address nor a CIDR block. */
function blockOf(text: string): BlockList | undefined {
  const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  if (isIP(address) === 0 || address.includes('%')) return undefined
  const bits = isIPv4(address) ? 32 : 128
  const length = prefix === undefined ? bits : Number(prefix)
  if (length > bits) return undefined
  const block = new BlockList()
  block.addSubnet(address, length, familyOf(address))
  return block
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6'
}

function isPlain(value: unknown): value is ConditionValue {
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
}

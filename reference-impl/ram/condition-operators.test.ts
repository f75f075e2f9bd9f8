import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import {
  CONDITION_OPERATORS,
  type ConditionOperatorName,
  type ConditionValue,
  isMet,
} from './condition-operators'

const met = (
  operator: ConditionOperatorName,
  actual: ConditionValue | undefined,
  ...expected: readonly ConditionValue[]
): boolean => isMet(CONDITION_OPERATORS[operator], actual, expected)

type Example = readonly [ConditionOperatorName, ConditionValue, ...ConditionValue[]]

const MET: readonly Example[] = [
  ['StringEquals', 'dev', 'test', 'dev'],
  ['StringNotEquals', 'dev', 'Dev'],
  ['StringEqualsIgnoreCase', 'dev', 'DEV'],
  ['StringNotEqualsIgnoreCase', 'dev', 'test'],
  ['StringLike', 'hangzhou/2015/a.jpg', 'hangzhou/????/*'],
  ['StringLike', '', '*'],
  ['StringNotLike', 'hangzhou', 'Hang*'],
  ['NumericEquals', 7, '7.0'],
  ['NumericNotEquals', '7', 8],
  ['NumericLessThan', 9, '10'],
  ['NumericLessThanEquals', 10, '10'],
  ['NumericGreaterThan', '10', '9'],
  ['NumericGreaterThanEquals', '10', 9, 10],
  ['DateEquals', '2019-08-12T09:00:00.000Z', '2019-08-12T17:00:00+08:00'],
  ['DateNotEquals', '2019-08-12T09:00:00Z', '2019-08-12T09:00:00+08:00'],
  ['DateLessThan', '2019-08-12T08:59:59Z', '2019-08-12T17:00:00+08:00'],
  ['DateLessThanEquals', '2019-08-12T09:00:00Z', '2019-08-12T17:00:00+08:00'],
  ['DateGreaterThan', '2019-08-12T09:00:01Z', '2019-08-12T17:00:00+08:00'],
  ['DateGreaterThanEquals', '2019-08-12T09:00Z', '2019-08-12T09:00:00Z'],
  ['Bool', true, 'true'],
  ['Bool', 'false', false],
  ['IpAddress', '192.168.7.1', '10.0.0.0/8', '192.168.0.0/16'],
  ['IpAddress', '192.0.2.7', '192.0.2.7'],
  ['IpAddress', '2001:db8::1', '2001:DB8::/32'],
  ['IpAddress', '203.0.113.1', '0.0.0.0/0'],
  ['NotIpAddress', '192.169.0.1', '192.168.0.0/16'],
]

const NOT_MET: readonly Example[] = [
  ['StringEquals', 'dev', 'DEV', 'dev*'],
  ['StringNotEquals', 'dev', 'test', 'dev'],
  ['StringEqualsIgnoreCase', 'dev', 'de'],
  ['StringNotEqualsIgnoreCase', 'dev', 'test', 'DEV'],
  ['StringLike', 'hangzhou', 'Hang*', 'hang'],
  ['StringNotLike', 'hangzhou', 'x', 'hang*'],
  ['NumericEquals', 'seven', 7],
  ['NumericNotEquals', 7, 8, 7],
  ['NumericLessThan', '10', '9', '10'],
  ['NumericGreaterThan', '9', '10', '9'],
  ['DateLessThan', '2019-08-12T09:00:00Z', '2019-08-12T17:00:00+08:00'],
  ['DateGreaterThan', 'yesterday', '2019-08-12T17:00:00+08:00'],
  ['Bool', true, 'false'],
  ['IpAddress', '192.169.0.1', '192.168.0.0/16'],
  ['IpAddress', 'localhost', '0.0.0.0/0'],
  ['IpAddress', '::1', '0.0.0.0/0'],
  ['NotIpAddress', '192.168.7.1', '10.0.0.0/8', '192.168.0.0/16'],
]

const written = ([operator, actual, ...expected]: Example): string =>
  `${operator} of ${JSON.stringify(expected)} and a request with ${JSON.stringify(actual)}`

describe('a condition is met by', () => {
  for (const example of MET)
    it(written(example), () => {
      expect(met(...example)).to.equal(true)
    })
})

describe('a condition is not met by', () => {
  for (const example of NOT_MET)
    it(written(example), () => {
      expect(met(...example)).to.equal(false)
    })
})

describe('an operator', () => {
  const names = Object.keys(CONDITION_OPERATORS) as ConditionOperatorName[]
  const values: Record<string, fc.Arbitrary<ConditionValue>> = {
    String: fc.string({ unit: fc.constantFrom('a', 'A', '*', '?'), maxLength: 4 }),
    Numeric: fc.integer({ min: -3, max: 3 }),
    Date: fc.integer({ min: 0, max: 3 }).map((second) => `2026-01-01T00:00:0${second}Z`),
    IpAddress: fc.integer({ min: 0, max: 3 }).map((last) => `192.0.2.${last}`),
  }
  const negated = names.filter((name) => CONDITION_OPERATORS[name].isNegated)

  for (const name of negated) {
    const opposite = name.replace('Not', '') as ConditionOperatorName
    const value = values[
      /String|Numeric|Date|IpAddress/.exec(name)?.[0] ?? ''
    ] as fc.Arbitrary<ConditionValue>

    it(`${name} is met where ${opposite} is not`, () => {
      fc.assert(
        fc.property(value, fc.array(value, { minLength: 1, maxLength: 3 }), (actual, expected) => {
          return met(name, actual, ...expected) !== met(opposite, actual, ...expected)
        }),
      )
    })
  }

  it('orders numbers and times in one way only', () => {
    for (const [family, value] of [
      ['Numeric', values.Numeric],
      ['Date', values.Date],
    ] as const) {
      const operator = (relation: string) => `${family}${relation}` as ConditionOperatorName
      fc.assert(
        fc.property(
          value as fc.Arbitrary<ConditionValue>,
          value as fc.Arbitrary<ConditionValue>,
          (actual, expected) => {
            const [less, same, greater] = ['LessThan', 'Equals', 'GreaterThan'].map((relation) =>
              met(operator(relation), actual, expected),
            )
            expect([less, same, greater].filter(Boolean)).to.have.lengthOf(1)
            expect(met(operator('LessThanEquals'), actual, expected)).to.equal(less || same)
            expect(met(operator('GreaterThanEquals'), actual, expected)).to.equal(greater || same)
          },
        ),
      )
    }
  })

  it('is met without the key where it is negated, and only there', () => {
    expect(names.filter((name) => met(name, undefined, 'x'))).to.deep.equal(negated)
  })
})

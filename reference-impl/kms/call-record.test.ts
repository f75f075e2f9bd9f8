import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { HOUR_MS } from '../clock'
import {
  activatedKms,
  ELSEWHERE,
  MAXCOMPUTE,
  OWNER,
  outcomeOf,
  REGION,
  START,
} from './fixtures/activated-kms'
import type { CallLogEntry } from './index'

describe('the call log', () => {
  it('says when, what, where, on which key, for whom and how it ended', () => {
    const { kms, key, clock } = activatedKms()
    clock.advance(1)
    kms.generateDataKey(MAXCOMPUTE, { region: REGION, keyId: key.arn })
    expect(kms.callLog().at(-1)).to.deep.equal({
      time: START + HOUR_MS,
      operation: 'GenerateDataKey',
      region: REGION,
      keyId: key.keyId,
      caller: { principal: 'owner', service: 'odps', project: 'payroll' },
      outcome: 'completed',
    } satisfies CallLogEntry)
  })

  it('has refused calls with their code', () => {
    const { kms, key } = activatedKms()
    const request = { region: REGION, keyId: key.keyId }
    kms.disableKey(OWNER, request)
    outcomeOf(() => kms.generateDataKey(OWNER, request))
    expect(kms.callLog().at(-1)).to.include({
      keyId: key.keyId,
      outcome: 'Rejected.Disabled',
    })
  })

  it('names no key where none was reached', () => {
    const { kms } = activatedKms()
    outcomeOf(() => kms.describeKey(OWNER, { region: REGION, keyId: 'nobody' }))
    expect(kms.callLog().at(-1)).not.to.have.property('keyId')
  })

  it('is not changed through what was handed out', () => {
    const { kms } = activatedKms()
    const before = kms.callLog().length
    ;(kms.callLog() as CallLogEntry[]).length = 0
    expect(kms.callLog()).to.have.lengthOf(before)
  })
})

describe('the meters', () => {
  it('count by region, operation and key', () => {
    const { kms, key } = activatedKms()
    const own = kms.serviceKey(MAXCOMPUTE, { region: ELSEWHERE })
    kms.generateDataKey(OWNER, { region: REGION, keyId: key.keyId })
    kms.generateDataKey(OWNER, { region: REGION, keyId: key.keyId })
    kms.generateDataKey(MAXCOMPUTE, { region: ELSEWHERE, keyId: own.keyId })
    const operation = 'GenerateDataKey'
    expect(kms.meters().filter((meter) => meter.operation === operation)).to.deep.equal([
      { region: REGION, operation, keyId: key.keyId, keyCreatorType: 'User', completedCalls: 2 },
      {
        region: ELSEWHERE,
        operation,
        keyId: own.keyId,
        keyCreatorType: 'Service',
        completedCalls: 1,
      },
    ])
  })

  it('do not count refused calls', () => {
    const { kms } = activatedKms()
    outcomeOf(() => kms.describeKey(OWNER, { region: REGION, keyId: 'nobody' }))
    expect(kms.meters().map(({ operation }) => operation)).not.to.contain('DescribeKey')
  })

  it('equal the completed calls of the log, whatever was called', () => {
    const operations = ['describeKey', 'enableKey', 'disableKey', 'generateDataKey'] as const
    const calls = fc.array(fc.tuple(fc.constantFrom(...operations), fc.boolean()), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(calls, (sequence) => {
        const { kms, key } = activatedKms()
        for (const [operation, isThere] of sequence) {
          const keyId = isThere ? key.keyId : 'nobody'
          outcomeOf(() => kms[operation](OWNER, { region: REGION, keyId }))
        }
        const completed = kms.callLog().filter(({ outcome }) => outcome === 'completed')
        return kms
          .meters()
          .every(
            (meter) =>
              meter.completedCalls ===
              completed.filter(
                ({ operation, keyId }) => operation === meter.operation && keyId === meter.keyId,
              ).length,
          )
      }),
    )
  })
})

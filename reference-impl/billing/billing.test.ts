import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import {
  addProject,
  aes256,
  byok,
  DEFAULT_KEY,
  REGION,
  readyCloud,
} from '../maxcompute/fixtures/ready-cloud'
import { OWNER } from '../ram'
import { Billing } from './billing'
import type { MeterReading } from './kms-lines'

const place = { project: 'payroll', table: 'salaries' }
const reading: MeterReading = {
  region: REGION,
  operation: 'Decrypt',
  keyId: 'key-1',
  keyCreatorType: 'User',
  completedCalls: 3,
}

function billOf(...meters: MeterReading[]) {
  return new Billing({ kmsMeters: () => meters }).bill()
}

describe('a bill', () => {
  it('has a line for each meter', () => {
    expect(billOf(reading)).to.deep.equal([
      {
        service: 'kms',
        item: 'Decrypt',
        region: REGION,
        keyId: 'key-1',
        quantity: 3,
        isFree: false,
      },
    ])
  })

  it('counts calls on service keys, and asks nothing for them', () => {
    const [line] = billOf({ ...reading, keyCreatorType: 'Service' })
    expect(line).to.include({ quantity: 3, isFree: true })
  })

  it('leaves out what uses no key', () => {
    expect(billOf({ ...reading, operation: 'DescribeKey' })).to.deep.equal([])
  })

  it('has no line of MaxCompute for an encrypted project at work', async () => {
    const cloud = readyCloud()
    addProject(cloud, 'payroll', aes256(DEFAULT_KEY))
    await cloud.tunnel.writeRows(OWNER, { ...place, rows: [{ a: 'b' }], mode: 'append' })
    expect(cloud.billing.bill().map(({ service }) => service)).to.deep.equal(['kms'])
  })

  it('equals the log of KMS, call by call, whatever a project did', async () => {
    const act = fc.constantFrom('write', 'read', 'wait', 'disable', 'enable')
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
        const cloud = readyCloud()
        const { clock, keyId, kms, tunnel } = cloud
        const key = { region: REGION, keyId }
        addProject(cloud, 'payroll', aes256(byok(keyId)))
        const perform = {
          write: () => tunnel.writeRows(OWNER, { ...place, rows: [{ a: 'b' }], mode: 'append' }),
          read: () => tunnel.readRows(OWNER, place),
          wait: () => clock.advance(13),
          disable: () => kms.disableKey({ principal: OWNER }, key),
          enable: () => kms.enableKey({ principal: OWNER }, key),
        }
        for (const name of acts) await Promise.resolve(perform[name]()).catch(() => {})
        const charged = ['GenerateDataKey', 'Decrypt', 'Encrypt']
        const logged = kms
          .callLog()
          .filter((call) => call.outcome === 'completed' && charged.includes(call.operation))
        const billed = cloud.billing.bill().reduce((sum, { quantity }) => sum + quantity, 0)
        expect(billed).to.equal(logged.length)
      }),
      { numRuns: 60 },
    )
  })
})

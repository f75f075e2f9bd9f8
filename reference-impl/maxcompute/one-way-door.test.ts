import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { OWNER } from '../ram'
import { addProject, byok, DEFAULT_KEY, outcomeOf, readyCloud } from './fixtures/ready-cloud'
import { oneWayDoor } from './one-way-door'
import type { Encryption, EncryptionRequest } from './project'

const encrypted: Encryption = { algorithm: 'AES256', key: DEFAULT_KEY, masterKeyId: 'k' }
const asked: EncryptionRequest = { algorithm: 'RC4', key: DEFAULT_KEY }

describe('the one-way door', () => {
  it('lets an unencrypted project become encrypted', () => {
    expect(oneWayDoor(null, asked)).to.equal('pass')
  })

  it('has nothing to do where an unencrypted project is to stay so', () => {
    expect(oneWayDoor(null, null)).to.equal('stay')
  })

  it('does not let an encrypted project become unencrypted', () => {
    expect(oneWayDoor(encrypted, null)).to.equal('shut')
  })

  it('does not let an encrypted project become encrypted otherwise', () => {
    expect(oneWayDoor(encrypted, asked)).to.equal('shut')
  })

  it('does not take the same configuration again', () => {
    expect(oneWayDoor(encrypted, { algorithm: 'AES256', key: DEFAULT_KEY })).to.equal('shut')
  })

  it('is passed once in any sequence of requests, and changes nothing afterwards', async () => {
    const algorithm = fc.constantFrom('AES256', 'AESCTR', 'RC4', 'SM4', 'aes256', '')
    const key = fc.constantFrom('default', 'own', 'unknown')
    const request = fc.option(fc.record({ algorithm, key }), { nil: null })
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 8 }), async (requests) => {
        const cloud = readyCloud()
        addProject(cloud, 'ledger')
        const choices = { default: DEFAULT_KEY, own: byok(cloud.keyId), unknown: byok('none') }
        let settled: unknown = null
        for (const wanted of requests) {
          const encryption = wanted && {
            algorithm: wanted.algorithm,
            key: choices[wanted.key as keyof typeof choices],
          }
          const change = { project: 'ledger', encryption }
          await outcomeOf(() => cloud.projects.updateProjectBasicMeta(OWNER, change))
          const { encryption: now } = cloud.projects.getProject(OWNER, { project: 'ledger' })
          if (settled !== null) expect(now).to.deep.equal(settled)
          else if (now !== null) expect(now).to.deep.equal(encryption)
          settled = now
        }
      }),
    )
  })
})

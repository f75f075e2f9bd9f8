import { describe, it } from 'node:test'
import { expect } from 'chai'
import {
  activatedKms,
  ELSEWHERE,
  MAXCOMPUTE,
  OWNER,
  outcomeOf,
  REGION,
} from './fixtures/activated-kms'

describe('a service key', () => {
  const withServiceKey = () => {
    const { kms } = activatedKms()
    return { kms, serviceKey: kms.serviceKey(MAXCOMPUTE, { region: REGION }) }
  }

  it('is created by the service', () => {
    const { serviceKey } = withServiceKey()
    expect(serviceKey).to.include({ creatorType: 'Service', creator: 'odps', keyState: 'Enabled' })
  })

  it('is the same one whenever it is asked for', () => {
    const { kms, serviceKey } = withServiceKey()
    expect(kms.serviceKey(MAXCOMPUTE, { region: REGION })).to.deep.equal(serviceKey)
  })

  it('is another one in another region', () => {
    const { kms, serviceKey } = withServiceKey()
    expect(kms.serviceKey(MAXCOMPUTE, { region: ELSEWHERE }).keyId).not.to.equal(serviceKey.keyId)
  })

  it('can be looked up by the user, under the alias of the service', () => {
    const { kms, serviceKey } = withServiceKey()
    const found = kms.describeKey(OWNER, { region: REGION, keyId: 'alias/acs/odps' })
    expect(found).to.deep.equal(serviceKey)
  })

  it('is there to be seen where the user has not activated KMS', () => {
    const { kms } = activatedKms()
    const { keyId } = kms.serviceKey(MAXCOMPUTE, { region: ELSEWHERE })
    const listed = kms.listKeys(OWNER, { region: ELSEWHERE }).keys.map((key) => key.keyId)
    const described = listed.map((id) => kms.describeKey(OWNER, { region: ELSEWHERE, keyId: id }))
    expect(described.map((key) => key.keyId)).to.deep.equal([keyId])
  })

  it('opens nothing for the user where the user has not activated KMS', () => {
    const { kms } = activatedKms()
    const { keyId } = kms.serviceKey(MAXCOMPUTE, { region: ELSEWHERE })
    const generate = () => kms.generateDataKey(OWNER, { region: ELSEWHERE, keyId })
    expect(outcomeOf(generate)).to.equal('403 Forbidden.KmsServiceNotEnabled')
  })

  const operations = ['enableKey', 'disableKey', 'cancelKeyDeletion'] as const
  for (const operation of operations) {
    it(`is out of reach of the user's ${operation}`, () => {
      const { kms, serviceKey } = withServiceKey()
      const request = { region: REGION, keyId: serviceKey.keyId }
      expect(outcomeOf(() => kms[operation](OWNER, request))).to.equal('403 Forbidden.NoPermission')
    })
  }

  it("is out of reach of the user's scheduleKeyDeletion", () => {
    const { kms, serviceKey } = withServiceKey()
    const request = { region: REGION, keyId: serviceKey.keyId, pendingWindowInDays: 7 }
    expect(outcomeOf(() => kms.scheduleKeyDeletion(OWNER, request))).to.equal(
      '403 Forbidden.NoPermission',
    )
  })
})

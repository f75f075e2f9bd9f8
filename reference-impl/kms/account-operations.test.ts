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

const NOT_ENABLED = '403 Forbidden.KmsServiceNotEnabled'

describe('activation', () => {
  it('shows in the region that was activated', () => {
    const status = activatedKms().kms.describeAccountKmsStatus(OWNER, { region: REGION })
    expect(status).to.deep.equal({ accountStatus: 'Enabled' })
  })

  it('does not show in another region', () => {
    const status = activatedKms().kms.describeAccountKmsStatus(OWNER, { region: ELSEWHERE })
    expect(status).to.deep.equal({ accountStatus: 'NotEnabled' })
  })

  it('can be done again', () => {
    const { kms } = activatedKms()
    expect(outcomeOf(() => kms.openKmsService(OWNER, { region: REGION }))).to.equal('completed')
  })
})

describe('a region without activation', () => {
  it('makes no key', () => {
    const { kms } = activatedKms()
    expect(outcomeOf(() => kms.createKey(OWNER, { region: ELSEWHERE }))).to.equal(NOT_ENABLED)
  })

  it('lists no keys', () => {
    const { kms } = activatedKms()
    expect(outcomeOf(() => kms.listKeys(OWNER, { region: ELSEWHERE }))).to.equal(NOT_ENABLED)
  })

  it('does not open what another region sealed', () => {
    const { kms, key } = activatedKms()
    const { ciphertextBlob } = kms.generateDataKey(OWNER, { region: REGION, keyId: key.keyId })
    const decrypt = (): unknown => kms.decrypt(OWNER, { region: ELSEWHERE, ciphertextBlob })
    expect(outcomeOf(decrypt)).to.equal(NOT_ENABLED)
  })

  it('uses no key of the user for a service either', () => {
    const { kms, key } = activatedKms()
    const request = { region: ELSEWHERE, keyId: key.keyId }
    expect(outcomeOf(() => kms.generateDataKey(MAXCOMPUTE, request))).to.equal(NOT_ENABLED)
  })

  it('lets a service have and use its own key', () => {
    const { kms } = activatedKms()
    const { keyId } = kms.serviceKey(MAXCOMPUTE, { region: ELSEWHERE })
    const request = { region: ELSEWHERE, keyId }
    expect(outcomeOf(() => kms.generateDataKey(MAXCOMPUTE, request))).to.equal('completed')
  })
})

describe('permission', () => {
  it('is asked for with the action and the ARN of the key', () => {
    const asked: string[] = []
    const { kms, key } = activatedKms((_caller, action, resource) => {
      asked.push(`${action} ${resource}`)
      return true
    })
    asked.length = 0
    kms.describeKey(OWNER, { region: REGION, keyId: key.keyId })
    expect(asked).to.deep.equal([`kms:DescribeKey ${key.arn}`])
  })

  it('is refused as KMS refuses it', () => {
    const { kms, key } = activatedKms(({ service }) => service === undefined)
    const request = { region: REGION, keyId: key.keyId }
    expect(outcomeOf(() => kms.generateDataKey(MAXCOMPUTE, request))).to.equal(
      '403 Forbidden.NoPermission',
    )
  })

  it('is not needed by a service for its own key', () => {
    const { kms } = activatedKms(({ service }) => service === undefined)
    const { keyId } = kms.serviceKey(MAXCOMPUTE, { region: REGION })
    const request = { region: REGION, keyId }
    expect(outcomeOf(() => kms.generateDataKey(MAXCOMPUTE, request))).to.equal('completed')
  })
})

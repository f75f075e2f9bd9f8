import { describe, it } from 'node:test'
import { expect } from 'chai'
import {
  ACCOUNT,
  activatedKms,
  ELSEWHERE,
  OWNER,
  outcomeOf,
  REGION,
  START,
} from './fixtures/activated-kms'

const INVALID = '400 InvalidParameter'
const KEY_NOT_FOUND = '404 Forbidden.KeyNotFound'

describe('a new key', () => {
  it('is described as the API describes one', () => {
    const { key } = activatedKms()
    expect(key).to.deep.equal({
      keyId: key.keyId,
      arn: `acs:kms:${REGION}:${ACCOUNT}:key/${key.keyId}`,
      region: REGION,
      creatorType: 'User',
      creator: ACCOUNT,
      creationDate: new Date(START).toISOString(),
      keyState: 'Enabled',
      primaryKeyVersion: key.primaryKeyVersion,
      keySpec: 'Aliyun_AES_256',
      keyUsage: 'ENCRYPT/DECRYPT',
      origin: 'Aliyun_KMS',
      description: '',
      protectionLevel: 'SOFTWARE',
      automaticRotation: 'Disabled',
      lastRotationDate: '2026-01-01T00:00:00.000Z',
      deletionProtection: 'Disabled',
    })
  })

  it('is found by its ARN', () => {
    const { kms, key } = activatedKms()
    expect(kms.describeKey(OWNER, { region: REGION, keyId: key.arn })).to.deep.equal(key)
  })

  it('is not found in another region', () => {
    const { kms, key } = activatedKms()
    kms.openKmsService(OWNER, { region: ELSEWHERE })
    const describeKey = (): unknown =>
      kms.describeKey(OWNER, { region: ELSEWHERE, keyId: key.keyId })
    expect(outcomeOf(describeKey)).to.equal(KEY_NOT_FOUND)
  })

  it('has its region looked up by id, ARN and blob', () => {
    const { kms, key } = activatedKms()
    const { ciphertextBlob } = kms.generateDataKey(OWNER, { region: REGION, keyId: key.keyId })
    const regions = [key.keyId, key.arn, ciphertextBlob].map((named) => kms.regionOf(named))
    expect(regions).to.deep.equal([REGION, REGION, REGION])
  })
})

describe('a list of keys', () => {
  it('comes in pages, in the order of creation', () => {
    const { kms, key } = activatedKms()
    const second = kms.createKey(OWNER, { region: REGION })
    const pages = [1, 2, 3].map((pageNumber) =>
      kms.listKeys(OWNER, { region: REGION, pageNumber, pageSize: 1 }),
    )
    const ids = pages.map(({ keys }) => keys.map(({ keyId }) => keyId))
    expect(ids).to.deep.equal([[key.keyId], [second.keyId], []])
  })

  for (const page of [{ pageNumber: 0 }, { pageSize: 0 }, { pageSize: 101 }, { pageSize: 1.5 }]) {
    it(`refuses ${JSON.stringify(page)}`, () => {
      const { kms } = activatedKms()
      expect(outcomeOf(() => kms.listKeys(OWNER, { region: REGION, ...page }))).to.equal(INVALID)
    })
  }
})

/** KMS, asked by official clients through each of their signatures. */
import { after, before, describe, it } from 'node:test'
import * as $Kms from '@alicloud/kms20160120'
import { expect } from 'chai'
import type { Emulator } from '../../reference-impl/protocols'
import { type Answered, acs3, codeOf, kmsClient, popCore, type Rpc, started } from './clients'

const VERSION = '2016-01-20'

describe('KMS behind official clients', () => {
  let emulator: Emulator
  let kms: Rpc
  before(async () => {
    emulator = await started()
    kms = acs3(emulator, VERSION)
  })
  after(() => emulator.close())

  const newKey = async (properties = {}): Promise<string> =>
    (await kms('CreateKey', properties)).KeyMetadata.KeyId

  it('is activated once', async () => {
    expect(await kms('DescribeAccountKmsStatus')).to.have.property('AccountStatus', 'NotEnabled')
    expect(await codeOf(kms('CreateKey'))).to.equal('Forbidden.KmsServiceNotEnabled')
    await kms('OpenKmsService')
    expect(await kms('DescribeAccountKmsStatus')).to.have.property('AccountStatus', 'Enabled')
    expect(await codeOf(kms('OpenKmsService'))).to.equal('Forbidden.Opened')
  })

  const clients: [string, (emulator: Emulator) => Rpc][] = [
    ['openapi-client', (each) => acs3(each, VERSION)],
    ['pop-core, POST', (each) => popCore(each, VERSION)],
    ['pop-core, GET', (each) => popCore(each, VERSION, 'GET')],
  ]
  for (const [name, client] of clients) {
    it(`wraps and unwraps data keys for ${name}`, async () => {
      const call = client(emulator)
      const created: Answered = await call('CreateKey', { Description: "a b/*~+'(中)" })
      const { KeyId } = created.KeyMetadata
      const made = await call('GenerateDataKey', { KeyId, EncryptionContext: '{"a":"1","b":"2"}' })
      const { CiphertextBlob, Plaintext, KeyVersionId } = made
      expect(Buffer.from(Plaintext, 'base64')).to.have.length(32)
      expect(Buffer.from(CiphertextBlob, 'base64').subarray(0, 36).toString()).to.equal(
        KeyVersionId,
      )
      const context = '{"b":"2","a":"1"}'
      const opened = await call('Decrypt', { CiphertextBlob, EncryptionContext: context })
      expect(opened).to.deep.include({ Plaintext, KeyId, KeyVersionId })
      expect(await codeOf(call('Decrypt', { CiphertextBlob }))).to.equal('InvalidParameter')
      await call('DisableKey', { KeyId })
      expect(await codeOf(call('Decrypt', { CiphertextBlob }))).to.equal('Rejected.Disabled')
      const described: Answered = await call('DescribeKey', { KeyId })
      expect(described.KeyMetadata).to.include({
        Description: "a b/*~+'(中)",
        KeyState: 'Disabled',
        Arn: `acs:kms:cn-shanghai:${emulator.identity.accountId}:key/${KeyId}`,
      })
      expect(described.RequestId).to.match(/^[0-9a-f-]{36}$/)
    })
  }

  it('serves the generated client with its own models', async () => {
    const client = kmsClient(emulator)
    const { keyMetadata } = await client.createKey(new $Kms.CreateKeyRequest({}))
    const keyId = keyMetadata?.keyId ?? ''
    const plaintext = Buffer.from('hello').toString('base64')
    const sealed = await client.encrypt(new $Kms.EncryptRequest({ keyId, plaintext }))
    const { ciphertextBlob } = sealed
    const opened = await client.decrypt(new $Kms.DecryptRequest({ ciphertextBlob }))
    expect(opened.plaintext).to.equal(plaintext)
    await client.createAlias(new $Kms.CreateAliasRequest({ keyId, aliasName: 'alias/generated' }))
    const listed = await client.listAliasesByKeyId(new $Kms.ListAliasesByKeyIdRequest({ keyId }))
    expect(listed.aliases.alias?.map(({ aliasName }) => aliasName)).to.deep.equal([
      'alias/generated',
    ])
    const tags = '[{"TagKey":"team","TagValue":"ledger"}]'
    await client.tagResource(new $Kms.TagResourceRequest({ keyId, tags }))
    const tagged = await client.listResourceTags(new $Kms.ListResourceTagsRequest({ keyId }))
    expect(tagged.tags.tag?.[0]).to.deep.include({ tagKey: 'team', tagValue: 'ledger' })
    await client.untagResource(new $Kms.UntagResourceRequest({ keyId, tagKeys: '["team"]' }))
    const { regions } = await client.describeRegions(new $Kms.DescribeRegionsRequest({}))
    expect(regions.region?.length).to.equal(20)
  })

  it('names keys by aliases, which can be moved and deleted', async () => {
    const [one, other] = [await newKey(), await newKey()]
    const AliasName = 'alias/ledger'
    await kms('CreateAlias', { AliasName, KeyId: one })
    const again = kms('CreateAlias', { AliasName, KeyId: other })
    expect(await codeOf(again)).to.equal('AliasAlreadyExists')
    const sealed: Answered = await kms('Encrypt', { KeyId: AliasName, Plaintext: 'AAAA' })
    expect(sealed.KeyId).to.equal(one)
    await kms('UpdateAlias', { AliasName, KeyId: other })
    const listed: Answered = await kms('ListAliases', { PageSize: 1, PageNumber: 1 })
    expect(listed.Aliases.Alias).to.have.length(1)
    expect(listed.TotalCount).to.be.at.least(1)
    await kms('DeleteAlias', { AliasName })
    expect(await codeOf(kms('DescribeKey', { KeyId: AliasName }))).to.equal(
      'Forbidden.AliasNotFound',
    )
    const reserved = kms('CreateAlias', { AliasName: 'alias/acs/odps', KeyId: one })
    expect(await codeOf(reserved)).to.equal('InvalidParameter')
  })

  it('rotates by request and by interval; old versions still decrypt', async () => {
    const KeyId = await newKey({ EnableAutomaticRotation: true, RotationInterval: '30d' })
    const { CiphertextBlob } = await kms('Encrypt', { KeyId, Plaintext: 'AAAA' })
    const { KeyVersion }: Answered = await kms('CreateKeyVersion', { KeyId })
    emulator.clock.advance(31 * 24)
    const { KeyVersions, TotalCount }: Answered = await kms('ListKeyVersions', { KeyId })
    expect(TotalCount).to.equal(3)
    const ids = KeyVersions.KeyVersion.map((each: Answered) => each.KeyVersionId)
    expect(ids[1]).to.equal(KeyVersion.KeyVersionId)
    expect(await kms('Decrypt', { CiphertextBlob })).to.have.property('KeyVersionId', ids[0])
    const { CiphertextBlob: moved }: Answered = await kms('ReEncrypt', {
      CiphertextBlob,
      DestinationKeyId: KeyId,
    })
    expect(await kms('Decrypt', { CiphertextBlob: moved })).to.have.property('KeyVersionId', ids[2])
    await kms('UpdateRotationPolicy', { KeyId, EnableAutomaticRotation: false })
    const { KeyMetadata }: Answered = await kms('DescribeKey', { KeyId })
    expect(KeyMetadata).to.include({ AutomaticRotation: 'Disabled', PrimaryKeyVersion: ids[2] })
    const version = { KeyId, KeyVersionId: 'none' }
    expect(await codeOf(kms('DescribeKeyVersion', version))).to.equal(
      'Forbidden.KeyVersionNotFound',
    )
  })

  it('deletes a key when its window has passed, unless it is protected', async () => {
    const KeyId = await newKey()
    await kms('CreateAlias', { AliasName: 'alias/doomed', KeyId })
    await kms('SetDeletionProtection', { KeyId, EnableDeletionProtection: true })
    const schedule = (days: number) =>
      kms('ScheduleKeyDeletion', { KeyId, PendingWindowInDays: days })
    expect(await codeOf(schedule(7))).to.equal('Rejected.DeletionProtection')
    await kms('SetDeletionProtection', { KeyId, EnableDeletionProtection: false })
    expect(await codeOf(schedule(6))).to.equal('InvalidParameter')
    await schedule(7)
    expect(await codeOf(schedule(7))).to.equal('Rejected.StateModifiedFailed')
    const { KeyMetadata }: Answered = await kms('DescribeKey', { KeyId })
    expect(KeyMetadata.KeyState).to.equal('PendingDeletion')
    expect(KeyMetadata.DeleteDate).to.match(/Z$/)
    await kms('CancelKeyDeletion', { KeyId })
    await schedule(7)
    emulator.clock.advance(7 * 24)
    expect(await codeOf(kms('DescribeKey', { KeyId }))).to.equal('Forbidden.KeyNotFound')
    const byAlias = kms('DescribeKey', { KeyId: 'alias/doomed' })
    expect(await codeOf(byAlias)).to.equal('Forbidden.AliasNotFound')
  })

  it('tags keys, and lists keys in pages and by state', async () => {
    const KeyId = await newKey({ Tags: '[{"TagKey":"a","TagValue":"1"}]' })
    const resource = { ResourceType: 'key', RegionId: 'cn-shanghai', ResourceId: [KeyId] }
    await kms('TagResources', { ...flat(resource), 'Tag.1.Key': 'b', 'Tag.1.Value': '2' })
    const tags = async () =>
      ((await kms('ListTagResources', flat(resource))) as Answered).TagResources.TagResource.map(
        ({ TagKey, TagValue }: Answered) => `${TagKey}=${TagValue}`,
      )
    expect(await tags()).to.deep.equal(['a=1', 'b=2'])
    await kms('UntagResources', { ...flat(resource), 'TagKey.1': 'a' })
    expect(await tags()).to.deep.equal(['b=2'])
    await kms('DisableKey', { KeyId })
    const Filters = '[{"Key":"KeyState","Values":["Disabled"]}]'
    const { Keys }: Answered = await kms('ListKeys', { Filters, PageSize: 100 })
    expect(Keys.Key.map((key: Answered) => key.KeyId)).to.include(KeyId)
    expect(await codeOf(kms('ListKeys', { PageSize: 101 }))).to.equal('InvalidParameter')
    expect(await codeOf(kms('ListKeys', { PageNumber: 0 }))).to.equal('InvalidParameter')
  })

  it('refuses what it does not offer, and what it does not know', async () => {
    expect(await codeOf(kms('AsymmetricSign', {}))).to.equal('InvalidAction.NotFound')
    expect(await codeOf(kms('CreateKey', { KeySpec: 'RSA_2048' }))).to.equal('InvalidParameter')
    expect(await codeOf(kms('CreateKey', { Unheard: '1' }))).to.equal('InvalidParameter')
    expect(await codeOf(kms('DescribeKey'))).to.equal('MissingParameter')
    expect(await codeOf(kms('DescribeKey', { KeyId: 'none' }))).to.equal('Forbidden.KeyNotFound')
    expect(await codeOf(acs3(emulator, '1999-01-01')('DescribeKey'))).to.equal('InvalidVersion')
  })
})

/** Lists as RPC has them: `Name.1`, `Name.2`. */
function flat(query: Record<string, string | readonly string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[name, value]]
        : value.map((each, index) => [`${name}.${index + 1}`, each]),
    ),
  )
}

import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { EncryptionRequest } from '../maxcompute'
import {
  addProject,
  addUser,
  aes256,
  byok,
  DEFAULT_KEY,
  outcomeOf,
  REGION,
  type ReadyCloud,
  readyCloud,
} from '../maxcompute/fixtures/ready-cloud'
import { HOLOGRES_ENCRYPTION_ROLE, MAXCOMPUTE_ENCRYPTION_ROLE, OWNER } from '../ram'

const ROWS = [{ order: 'tea' }]
const place = { project: 'sales', table: 'orders' }

/** A table that Hologres may read, and an instance of it. */
async function withOrders(
  encryptionOf: (cloud: ReadyCloud) => EncryptionRequest | null,
  version = '2.0',
) {
  const cloud = readyCloud()
  cloud.ram.createRole(HOLOGRES_ENCRYPTION_ROLE)
  addProject(cloud, 'sales', encryptionOf(cloud))
  await cloud.tunnel.writeRows(OWNER, { ...place, rows: ROWS, mode: 'append' })
  const instance = cloud.hologres.createInstance(OWNER, { version, region: REGION })
  const request = { ...instance, ...place }
  const read = (principal = OWNER) => cloud.hologres.readExternalTable(principal, request)
  return { ...cloud, read }
}

const underByok = ({ keyId }: ReadyCloud) => aes256(byok(keyId))

describe('an external table', () => {
  it('gives the rows of a project under a BYOK', async () => {
    const { read } = await withOrders(underByok)
    expect(await read()).to.deep.equal(ROWS)
  })

  it('gives the rows of a project under the default key from 3.2 on', async () => {
    const { read } = await withOrders(() => aes256(DEFAULT_KEY), '3.2')
    expect(await read()).to.deep.equal(ROWS)
  })

  it('gives the rows of an unencrypted project to any version, without any role', async () => {
    const { ram, read } = await withOrders(() => null, '0.9')
    ram.deleteRole(HOLOGRES_ENCRYPTION_ROLE.roleName)
    expect(await read()).to.deep.equal(ROWS)
  })

  it('is not there for whoever may not read the table in MaxCompute', async () => {
    const cloud = await withOrders(underByok)
    addUser(cloud, 'mei', 'odps:*')
    expect(await outcomeOf(() => cloud.read('mei'))).to.equal('NO_PRIVILEGE')
  })

  it('is not read with the role of MaxCompute', async () => {
    const { ram, read } = await withOrders(underByok)
    ram.createRole(MAXCOMPUTE_ENCRYPTION_ROLE)
    ram.deleteRole(HOLOGRES_ENCRYPTION_ROLE.roleName)
    expect(await outcomeOf(read)).to.equal('HOLOGRES_KMS_NOT_GRANTED')
  })

  it('is read by Hologres itself, in the eyes of KMS', async () => {
    const { kms, read } = await withOrders(underByok)
    await read()
    const { operation, caller } = kms.callLog().at(-1) ?? {}
    expect({ operation, service: caller?.service }).to.deep.equal({
      operation: 'Decrypt',
      service: 'hologres',
    })
  })
})

describe('an external table under a key that was disabled', () => {
  const disabled = async (hours: number) => {
    const cloud = await withOrders(underByok)
    await cloud.read()
    cloud.kms.disableKey({ principal: OWNER }, { region: REGION, keyId: cloud.keyId })
    cloud.clock.advance(hours)
    return cloud
  }

  it('is still read before 24 hours', async () => {
    expect(await (await disabled(23)).read()).to.deep.equal(ROWS)
  })

  it('is refused at 24 hours', async () => {
    const { read } = await disabled(24)
    expect(await outcomeOf(read)).to.equal('ENCRYPTION_KEY_UNAVAILABLE')
  })

  it('is read again when the key was enabled again', async () => {
    const { keyId, kms, read } = await disabled(24)
    kms.enableKey({ principal: OWNER }, { region: REGION, keyId })
    expect(await read()).to.deep.equal(ROWS)
  })
})

describe('an instance', () => {
  const create = (version: string, region: string, principal = OWNER) =>
    outcomeOf(() => readyCloud().hologres.createInstance(principal, { version, region }))

  it('has a version', async () => {
    expect(await create('latest', REGION)).to.equal('HOLOGRES_INVALID_PARAMETER')
  })

  it('lies in a region', async () => {
    expect(await create('2.0', 'cn-nowhere')).to.equal('INVALID_PARAMETER')
  })

  it('is not made by just anybody', async () => {
    expect(await create('2.0', REGION, 'mei')).to.equal('HOLOGRES_NO_PERMISSION')
  })

  it('has to be there to read', async () => {
    const read = () =>
      readyCloud().hologres.readExternalTable(OWNER, { instanceId: 'none', ...place })
    expect(await outcomeOf(read)).to.equal('HOLOGRES_NO_INSTANCE')
  })
})

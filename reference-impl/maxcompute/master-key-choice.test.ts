import { describe, it } from 'node:test'
import { expect } from 'chai'
import { MAXCOMPUTE_ENCRYPTION_ROLE, OWNER } from '../ram'
import { callerFor } from './caller'
import {
  addKey,
  byok,
  DEFAULT_KEY,
  ELSEWHERE,
  emptyCloud,
  outcomeOf,
  REGION,
  type ReadyCloud,
  readyCloud,
  UNKNOWN_KEY_ID,
} from './fixtures/ready-cloud'
import { MasterKeyChoice } from './master-key-choice'
import type { KeyChoice } from './project'

const caller = callerFor(OWNER, { name: 'payroll' })
const owner = { principal: OWNER }

function resolve({ kms }: Pick<ReadyCloud, 'kms'>, key: KeyChoice, region = REGION): string {
  return new MasterKeyChoice({ kms }).resolve(caller, region, key)
}

describe('a BYOK', () => {
  it('is the master key itself', () => {
    const cloud = readyCloud()
    expect(resolve(cloud, byok(cloud.keyId))).to.equal(cloud.keyId)
  })

  it('needs KMS in the region of the project', async () => {
    const choose = () => resolve(emptyCloud(), byok(UNKNOWN_KEY_ID))
    expect(await outcomeOf(choose)).to.equal('ENCRYPTION_KMS_NOT_ACTIVATED')
  })

  it('must exist', async () => {
    const choose = () => resolve(readyCloud(), byok(UNKNOWN_KEY_ID))
    expect(await outcomeOf(choose)).to.equal('ENCRYPTION_KEY_NOT_FOUND')
  })

  it('must be a key of the region of the project', async () => {
    const cloud = readyCloud()
    const choose = () => resolve(cloud, byok(addKey(cloud, ELSEWHERE)))
    expect(await outcomeOf(choose)).to.equal('ENCRYPTION_KEY_OF_OTHER_REGION')
  })

  it('must be one that MaxCompute was granted', async () => {
    const cloud = readyCloud()
    cloud.ram.deleteRole(MAXCOMPUTE_ENCRYPTION_ROLE.roleName)
    const choose = () => resolve(cloud, byok(cloud.keyId))
    expect(await outcomeOf(choose)).to.equal('ENCRYPTION_ROLE_NOT_GRANTED')
  })

  it('must be enabled', async () => {
    const cloud = readyCloud()
    cloud.kms.disableKey(owner, { region: REGION, keyId: cloud.keyId })
    const choose = () => resolve(cloud, byok(cloud.keyId))
    expect(await outcomeOf(choose)).to.equal('ENCRYPTION_KEY_UNAVAILABLE')
  })

  it('must not be on its way to deletion', async () => {
    const cloud = readyCloud()
    const request = { region: REGION, keyId: cloud.keyId, pendingWindowInDays: 7 }
    cloud.kms.scheduleKeyDeletion(owner, request)
    const choose = () => resolve(cloud, byok(cloud.keyId))
    expect(await outcomeOf(choose)).to.equal('ENCRYPTION_KEY_UNAVAILABLE')
  })

  it("is no service's key", async () => {
    const cloud = readyCloud()
    const serviceKeyId = resolve(cloud, DEFAULT_KEY)
    const choose = () => resolve(cloud, byok(serviceKeyId))
    expect(await outcomeOf(choose)).to.equal('INVALID_PARAMETER')
  })

  it('is named by its id, not by an alias', async () => {
    const cloud = readyCloud()
    cloud.kms.createKey(owner, { region: REGION, alias: 'alias/vault' })
    const choose = () => resolve(cloud, byok('alias/vault'))
    expect(await outcomeOf(choose)).to.equal('ENCRYPTION_KEY_NOT_FOUND')
  })
})

describe('the default key', () => {
  it('is created by the service', () => {
    const cloud = emptyCloud()
    const keyId = resolve(cloud, DEFAULT_KEY)
    const { creatorType } = cloud.kms.describeKey(owner, { region: REGION, keyId })
    expect(creatorType).to.equal('Service')
  })

  it('needs no grant', () => {
    expect(resolve(emptyCloud(), DEFAULT_KEY)).to.be.a('string')
  })

  it('is the same one each time', () => {
    const cloud = emptyCloud()
    expect(resolve(cloud, DEFAULT_KEY)).to.equal(resolve(cloud, DEFAULT_KEY))
  })
})

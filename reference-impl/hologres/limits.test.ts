import { describe, it } from 'node:test'
import { expect } from 'chai'
import { outcomeOf } from '../maxcompute/fixtures/ready-cloud'
import { checkLimits, type ExternalRead } from './limits'
import { parseVersion } from './version'

const byok = { kind: 'byok', keyId: 'key-1' } as const
const defaultKey = { kind: 'default' } as const
const fine = { version: '2.0', region: 'cn-shanghai', key: byok, isGranted: true }

function check(read: Partial<Omit<ExternalRead, 'version'> & { version: string }>) {
  const { version, ...others } = { ...fine, ...read }
  return outcomeOf(() => checkLimits({ version: parseVersion(version), ...others }))
}

describe('Hologres and a project under a BYOK', () => {
  for (const version of ['0.9', '0.10', '1.0', '1.0.99']) {
    it(`is too early in ${version}`, async () => {
      expect(await check({ version })).to.equal('HOLOGRES_VERSION_TOO_EARLY')
    })
  }

  for (const version of ['1.1', '1.1.0', '1.2', '1.10', '2.0', 'r1.3.37']) {
    it(`reads it in ${version}`, async () => {
      expect(await check({ version })).to.equal('completed')
    })
  }

  it('needs its role', async () => {
    expect(await check({ isGranted: false })).to.equal('HOLOGRES_KMS_NOT_GRANTED')
  })

  for (const version of ['1.1', '3.2']) {
    it(`needs a key of Shanghai in ${version}`, async () => {
      const outcome = await check({ version, region: 'cn-beijing' })
      expect(outcome).to.equal('HOLOGRES_KEY_REGION_NOT_SUPPORTED')
    })
  }
})

describe('Hologres and a project under the default key', () => {
  it('is too early in 3.1', async () => {
    const outcome = await check({ version: '3.1', key: defaultKey })
    expect(outcome).to.equal('HOLOGRES_VERSION_TOO_EARLY')
  })

  it('reads it in 3.2', async () => {
    expect(await check({ version: '3.2', key: defaultKey })).to.equal('completed')
  })

  it('reads it in any region', async () => {
    const read = { version: '3.2', key: defaultKey, region: 'cn-beijing' }
    expect(await check(read)).to.equal('completed')
  })

  it('needs its role too', async () => {
    const outcome = await check({ version: '3.2', key: defaultKey, isGranted: false })
    expect(outcome).to.equal('HOLOGRES_KMS_NOT_GRANTED')
  })
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { DAY_MS, HOUR_MS } from '../clock'
import { MAXCOMPUTE_ENCRYPTION_ROLE, OWNER } from '../ram'
import {
  addProject,
  aes256,
  byok,
  outcomeOf,
  REGION,
  type ReadyCloud,
  readyCloud,
} from './fixtures/ready-cloud'
import type { WriteMode } from './table'

const UNAVAILABLE = 'ENCRYPTION_KEY_UNAVAILABLE'
const ROWS = [{ employee: 'Mei' }]
const place = { project: 'payroll', table: 'salaries' }
const owner = { principal: OWNER }

async function underByok(): Promise<ReadyCloud> {
  const cloud = readyCloud()
  addProject(cloud, place.project, aes256(byok(cloud.keyId)))
  await write(cloud)
  return cloud
}

function write({ tunnel }: ReadyCloud, mode: WriteMode = 'append', rows = ROWS): Promise<void> {
  return tunnel.writeRows(OWNER, { ...place, rows, mode })
}

function readOutcome({ tunnel }: ReadyCloud): Promise<string> {
  return outcomeOf(() => tunnel.readRows(OWNER, place))
}

const take = {
  disabled: ({ kms, keyId }: ReadyCloud) => kms.disableKey(owner, { region: REGION, keyId }),
  'scheduled for deletion': ({ kms, keyId }: ReadyCloud) =>
    kms.scheduleKeyDeletion(owner, { region: REGION, keyId, pendingWindowInDays: 7 }),
}
const giveBack = {
  disabled: ({ kms, keyId }: ReadyCloud) => kms.enableKey(owner, { region: REGION, keyId }),
  'scheduled for deletion': ({ kms, keyId }: ReadyCloud) =>
    kms.cancelKeyDeletion(owner, { region: REGION, keyId }),
}

for (const change of ['disabled', 'scheduled for deletion'] as const) {
  describe(`24 hours after its key was ${change}, a project`, () => {
    const aDayLater = async (): Promise<ReadyCloud> => {
      const cloud = await underByok()
      take[change](cloud)
      cloud.clock.advance(24)
      return cloud
    }

    it('cannot be read', async () => {
      expect(await readOutcome(await aDayLater())).to.equal(UNAVAILABLE)
    })

    for (const mode of ['append', 'overwrite'] as const) {
      it(`refuses to ${mode}, and stores nothing`, async () => {
        const cloud = await aDayLater()
        const before = await cloud.store.list('')
        expect(await outcomeOf(() => write(cloud, mode))).to.equal(UNAVAILABLE)
        expect(await cloud.store.list('')).to.deep.equal(before)
      })
    }

    it('refuses to write no rows too', async () => {
      const cloud = await aDayLater()
      expect(await outcomeOf(() => write(cloud, 'overwrite', []))).to.equal(UNAVAILABLE)
    })

    it('works again at once when the key is given back', async () => {
      const cloud = await aDayLater()
      await readOutcome(cloud)
      giveBack[change](cloud)
      expect(await cloud.tunnel.readRows(OWNER, place)).to.deep.equal(ROWS)
    })
  })
}

describe('a project whose key was disabled', () => {
  it('is read a minute before 24 hours', async () => {
    const cloud = await underByok()
    take.disabled(cloud)
    cloud.clock.advance(24 - 1 / 60)
    expect(await readOutcome(cloud)).to.equal('completed')
  })

  it('is never read or written 24 hours later, however busy it was', async () => {
    const hours = fc.double({ min: 0, max: 20, noNaN: true })
    const steps = fc.array(fc.tuple(hours, fc.boolean()), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        const cloud = await underByok()
        const act = ([pause, writes]: readonly [number, boolean]): Promise<string> => {
          cloud.clock.advance(pause)
          return writes ? outcomeOf(() => write(cloud)) : readOutcome(cloud)
        }
        for (const step of before) expect(await act(step)).to.equal('completed')
        take.disabled(cloud)
        const disabledAt = cloud.clock.now()
        for (const step of after) {
          const outcome = await act(step)
          if (cloud.clock.now() - disabledAt >= DAY_MS) expect(outcome).to.equal(UNAVAILABLE)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('is affected alone', async () => {
    const cloud = await underByok()
    const { keyId } = cloud.kms.createKey(owner, { region: REGION })
    addProject(cloud, 'ledger', aes256(byok(keyId)))
    const ledger = { project: 'ledger', table: 'entries' }
    take.disabled(cloud)
    cloud.clock.advance(24)
    await cloud.tunnel.writeRows(OWNER, { ...ledger, rows: ROWS, mode: 'append' })
    expect(await cloud.tunnel.readRows(OWNER, ledger)).to.deep.equal(ROWS)
  })
})

describe('a project whose key is gone', () => {
  it('is never read again', async () => {
    const cloud = await underByok()
    take['scheduled for deletion'](cloud)
    cloud.clock.advance((7 * DAY_MS) / HOUR_MS)
    expect(await readOutcome(cloud)).to.equal(UNAVAILABLE)
  })
})

describe('a project whose MaxCompute has lost the role', () => {
  it('is refused once the cache has run out', async () => {
    const cloud = await underByok()
    cloud.ram.deleteRole(MAXCOMPUTE_ENCRYPTION_ROLE.roleName)
    cloud.clock.advance(24)
    expect(await readOutcome(cloud)).to.equal('ENCRYPTION_ROLE_NOT_GRANTED')
  })
})

/** Moves about keys: taken away and given back, again and again, at every hour around the limit. */
import * as fc from 'fast-check'
import { effective, latest } from '../history'
import { hours, type MoveKind, moveKind, project, table } from './move'
import { otherConfiguration, otherEncryption } from './other-encryption'
import { rows } from './rows-moves'
import { type Place, SHANGHAI_BYOK, type World } from './world'

const CHANGES = [
  'disable',
  'disable',
  'schedule',
  'disable twice',
  'disable, and schedule',
  'disable, enable, and schedule',
] as const
type Change = (typeof CHANGES)[number]
const change = fc.constantFrom(...CHANGES)

export const KEY_MOVES: readonly MoveKind[] = [
  moveKind(
    'take the key away, use the project, and give it back',
    { weight: 9, needs: ['keys', 'clock'] },
    fc.record({
      project,
      table,
      change,
      hours,
      uses: fc.integer({ min: 1, max: 4 }),
      isBusy: fc.boolean(),
      isBack: fc.constantFrom(true, true, true, false),
      hoursBack: fc.constantFrom(0, 24, 24, 25, 31 * 24),
      isForHologres: fc.constantFrom(true, false, false),
      other: fc.option(project, { nil: undefined }),
      to: fc.option(otherConfiguration, { nil: undefined, freq: 2 }),
    }),
    async (
      world,
      { project, table, change, hours, uses, isBusy, isBack, hoursBack, isForHologres, other, to },
    ) => {
      const place = await world.encrypted(project)
      const name = world.table(table)
      if (!place.project.tables.has(name)) await world.write(place, name, rows(world, 'text', 2))
      const keyId = place.project.encryption?.keyId
      if (keyId === undefined) return serviceKey(world, place, change)
      if (isForHologres && world.walk.has('hologres')) await world.authorize('hologres')
      const neighbour = other === undefined ? undefined : await world.encrypted(other)
      await takeAway(world, keyId, change)
      await unwrap(world, place, name)
      // A project in use must not keep its cache for longer.
      if (isBusy)
        for (let hour = 0; hour + 6 <= Math.min(hours, 48); hour += 6)
          await hourOfUse(world, place, name, 6)
      else if (change === 'disable twice' || neighbour !== undefined) {
        // What is asked again, or of another project, must not renew what is cached of this one.
        await pass(world, hours / 2)
        if (change === 'disable twice') await takeAway(world, keyId, 'disable')
        if (neighbour) await world.write(neighbour, name, rows(world, 'text', 1))
        if (neighbour) await world.read(neighbour, name)
        await pass(world, hours - hours / 2)
      } else await pass(world, hours)
      if (isBusy) await pass(world, Math.max(0, hours - Math.floor(Math.min(hours, 48) / 6) * 6))
      for (let time = 0; time < uses; time++) await world.read(place, name)
      await world.write(place, name, rows(world, 'text', 1))
      await throughHologres(world, place, name)
      if (to !== undefined) {
        const encryption = await otherEncryption(world, place, to)
        await world.walk.ask('setEncryption', { project: place.name, encryption })
        await world.walk.ask('getProject', { name: place.name })
      }
      if (!isBack) return
      await giveBack(world, keyId)
      await pass(world, hoursBack)
      await world.walk.ask('keys.describe', { keyId })
      await world.write(place, name, rows(world, 'text', 1))
      await world.read(place, name)
      await world.walk.ask('getProject', { name: place.name })
      await throughHologres(world, place, name)
    },
  ),
  moveKind(
    'let time pass',
    { weight: 3, needs: ['clock'] },
    fc.record({ hours, project, table }),
    async (world, { hours, project, table }) => {
      const place = await world.project(project)
      await pass(world, hours)
      await world.read(place, world.table(table))
      await world.write(place, world.table(table), rows(world, 'text', 1))
    },
  ),
  moveKind(
    'let the deletion window end',
    { weight: 2, needs: ['keys', 'clock'] },
    fc.record({
      project,
      table,
      days: fc.constantFrom(7, 8, 30, 366, 6, 0, 367),
      /** Hours before the end at which the deletion is cancelled. */
      rescued: fc.constantFrom(undefined, undefined, 2, 20),
    }),
    async (world, { project, table, days, rescued }) => {
      const place = await world.encrypted(project)
      const name = world.table(table)
      if (!place.project.tables.has(name)) await world.write(place, name, rows(world, 'text', 1))
      const keyId = place.project.encryption?.keyId
      if (keyId === undefined) return serviceKey(world, place, 'schedule')
      const scheduled = await world.walk.ask('keys.scheduleDeletion', { keyId, days })
      await world.walk.ask('keys.describe', { keyId })
      if (!scheduled.ok) return
      await pass(world, days * 24 - (rescued ?? 0))
      await world.walk.ask('keys.describe', { keyId })
      await world.walk.ask('keys.cancelDeletion', { keyId })
      await world.walk.ask('keys.setState', { keyId, state: 'Enabled' })
      if (rescued !== undefined) await pass(world, 24 + rescued)
      await world.walk.ask('keys.describe', { keyId })
      await world.read(place, name)
      await world.write(place, name, rows(world, 'text', 1))
    },
  ),
  moveKind(
    'revoke the role of a service, and grant it again',
    { weight: 2, needs: ['keys', 'access'] },
    fc.record({
      project,
      table,
      service: fc.constantFrom('maxcompute' as const, 'hologres' as const),
      hours: fc.constantFrom(0, 24, 25),
    }),
    async (world, { project, table, service, hours }) => {
      const place = await world.encrypted(service === 'hologres' ? SHANGHAI_BYOK : project)
      const name = world.table(table)
      await world.write(place, name, rows(world, 'text', 1))
      await world.authorize(service)
      await throughHologres(world, place, name)
      await world.walk.does('access.revokeService', { service })
      await pass(world, hours)
      await world.read(place, name)
      await world.write(place, name, rows(world, 'text', 1))
      await throughHologres(world, place, name, true)
      await world.walk.does('access.authorizeService', { service })
      await pass(world, 24)
      await world.read(place, name)
      await throughHologres(world, place, name)
    },
  ),
  moveKind(
    'look at the keys of a region',
    { weight: 2, needs: ['keys'] },
    fc.record({ project }),
    async (world, { project }) => {
      const place = await world.encrypted(project)
      await world.write(place, world.table(0), rows(world, 'text', 1))
      const listed = await world.walk.ask('keys.list', { region: place.plan.region })
      if (!listed.ok) return
      for (const { keyId } of listed.value.slice(0, 4))
        await world.walk.ask('keys.describe', { keyId })
    },
  ),
]

export async function pass(world: World, hours: number): Promise<void> {
  if (hours > 0 && world.walk.has('clock')) await world.walk.does('clock.advance', { hours })
}

async function hourOfUse(world: World, place: Place, table: string, hours: number): Promise<void> {
  await pass(world, hours)
  await world.read(place, table)
}

async function takeAway(world: World, keyId: string, change: Change): Promise<void> {
  const { walk } = world
  if (change.startsWith('disable')) await walk.ask('keys.setState', { keyId, state: 'Disabled' })
  if (change === 'disable, enable, and schedule') {
    await pass(world, 1)
    await walk.ask('keys.setState', { keyId, state: 'Enabled' })
  }
  if (change.endsWith('schedule')) await walk.ask('keys.scheduleDeletion', { keyId, days: 30 })
}

/** KMS itself has no 24 hours: it decrypts nothing under a key that is away. */
async function unwrap(world: World, { project }: Place, table: string): Promise<void> {
  const sealed = project.tables.get(table)?.stored.find(({ envelope }) => envelope !== null)
  const ciphertextBlob = sealed?.envelope?.wrappedDataKey
  if (ciphertextBlob !== undefined) await world.walk.ask('keys.decrypt', { ciphertextBlob })
}

async function giveBack(world: World, keyId: string): Promise<void> {
  const known = world.walk.state.keys.get(keyId)
  if (known && latest(known.states) === 'PendingDeletion')
    await world.walk.ask('keys.cancelDeletion', { keyId })
  if (known && latest(known.states) !== 'Enabled')
    await world.walk.ask('keys.setState', { keyId, state: 'Enabled' })
}

/** The key of the service cannot be taken away. */
async function serviceKey(world: World, { plan }: Place, change: Change): Promise<void> {
  const keys = await world.walk.does('keys.list', { region: plan.region })
  const own = keys.find(({ creator }) => creator === 'service')
  if (own === undefined) return
  await takeAway(world, own.keyId, change)
  await world.walk.ask('keys.describe', { keyId: own.keyId })
}

/** Where Hologres was granted its role for a day. */
async function throughHologres(
  world: World,
  place: Place,
  table: string,
  isRevoked = false,
): Promise<void> {
  const { walk } = world
  if (!walk.has('hologres')) return
  if (!isRevoked && !effective(walk.state.services.hologres, walk.state.now).has(true)) return
  const instanceId = await world.instance(place.plan.region, '2.0')
  await walk.ask('hologres.readExternalTable', { instanceId, project: place.name, table })
}

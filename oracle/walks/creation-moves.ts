/** Moves about creations: refused for every reason, and then asked for again, correctly, under the same name. */
import * as fc from 'fast-check'
import type { Encryption } from '../../adapters/target'
import { ALGORITHMS } from '../state'
import { REGIONS } from './dimensions'
import { type MoveKind, moveKind, project, way } from './move'
import { rows } from './rows-moves'
import { NotPossible, type Walk } from './walk'
import type { World } from './world'

const REASONS = [
  'the algorithm',
  'another spelling',
  'an unknown key',
  'a key of another region',
  'a disabled key',
  'a key that waits for deletion',
  'the role',
  'KMS in the region',
  'the name',
] as const
type ReasonName = (typeof REASONS)[number]

const BAD_ALGORITHMS = [
  'SM4',
  'AES128',
  'AES-256-GCM',
  'DES',
  '3DES',
  'CHACHA20',
  'SHA1',
  'NONE',
  'AES2560',
  'RC4 128',
]
const UNKNOWN_KEY = '0d1c2b3a-0000-4000-8000-000000000000'
const SPELLINGS = ['aes256', 'AES-256', ' AESCTR', 'AES-CTR', 'rc4', '', ' ']

export const CREATION_MOVES: readonly MoveKind[] = [
  moveKind(
    'create with a mistake, and again without',
    { weight: 16 },
    fc.record({
      project,
      // What needs a key or a role has more ways to be forgotten.
      reason: fc.constantFrom(...REASONS, ...REASONS.slice(2)),
      pick: fc.nat({ max: 9 }),
      algorithm: fc.constantFrom(...ALGORITHMS),
      way,
      again: way,
      isOfExisting: fc.boolean(),
      /** What was possible once must not be taken for possible later. */
      isAfterSuccess: fc.boolean(),
    }),
    async (
      world,
      { project, reason, pick, algorithm, way, again, isOfExisting, isAfterSuccess },
    ) => {
      const { walk } = world
      const plan = world.plan(project)
      const name = `try_${walk.next()}`
      const ways = (wanted: 'maxcompute' | 'dataworks') =>
        walk.has('dataworks') ? wanted : 'maxcompute'
      if (isAfterSuccess) await succeed(world, reason, plan.region, algorithm, ways(way))
      const mistake = await mistaken(world, reason, plan.region, algorithm, pick)
      const { region } = mistake
      const asked = mistake.name ?? name
      if (isOfExisting && mistake.name === undefined) {
        // The same for a project that exists already.
        await world.create(ways(way), { name, region, encryption: null })
        await walk.ask('setEncryption', { project: name, encryption: mistake.encryption })
      } else await world.create(ways(way), { name: asked, region, encryption: mistake.encryption })
      await walk.ask('getProject', { name: asked })
      await mistake.mend()
      const encryption: Encryption = await world.encryption({ ...plan, region, algorithm })
      if (isOfExisting && mistake.name === undefined)
        await walk.ask('setEncryption', { project: name, encryption })
      else await world.create(ways(again), { name, region, encryption })
      await walk.ask('getProject', { name })
      await use(world, name, project)
    },
  ),
  moveKind(
    'create a project without encryption, or without a word on it',
    { weight: 2 },
    fc.record({ project, isLeftOut: fc.boolean(), way }),
    async (world, { project, isLeftOut, way }) => {
      const name = `plain_${world.walk.next()}`
      const { region } = world.plan(project)
      await world.create(world.walk.has('dataworks') ? way : 'maxcompute', {
        name,
        region,
        ...(isLeftOut ? {} : { encryption: null }),
      })
      await world.walk.ask('getProject', { name })
      await use(world, name, project)
    },
  ),
]

/** Creates a project with the key, or under the role, that is taken away next. */
async function succeed(
  world: World,
  reason: ReasonName,
  region: string,
  algorithm: string,
  way: 'maxcompute' | 'dataworks',
): Promise<void> {
  const numbers: Partial<Record<ReasonName, number>> = {
    'a disabled key': 2,
    'a key that waits for deletion': 3,
    'the role': 0,
  }
  const number = numbers[reason]
  if (number === undefined || !world.walk.has('keys')) return
  const key = { kind: 'byok', keyId: await world.key(region, number) } as const
  await world.authorize('maxcompute')
  const name = `first_${world.walk.next()}`
  await world.create(way, { name, region, encryption: { algorithm, key } })
}

interface Mistake {
  readonly region: string
  readonly encryption: Encryption
  /** Where the name is the mistake. */
  readonly name?: string
  /** Makes the next request possible. */
  mend(): Promise<void>
}

async function mistaken(
  world: World,
  reason: ReasonName,
  region: string,
  algorithm: string,
  pick: number,
): Promise<Mistake> {
  const { walk } = world
  const nothing = async () => {}
  const byDefault = (name: string): Encryption => ({ algorithm: name, key: { kind: 'default' } })
  const under = (keyId: string): Encryption => ({ algorithm, key: { kind: 'byok', keyId } })
  switch (reason) {
    case 'the algorithm':
      await world.activate(region)
      return { region, encryption: byDefault(BAD_ALGORITHMS[pick] as string), mend: nothing }
    case 'another spelling':
      await world.activate(region)
      return {
        region,
        encryption: byDefault(SPELLINGS[pick % SPELLINGS.length] as string),
        mend: nothing,
      }
    case 'the name':
      await world.activate(region)
      return {
        region,
        encryption: byDefault(algorithm),
        name: ['pa', 'pay-roll', '1payroll', 'p'.repeat(29)][pick % 4] as string,
        mend: nothing,
      }
    case 'an unknown key':
      await keysNeeded(world)
      await world.activate(region)
      await world.authorize('maxcompute')
      return { region, encryption: under(UNKNOWN_KEY), mend: nothing }
    case 'a key of another region': {
      await keysNeeded(world)
      await world.activate(region)
      await world.authorize('maxcompute')
      const offered = walk.target.regions ?? REGIONS
      const other = REGIONS.find((each) => each !== region && offered.includes(each))
      if (other === undefined) throw new NotPossible('the target has one region only')
      return { region, encryption: under(await world.key(other, 0)), mend: nothing }
    }
    case 'a disabled key': {
      await keysNeeded(world)
      await world.authorize('maxcompute')
      const keyId = await world.key(region, 2)
      await walk.does('keys.setState', { keyId, state: 'Disabled' })
      return {
        region,
        encryption: under(keyId),
        mend: async () => {
          await walk.ask('keys.setState', { keyId, state: 'Enabled' })
        },
      }
    }
    case 'a key that waits for deletion': {
      await keysNeeded(world)
      await world.authorize('maxcompute')
      const keyId = await world.key(region, 3)
      await walk.does('keys.scheduleDeletion', { keyId, days: 7 })
      return {
        region,
        encryption: under(keyId),
        mend: async () => {
          await walk.ask('keys.cancelDeletion', { keyId })
        },
      }
    }
    case 'the role': {
      await keysNeeded(world)
      if (!walk.has('access')) throw new NotPossible('the role is granted')
      const keyId = await world.key(region, 0)
      if (walk.state.services.maxcompute.changes.at(-1)?.value)
        await walk.does('access.revokeService', { service: 'maxcompute' })
      return { region, encryption: under(keyId), mend: () => world.authorize('maxcompute') }
    }
    case 'KMS in the region': {
      await keysNeeded(world)
      await world.authorize('maxcompute')
      const keyId = await world.key('cn-shanghai', 0)
      const offered = walk.target.regions ?? REGIONS
      const cold = await regionWithoutKms(walk, offered)
      if (cold === undefined) throw new NotPossible('KMS is activated everywhere')
      // A refusal does not activate it either.
      await walk.ask('keys.create', { region: cold })
      await walk.ask('keys.create', { region: cold })
      const chosen = pick % 2 === 0 ? keyId : UNKNOWN_KEY
      return { region: cold, encryption: under(chosen), mend: () => world.activate(cold) }
    }
  }
}

async function keysNeeded(world: World): Promise<void> {
  if (!world.walk.has('keys')) throw new NotPossible('the target has no keys')
}

async function use(world: World, name: string, number: number): Promise<void> {
  const { walk } = world
  const project = walk.state.projects.get(name)
  if (project === undefined || project.isUnsure) return
  const place = { name, project, plan: world.plan(number) }
  await world.write(place, 'entries', rows(world, 'text', 1))
  await world.read(place, 'entries')
}

/** A region in which KMS is not activated, by the target's own word: another activation may have counted for it. */
async function regionWithoutKms(
  walk: Walk,
  offered: readonly string[],
): Promise<(typeof REGIONS)[number] | undefined> {
  for (const region of REGIONS) {
    if (!offered.includes(region) || walk.state.activated.get(region)) continue
    const status = await walk.ask('keys.status', { region })
    if (status.ok && !status.value.activated) return region
  }
  return undefined
}

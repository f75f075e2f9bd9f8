/** Moves about people: policies in every order, roles given and taken back, strangers. */
import * as fc from 'fast-check'
import type { Encryption } from '../../adapters/target'
import { type MoveKind, moveKind, project, way } from './move'
import { rows } from './rows-moves'
import { ALLOW_ALL, type World } from './world'

/** The numbers of policies; the last ones are the same. */
const POLICY_COUNT = 16

export const PEOPLE_MOVES: readonly MoveKind[] = [
  moveKind(
    'attach policies one after the other, and create in between',
    { weight: 5, needs: ['access'] },
    fc.record({
      project,
      // One name begins with another.
      person: fc.constantFrom('bo', 'bob', 'chen'),
      policies: fc.array(fc.nat({ max: POLICY_COUNT }), { minLength: 1, maxLength: 3 }),
      isAllowedBefore: fc.boolean(),
      isEncrypted: fc.boolean(),
      way,
    }),
    async (world, { project, person, policies, isAllowedBefore, isEncrypted, way }) => {
      const { region } = world.plan(project)
      await world.activate(region)
      for (const each of ['bo', 'bob']) await world.principal(each, ALLOW_ALL)
      await world.principal(person)
      if (isAllowedBefore)
        await world.walk.ask('access.attachPolicy', { principal: person, policy: ALLOW_ALL })
      const create = async (encrypted: boolean, as: string = person) => {
        const name = `${['pay', 'led'][world.walk.next() % 2]}_${world.walk.next()}`
        const encryption: Encryption | null = encrypted
          ? { algorithm: 'AES256', key: { kind: 'default' } }
          : null
        await world.create(world.walk.has('dataworks') ? way : 'maxcompute', {
          name,
          region,
          encryption,
          as,
        })
        await world.walk.ask('getProject', { name })
        if (!world.walk.state.projects.has(name)) await createdByOwner(world, name, region, as)
        return name
      }
      for (const number of policies) {
        await world.walk.ask('access.attachPolicy', {
          principal: person,
          policy: policy(number, region),
        })
        await create(isEncrypted)
        const name = await create(!isEncrypted)
        // The condition gates the creation alone.
        if (world.walk.state.projects.get(name)?.encryption !== null) continue
        await world.walk.ask('setEncryption', {
          project: name,
          encryption: { algorithm: 'RC4', key: { kind: 'default' } },
          as: person,
        })
        await world.walk.ask('getProject', { name })
      }
      // A policy binds the person alone to whom it is attached.
      await create(!isEncrypted, person === 'bob' ? 'bo' : 'bob')
    },
  ),
  moveKind(
    'give a role, use it, and take it back',
    { weight: 4, needs: ['access'] },
    fc.record({
      project,
      policies: fc.constantFrom('none' as const, 'all' as const, 'all, and encryption' as const),
      roles: fc.array(
        fc.constantFrom(
          'Super_Administrator' as const,
          'Admin' as const,
          'custom-admin' as const,
          'user' as const,
        ),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    async (world, { project, policies, roles }) => {
      const { walk } = world
      const place = await world.project(project)
      const who = PERSONS[policies] as (typeof PERSONS)[string]
      const person = await world.principal(who.name, ...who.policies)
      for (const role of roles) {
        await walk.ask('access.assignRole', { project: place.name, principal: person, role })
        await walk.ask('access.setProperty', {
          project: place.name,
          property: 'permissions',
          value: 'x',
          as: person,
        })
        const encryption =
          place.project.encryption === null ? await world.encryption(place.plan) : null
        await walk.ask('setEncryption', { project: place.name, encryption, as: person })
        await walk.ask('getProject', { name: place.name })
      }
      await world.write(place, 'entries', rows(world, 'text', 1))
    },
  ),
  moveKind(
    'ask as a stranger',
    { weight: 1, needs: ['access'] },
    fc.record({ project }),
    async (world, { project }) => {
      const { walk } = world
      const place = await world.project(project)
      const as = 'nobody_known'
      const encryption = await world.encryption(place.plan)
      await walk.ask('setEncryption', { project: place.name, encryption, as })
      await walk.ask('access.setProperty', {
        project: place.name,
        property: 'ipWhitelist',
        value: '10.0.0.1',
        as,
      })
      await walk.ask('createProject', {
        name: `stranger_${walk.next()}`,
        region: place.plan.region,
        encryption: null,
        as,
      })
      await walk.ask('getProject', { name: place.name })
    },
  ),
]

/** A person whose creation was refused has no role in a project of that name. */
async function createdByOwner(
  world: World,
  name: string,
  region: string,
  person: string,
): Promise<void> {
  const { walk } = world
  await walk.ask('createProject', { name, region, encryption: null })
  await walk.ask('access.setProperty', {
    project: name,
    property: 'permissions',
    value: 'x',
    as: person,
  })
}

/** Names, and what RAM allows each. */
const PERSONS: Readonly<
  Record<string, { readonly name: string; readonly policies: readonly object[] }>
> = {
  none: { name: 'emil', policies: [] },
  all: { name: 'dora', policies: [ALLOW_ALL] },
  'all, and encryption': { name: 'fay', policies: [ALLOW_ALL, policy(0, '')] },
}

/** Policies that RAM documents: the published one, wildcards in actions and resources, several of each. */
function policy(number: number, region: string): object {
  const deny = (Action: string[], Resource: string | string[], more: object = {}) => ({
    Version: '1',
    Statement: [{ Effect: 'Deny', Action, Resource, ...more }],
  })
  const both = (path: string, place = '*') => [
    `acs:odps:${place}:*:projects/${path}`,
    `acs:odps:${place}:*:project/${path}`,
  ]
  const published = { Condition: { Bool: { 'odps:Encryption': ['false'] } } }
  switch (number) {
    case 0:
      return deny(['odps:CreateProject'], '*', published)
    case 1:
      return deny(['odps:CreateProject'], both('pay*'))
    case 2:
      return deny(['odps:Create*'], both('*', region), published)
    case 3:
      return deny(['odps:CreateProject'], both('*_*', 'cn-*'), published)
    case 4:
      return deny(['odps:*'], both('elsewhere'))
    case 5:
      return {
        Version: '1',
        Statement: [{ Effect: 'Allow', Action: ['odps:Get*', 'odps:List*'], Resource: '*' }],
      }
    case 6:
      return {
        Version: '1',
        Statement: [{ Effect: 'Allow', Action: ['odps:CreateProject'], Resource: both('led*') }],
      }
    case 7:
      return {
        Version: '1',
        Statement: [
          { Effect: 'Allow', Action: ['odps:Get*', 'odps:CreateProject'], Resource: '*' },
          { Effect: 'Deny', Action: ['odps:List*', 'odps:CreateProject'], Resource: both('led_*') },
        ],
      }
    case 8:
      return deny(['odps:CreateProject'], [...both('elsewhere'), ...both('*d_*')])
    case 9:
      // No star: this is the project pay, and not one whose name begins so.
      return deny(['odps:CreateProject'], both('pay'))
    case 10:
      return deny(
        ['odps:CreateProject'],
        both('*', region === 'cn-beijing' ? 'cn-hangzhou' : 'cn-beijing'),
      )
    case 11:
      return deny(['odps:UpdateProjectBasicMeta', 'odps:Delete*'], '*')
    case 12:
      return deny(['odps:GetProject', 'odps:CreateProject'], '*', published)
    case 13:
      return deny(['odps:CreateProject'], [...both('*d_*'), ...both('elsewhere')])
    default:
      return ALLOW_ALL
  }
}

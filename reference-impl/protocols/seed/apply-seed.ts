/** Fills a new cloud with the content of a seed, by the operations of its services. */

import { ServiceError } from '../../errors'
import {
  type Cloud,
  type Column,
  HOLOGRES_ENCRYPTION_ROLE,
  InvalidType,
  type KeyChoice,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  OWNER,
  parseColumnType,
  parseTrustPolicy,
  type Role,
} from '../../index'
import { DEFAULT_IDENTITY, type EmulatorIdentity } from '../emulator-identity'
import type {
  SeedColumn,
  SeedDocument,
  SeedKey,
  SeedProject,
  SeedRole,
  SeedTable,
  SeedUser,
} from './seed-document'

/** Names and positions in the document. */
export type SeedPath = readonly (string | number)[]

/** A service refused a part of the seed. */
export class SeedMistake extends Error {
  override readonly name = 'SeedMistake'
  readonly path: SeedPath

  constructor(path: SeedPath, message: string, options?: ErrorOptions) {
    super(message, options)
    this.path = path
  }
}

export function identityOf({ account }: SeedDocument): EmulatorIdentity {
  return { ...DEFAULT_IDENTITY, ...account }
}

/** @throws SeedMistake */
export async function applySeed(cloud: Cloud, seed: SeedDocument): Promise<void> {
  for (const [path, apply] of steps(cloud, seed)) {
    try {
      await apply()
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      throw new SeedMistake(path, `${error.message} (${error.code})`, { cause: error })
    }
  }
}

type Step = readonly [path: SeedPath, apply: () => unknown]

const SERVICE_ROLES = {
  maxcompute: MAXCOMPUTE_ENCRYPTION_ROLE,
  hologres: HOLOGRES_ENCRYPTION_ROLE,
}

/** In an order in which each finds what it names. */
function* steps(cloud: Cloud, seed: SeedDocument): Generator<Step> {
  const { ram, kms } = cloud
  const { region } = identityOf(seed)
  const { grants = [], activatedRegions = [], policies = [] } = seed
  const { users = [], roles = [], keys = [], projects = [] } = seed
  for (const [index, service] of grants.entries()) {
    yield [['grants', index], () => ram.createRole(SERVICE_ROLES[service])]
  }
  for (const [index, each] of activatedRegions.entries()) {
    yield [
      ['activatedRegions', index],
      () => kms.openKmsService({ principal: OWNER }, { region: each }),
    ]
  }
  for (const [index, { name, document, description }] of policies.entries()) {
    const path = ['policies', index]
    yield [path, () => ram.policies.create(name, document, description)]
  }
  for (const [index, user] of users.entries()) yield* userSteps(cloud, ['users', index], user)
  for (const [index, role] of roles.entries()) yield* roleSteps(cloud, ['roles', index], role)
  for (const [index, key] of keys.entries()) {
    yield* keySteps(cloud, ['keys', index], { region, ...key })
  }
  for (const [index, project] of projects.entries()) {
    yield* projectSteps(cloud, ['projects', index], { region, ...project })
  }
}

function* userSteps({ ram }: Cloud, path: SeedPath, user: SeedUser): Generator<Step> {
  const { name, accessKeys = [], policies = [] } = user
  yield [[...path, 'name'], () => ram.createUser(name)]
  for (const [index, { id, secret }] of accessKeys.entries()) {
    yield [[...path, 'accessKeys', index, 'id'], () => addAccessKey(ram, name, id, secret)]
  }
  for (const [index, policy] of policies.entries()) {
    yield [[...path, 'policies', index], () => attach(ram, 'User', name, policy)]
  }
}

function addAccessKey(ram: Cloud['ram'], userName: string, id: string, secret: string): void {
  if (ram.users.findAccessKey(id)) {
    throw new ServiceError('EntityAlreadyExists', 409, `The access key ${id} is there twice`)
  }
  const { createdAt } = ram.users.get(userName)
  ram.users.addAccessKey(userName, id, secret, createdAt)
}

function* roleSteps({ ram }: Cloud, path: SeedPath, role: SeedRole): Generator<Step> {
  const { name: roleName, trustPolicy, policies = [] } = role
  yield [
    [...path, 'trustPolicy'],
    () => ram.roles.create({ roleName, trustPolicy: parseTrustPolicy(trustPolicy) }),
  ]
  for (const [index, policy] of policies.entries()) {
    yield [[...path, 'policies', index], () => attach(ram, 'Role', roleName, policy)]
  }
}

function attach(ram: Cloud['ram'], kind: 'User' | 'Role', entity: string, policyName: string) {
  const policyType = ram.policies.find('Custom', policyName) ? 'Custom' : 'System'
  ram.policies.get(policyType, policyName)
  ram.attachments.attach(kind, entity, { policyType, policyName })
}

function* keySteps(
  { kms }: Cloud,
  path: SeedPath,
  key: SeedKey & { readonly region: string },
): Generator<Step> {
  const owner = { principal: OWNER }
  const { id: keyId, region, aliases = [], state, version, ...properties } = key
  yield [
    [...path, 'id'],
    () => {
      kms.openKmsService(owner, { region })
      const material = version && Buffer.from(version.material, 'base64')
      const given = version && material && { keyVersionId: version.id, material }
      kms.addKey({ ...properties, keyId, region, ...(given && { version: given }) })
    },
  ]
  for (const [index, alias] of aliases.entries()) {
    yield [[...path, 'aliases', index], () => kms.createAlias(owner, { region, alias, keyId })]
  }
  if (state === 'Disabled') {
    yield [[...path, 'state'], () => kms.disableKey(owner, { region, keyId })]
  }
}

function* projectSteps(
  cloud: Cloud,
  path: SeedPath,
  project: SeedProject & { readonly region: string },
): Generator<Step> {
  const { projects } = cloud
  const { name, region, encryption, members = [], tables = [] } = project
  const chosen = encryption && { ...encryption, key: keyChoice(encryption.key) }
  const whole = [...path, encryption ? 'encryption' : 'name']
  yield [whole, () => projects.createProject(OWNER, { name, region, encryption: chosen })]
  for (const [index, { principal, role }] of members.entries()) {
    yield [
      [...path, 'members', index],
      () => projects.assignRole(OWNER, { project: name, principal, role: role as Role }),
    ]
  }
  for (const [index, table] of tables.entries()) {
    yield* tableSteps(cloud, [...path, 'tables', index], name, table)
  }
}

function* tableSteps(
  { tables, tunnel }: Cloud,
  path: SeedPath,
  project: string,
  { name: table, rows, columns, partitionKeys = [], comment = '', lifecycle }: SeedTable,
): Generator<Step> {
  if (columns) {
    yield [
      path,
      () => {
        const [ofRows, keys] = [columns, partitionKeys].map((list) => list.map(columnOf))
        const definition = {
          columns: ofRows ?? [],
          partitionKeys: keys ?? [],
          comment,
          lifecycle: lifecycle ?? null,
        }
        return tables.create(OWNER, { project, table, definition, ifNotExists: false })
      },
    ]
  }
  if (rows) {
    yield [path, () => tunnel.writeRows(OWNER, { project, table, rows, mode: 'overwrite' })]
  }
}

function columnOf({ name, type, comment = '', isNullable = true }: SeedColumn): Column {
  try {
    return { name, type: parseColumnType(type), comment, isNullable }
  } catch (error) {
    if (!(error instanceof InvalidType)) throw error
    throw new ServiceError('INVALID_PARAMETER', 400, `column ${name}: ${error.message}`)
  }
}

function keyChoice(key: string): KeyChoice {
  return key === 'default' ? { kind: 'default' } : { kind: 'byok', keyId: key }
}

/** A project as MaxCompute stores it, and as GetProject returns it. */

import type { Algorithm } from '../ciphers'
import type { CustomRole } from './custom-role'
import { Members, type Membership } from './members'
import type { Table } from './table'

/** MaxCompute creates the default key; a BYOK is a key of the user, given by its id in KMS. */
export type KeyChoice =
  | { readonly kind: 'default' }
  | { readonly kind: 'byok'; readonly keyId: string }

/** Encryption as requested: `algorithm` may be unknown. */
export interface EncryptionRequest {
  readonly algorithm: string
  readonly key: KeyChoice
}

/** Never changes once it is switched on. */
export interface Encryption {
  readonly algorithm: Algorithm
  readonly key: KeyChoice
  /** The id in KMS of the chosen key. */
  readonly masterKeyId: string
}

export type ProjectProperty = 'ipWhitelist' | 'permissions'
export const PROJECT_PROPERTIES: readonly ProjectProperty[] = ['ipWhitelist', 'permissions']

/** What a project is: its state, as the API names it. */
export type ProjectStatus = 'AVAILABLE' | 'READONLY' | 'FROZEN' | 'DELETING'

/** What can be set about a project besides its encryption; the names are those of the API. */
export interface ProjectMeta {
  readonly comment: string
  readonly defaultQuota: string
  readonly productType: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly ipWhiteList: Readonly<Record<string, unknown>>
  readonly securityProperties: Readonly<Record<string, unknown>>
  readonly tags: Readonly<Record<string, string>>
}

export interface Project {
  readonly name: string
  readonly region: string
  readonly owner: string
  readonly createdAt: number
  readonly members: Members
  readonly roles: Map<string, CustomRole>
  readonly properties: Map<ProjectProperty, string>
  readonly tables: Map<string, Table>
  /** null: rows are stored unencrypted. */
  encryption: Encryption | null
  meta: ProjectMeta
  status: ProjectStatus
  /** Milliseconds since the epoch: when a project that is DELETING is removed. */
  purgeAt?: number
}

/** What is remembered of a project besides its tables. */
export interface ProjectRecord
  extends Pick<
    Project,
    'name' | 'region' | 'owner' | 'createdAt' | 'encryption' | 'meta' | 'status' | 'purgeAt'
  > {
  readonly members: Readonly<Record<string, Membership>>
  readonly roles: readonly CustomRole[]
  readonly properties: readonly (readonly [ProjectProperty, string])[]
}

export interface ProjectDescription {
  readonly name: string
  readonly region: string
  readonly encryption: { readonly algorithm: Algorithm; readonly key: KeyChoice } | null
}

const PLAIN_META: ProjectMeta = {
  comment: '',
  defaultQuota: 'os_PayAsYouGoQuota',
  productType: 'payasyougo',
  properties: {},
  ipWhiteList: {},
  securityProperties: {},
  tags: {},
}

/**
 * @param creator becomes the project's Super_Administrator
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/manage-projects-in-the-new-maxcompute-console)
 */
export function newProject(
  place: { readonly name: string; readonly region: string; readonly createdAt: number },
  encryption: Encryption | null,
  creator: string,
): Project {
  const members = new Members()
  members.assign(creator, 'Super_Administrator')
  const { name, region, createdAt } = place
  return {
    name,
    region,
    owner: creator,
    createdAt,
    encryption,
    members,
    roles: new Map(),
    properties: new Map(),
    tables: new Map(),
    meta: PLAIN_META,
    status: 'AVAILABLE',
  }
}

export function recordOf({ tables: _, ...project }: Project): ProjectRecord {
  return {
    ...project,
    members: project.members.list(),
    roles: [...project.roles.values()],
    properties: [...project.properties],
  }
}

export function projectOf(record: ProjectRecord, tables: Map<string, Table>): Project {
  return {
    ...record,
    members: new Members(record.members),
    roles: new Map(record.roles.map((role) => [role.name, role])),
    properties: new Map(record.properties),
    tables,
  }
}

export function describe({ name, region, encryption }: Project): ProjectDescription {
  if (!encryption) return { name, region, encryption }
  const { algorithm, key } = encryption
  return { name, region, encryption: { algorithm, key } }
}

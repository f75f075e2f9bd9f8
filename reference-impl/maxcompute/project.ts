/** A project as MaxCompute stores it, and as GetProject returns it. */

import type { Algorithm } from '../ciphers'
import { Members, type Role } from './members'
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

export interface Project {
  readonly name: string
  readonly region: string
  readonly members: Members
  readonly properties: Map<ProjectProperty, string>
  readonly tables: Map<string, Table>
  /** null: rows are stored unencrypted. */
  encryption: Encryption | null
}

/** What is remembered of a project besides its tables. */
export interface ProjectRecord {
  readonly name: string
  readonly region: string
  readonly encryption: Encryption | null
  readonly members: readonly (readonly [principal: string, role: Role])[]
  readonly properties: readonly (readonly [property: ProjectProperty, value: string])[]
}

export interface ProjectDescription {
  readonly name: string
  readonly region: string
  readonly encryption: { readonly algorithm: Algorithm; readonly key: KeyChoice } | null
}

/**
 * @param creator becomes the project's Super_Administrator
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/manage-projects-in-the-new-maxcompute-console)
 */
export function newProject(
  { name, region }: { readonly name: string; readonly region: string },
  encryption: Encryption | null,
  creator: string,
): Project {
  const members = new Members()
  members.assign(creator, 'Super_Administrator')
  return { name, region, encryption, members, properties: new Map(), tables: new Map() }
}

export function recordOf({ members, properties, tables: _, ...rest }: Project): ProjectRecord {
  return { ...rest, members: [...members.entries()], properties: [...properties] }
}

export function projectOf(record: ProjectRecord, tables: Map<string, Table>): Project {
  const { members, properties } = record
  return { ...record, members: new Members(members), properties: new Map(properties), tables }
}

export function describe({ name, region, encryption }: Project): ProjectDescription {
  if (!encryption) return { name, region, encryption }
  const { algorithm, key } = encryption
  return { name, region, encryption: { algorithm, key } }
}

/** A project as MaxCompute keeps it, and as GetProject shows it. */

import type { Algorithm } from '../ciphers'
import { Members } from './members'
import type { Table } from './table'

/**
 * The default key is one that MaxCompute creates; a BYOK is one of the user's, named by its KMS id.
 */
export type KeyChoice =
  | { readonly kind: 'default' }
  | { readonly kind: 'byok'; readonly keyId: string }

/** As it is asked for: the algorithm may be no algorithm at all. */
export interface EncryptionRequest {
  readonly algorithm: string
  readonly key: KeyChoice
}

/** Once it is on, nothing in it changes. */
export interface Encryption {
  readonly algorithm: Algorithm
  readonly key: KeyChoice
  /** The key in KMS that stands behind the choice. */
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
  /** null: what is written is stored as it is. */
  encryption: Encryption | null
}

export interface ProjectDescription {
  readonly name: string
  readonly region: string
  readonly encryption: { readonly algorithm: Algorithm; readonly key: KeyChoice } | null
}

/**
 * @param creator becomes the project's Super_Administrator
 *   (https://www.alibabacloud.com/help/en/maxcompute/user-guide/manage-projects-in-the-new-maxcompute-console)
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

export function describe({ name, region, encryption }: Project): ProjectDescription {
  if (!encryption) return { name, region, encryption }
  const { algorithm, key } = encryption
  return { name, region, encryption: { algorithm, key } }
}

/** What a seed describes: the content of a new emulator. docs/emulator/seed.schema.json is its schema. */

import type { Row } from '../../index'
import type { EmulatorIdentity } from '../emulator-identity'

export interface SeedDocument {
  /** Left out members are those of the default account. */
  readonly account?: Partial<EmulatorIdentity>
  /** The services that may use keys of the account. */
  readonly grants?: readonly ('maxcompute' | 'hologres')[]
  /** Regions where KMS is activated, besides those of the keys. */
  readonly activatedRegions?: readonly string[]
  readonly policies?: readonly SeedPolicy[]
  readonly users?: readonly SeedUser[]
  readonly roles?: readonly SeedRole[]
  readonly keys?: readonly SeedKey[]
  readonly projects?: readonly SeedProject[]
}

export interface SeedPolicy {
  readonly name: string
  readonly description?: string
  /** A policy document of RAM. */
  readonly document: unknown
}

export interface SeedUser {
  readonly name: string
  readonly accessKeys?: readonly { readonly id: string; readonly secret: string }[]
  /** Names of policies, of the seed or of the system. */
  readonly policies?: readonly string[]
}

export interface SeedRole {
  readonly name: string
  readonly trustPolicy: unknown
  readonly policies?: readonly string[]
}

export interface SeedKey {
  readonly id: string
  /** Default: the account's region. */
  readonly region?: string
  readonly aliases?: readonly string[]
  readonly description?: string
  readonly state?: 'Enabled' | 'Disabled'
  readonly tags?: Readonly<Record<string, string>>
  /** Its one version; left out: a new one. */
  readonly version?: {
    readonly id: string
    /** 32 bytes in base64. */
    readonly material: string
  }
}

export interface SeedProject {
  readonly name: string
  /** Default: the account's region. */
  readonly region?: string
  /** `key`: the id of a key, or `default`. */
  readonly encryption?: { readonly algorithm: string; readonly key: string }
  readonly members?: readonly { readonly principal: string; readonly role: string }[]
  readonly tables?: readonly SeedTable[]
}

export interface SeedTable {
  readonly name: string
  /** Texts of values. Left out: none. */
  readonly rows?: readonly Row[]
  /** Left out: columns of type STRING, as the rows have them. */
  readonly columns?: readonly SeedColumn[]
  readonly partitionKeys?: readonly SeedColumn[]
  readonly comment?: string
  readonly lifecycle?: number
}

export interface SeedColumn {
  readonly name: string
  /** Such as `decimal(10,2)`. */
  readonly type: string
  readonly comment?: string
  readonly isNullable?: boolean
}

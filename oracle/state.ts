/**
 * The state of one sandbox, as far as clauses promise something about it. Plain data, so that it can be copied: what
 * follows from two questions at once is tried in either order.
 */
import {
  type Capability,
  HOURS_WHERE_NOT_DECLARED,
  type ProjectRole,
  type Row,
  type Service,
  type StoredObject,
  type Target,
} from '../adapters/target'
import { type History, historyOf } from './history'

export type Algorithm = 'AES256' | 'AESCTR' | 'RC4'
export const ALGORITHMS = ['AES256', 'AESCTR', 'RC4'] as const

/** `gone`: the deletion window has passed. */
export type KmsKeyState = 'Enabled' | 'Disabled' | 'PendingDeletion' | 'gone'

export interface KnownKey {
  readonly keyId: string
  readonly region: string
  readonly creator: 'user' | 'service'
  readonly states: History<KmsKeyState>
  /** In hours, while its deletion is scheduled. */
  deletedAt: number | undefined
  /** The clause of the last request that must leave it as it is, or as it was before. */
  stateClause: string | undefined
}

export interface KnownEncryption {
  /** Unknown where the request named none and was accepted (ALG-5). */
  readonly algorithm: Algorithm | 'unknown'
  /** As the project may report it: the name that was sent, or the one that it stands for. */
  readonly reported: readonly string[]
  /** The id of a BYOK; undefined: the default key. */
  readonly keyId: string | undefined
}

/** A row, and whether it was written while the project was encrypted. */
export interface KnownRow {
  readonly row: Row
  readonly isSealed: boolean
}

export interface KnownTable {
  rows: KnownRow[]
  /** Unencrypted rows that were replaced, and when: a target may keep them for a time. */
  replaced: { readonly row: Row; readonly at: number }[]
  /**
   * Objects that a write of no rows may have left while the project was not encrypted: their bytes, or that nothing
   * was looked at since.
   */
  leftByNoRows: ReadonlySet<string> | 'not looked at'
  /** Rows of refused writes. */
  refused: Row[]
  /** A stored byte was changed behind the back of the service. */
  isTampered: boolean
  /** Values that lay unencrypted in storage while the project was not encrypted. */
  visible: ReadonlySet<string>
  /** What was stored when it was last looked at. */
  stored: readonly StoredObject[]
}

export interface KnownProject {
  readonly name: string
  readonly region: string
  encryption: KnownEncryption | null
  /** Whether it was encrypted after its creation. */
  isEncryptedLater: boolean
  /** Ids of the BYOKs that it was ever under. */
  readonly keyIds: string[]
  readonly roles: Map<string, ProjectRole>
  readonly tables: Map<string, KnownTable>
  /** Tables that were never written to, except by writes that were refused. */
  readonly refusedTables: Set<string>
  /** The clause of the last refusal of a change, until it is looked at. */
  refusedBy: string | undefined
  /** Who created it and is its Super_Administrator; undefined: the owner, or a role was assigned since. */
  creator: string | undefined
  /** In hours: when a read or write was last accepted. */
  usedAt: number | undefined
  /** In hours: when encrypted rows were last read or written. */
  openedAt: number | undefined
  /** Calls of the project when they were last read, and when. */
  counted: { readonly at: number; readonly calls: number } | undefined
  /** In hours: when encrypted rows were first accepted. */
  sealedSince: number | undefined
  /** Whether it exists is not known any more: an answer was unlawful and left it open. */
  isUnsure: boolean
}

export interface State {
  /** In hours: how much time has passed at least. */
  now: number
  /** A clock that only runs: what it showed first, in milliseconds since 1970; undefined: nothing yet. */
  firstShown: number | undefined
  readonly clockRuns: boolean
  readonly capabilities: ReadonlySet<Capability>
  /** Regions in which something was accepted, or which the target declares. */
  readonly regions: Set<string>
  readonly retentionHours: number
  readonly meteringDelayHours: number
  readonly activated: Map<string, boolean>
  readonly keys: Map<string, KnownKey>
  readonly services: Readonly<Record<Service, History<boolean>>>
  readonly policies: Map<string, object[]>
  readonly projects: Map<string, KnownProject>
  /** Names of projects whose creation was refused, with the clause of the refusal. */
  readonly refusedNames: Map<string, string>
  readonly instances: Map<string, { readonly version: string; readonly region: string }>
  readonly workspaces: Map<string, { readonly region: string }>
  /** Ids of the master keys that envelopes name for wrapped data keys. */
  readonly wrappedUnder: Map<string, string>
  /** Unwrapped data keys in base64, by their wrapped form. */
  readonly dataKeys: Map<string, string>
  /** Used key streams by cipher, data key and derivation, in counter blocks. */
  readonly keyStreams: Map<string, readonly UsedStream[]>
  /** Where each cipher, data key and initialisation vector was seen, with a digest of the ciphertext. */
  readonly streams: Map<string, { readonly place: string; readonly ciphertext: string | undefined }>
  /** Whether KMS may have refused a call: whether such calls are billed is not said (BIL-7). */
  isKmsRefused: boolean
  isRestarted: boolean
  /** Ids of keys with a new version. */
  readonly rotated: Set<string>
  /** Operations of KMS that were made to fail. */
  readonly failing: Set<string>
  wasFailing: boolean
  /** In hours: when failures of KMS ended. What was refused may be remembered for a day. */
  failedAt: number | undefined
  /** Calls that KMS had logged when they were last read, and when. */
  logged: Metered | undefined
  /** The same of the bill. */
  billed: Metered | undefined
}

export interface UsedStream {
  readonly from: bigint
  readonly blocks: bigint
  readonly place: string
  readonly bytes: string
  readonly offset: number
  readonly length: number
}

export interface Metered {
  readonly at: number
  readonly calls: Readonly<Record<string, number>>
}

/** What a target declares, as far as it decides what is lawful. */
export type Declared = Pick<
  Target,
  'capabilities' | 'regions' | 'retentionHours' | 'meteringDelayHours' | 'clock'
>

export function emptyState(declared: Declared): State {
  const { capabilities, retentionHours, meteringDelayHours } = declared
  // Without `access`, roles of services are taken as granted; without `keys`, KMS as activated (docs/target-contract.md).
  const granted = !capabilities.has('access')
  return {
    now: 0,
    firstShown: undefined,
    clockRuns: declared.clock === 'running',
    capabilities,
    regions: new Set(declared.regions),
    retentionHours: retentionHours ?? HOURS_WHERE_NOT_DECLARED.retentionHours,
    meteringDelayHours: meteringDelayHours ?? HOURS_WHERE_NOT_DECLARED.meteringDelayHours,
    activated: new Map(),
    keys: new Map(),
    services: { maxcompute: historyOf(granted), hologres: historyOf(granted) },
    policies: new Map(),
    projects: new Map(),
    refusedNames: new Map(),
    instances: new Map(),
    workspaces: new Map(),
    wrappedUnder: new Map(),
    dataKeys: new Map(),
    keyStreams: new Map(),
    streams: new Map(),
    isKmsRefused: false,
    isRestarted: false,
    rotated: new Set(),
    failing: new Set(),
    wasFailing: false,
    failedAt: undefined,
    logged: undefined,
    billed: undefined,
  }
}

/** Whether KMS is activated in a region. Unknown: the activation of another region may have counted for this one. */
export function activationOf(
  { activated, capabilities }: State,
  region: string,
): 'activated' | 'not activated' | 'unknown' {
  const known = activated.get(region) ?? (capabilities.has('keys') ? undefined : true)
  if (known !== undefined) return known ? 'activated' : 'not activated'
  return [...activated.values()].includes(true) ? 'unknown' : 'not activated'
}

export function tableOf(project: KnownProject, name: string): KnownTable {
  const known = project.tables.get(name)
  if (known) return known
  const table: KnownTable = {
    rows: [],
    replaced: [],
    leftByNoRows: new Set(),
    refused: [],
    isTampered: false,
    visible: new Set(),
    stored: [],
  }
  project.tables.set(name, table)
  return table
}

/** The algorithm that a name stands for, whatever its case, hyphens and blanks (ALG-4). */
export function spelledAlgorithm(name: string): Algorithm | undefined {
  const plain = name
    .trim()
    .toUpperCase()
    .replaceAll(/[-_\s]/g, '')
  return ALGORITHMS.find((algorithm) => algorithm === plain)
}

/**
 * The port: everything the suite can ask of a target, and the only thing that features and steps
 * know.
 *
 * An operation takes one plain-JSON object and resolves to an {@link Outcome}. A refusal is an
 * answer that a scenario judges. Anything that keeps the question from being asked, or answered in
 * these terms, is thrown as a {@link TargetFault} and says nothing about conformance.
 */

/** Why a target said no: a closed list, so that a scenario can name what it expects. */
export const REFUSAL_CODES = [
  'ACCESS_DENIED',
  'ALGORITHM_UNSUPPORTED',
  'ALREADY_EXISTS',
  'ENCRYPTION_IMMUTABLE',
  'HOLOGRES_VERSION_UNSUPPORTED',
  'INVALID_ARGUMENT',
  'KEY_NOT_FOUND',
  'KEY_REGION_UNSUPPORTED',
  'KEY_STATE_CONFLICT',
  'KEY_UNAVAILABLE',
  'KMS_NOT_ACTIVATED',
  'NOT_FOUND',
  'SERVICE_NOT_AUTHORIZED',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** Optional facets of a target. Each word is also the Gherkin tag of the scenarios that need it. */
export const CAPABILITIES = [
  'keys',
  'access',
  'clock',
  'metering',
  'inspection',
  'hologres',
  'dataworks',
  'restart',
  'rotation',
  'disturbance',
  'tampering',
] as const
export type Capability = (typeof CAPABILITIES)[number]

export interface Refusal {
  readonly code: RefusalCode
  readonly message: string
  /** The target's own code: kept as evidence, never compared. */
  readonly native?: string
}

/**
 * base64 of RFC 4648 section 4: with padding, without line breaks.
 *
 * @contentEncoding base64
 * @pattern ^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$
 */
export type Base64 = string
/**
 * ISO 8601 in UTC, to the second or finer, as in RFC 3339 with a Z: 2026-01-01T00:00:00Z.
 *
 * @pattern ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$
 */
export type Time = string
/**
 * A whole number from 0.
 *
 * @asType integer
 * @minimum 0
 * @maximum 9007199254740991
 */
export type Count = number
/**
 * A number from 0.
 *
 * @minimum 0
 */
export type Quantity = number

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

/** `as` names the principal that asks; left out, the owner of the account asks. */
export type Operation<Input extends object, Value> = (
  input: { readonly as?: string } & Input,
) => Promise<Outcome<Value>>

export type KeyChoice =
  | { readonly kind: 'default' }
  | { readonly kind: 'byok'; readonly keyId: string }
/** The algorithm travels as it was sent: the suite also sends names that must be refused. */
export interface Encryption {
  readonly algorithm: string
  readonly key: KeyChoice
}
export interface Project {
  readonly name: string
  readonly region: string
  readonly encryption: Encryption | null
}
export type Row = Readonly<Record<string, string>>
export type WriteMode = 'append' | 'overwrite'

export interface Core {
  createProject: Operation<
    {
      readonly name: string
      readonly region: string
      readonly encryption?: Encryption | null | undefined
    },
    Project
  >
  getProject: Operation<{ readonly name: string }, Project>
  /** `encryption: null` asks to switch it off. */
  setEncryption: Operation<
    { readonly project: string; readonly encryption: Encryption | null },
    Project
  >
  /** Creates the table where there is none. */
  writeRows: Operation<
    {
      readonly project: string
      readonly table: string
      readonly rows: readonly Row[]
      readonly mode: WriteMode
    },
    null
  >
  /** Every row of the table; the page promises no order, so neither does the port. */
  readRows: Operation<{ readonly project: string; readonly table: string }, readonly Row[]>
}

export type KeyState = 'Enabled' | 'Disabled' | 'PendingDeletion'
export interface Key {
  readonly keyId: string
  readonly arn: string
  readonly region: string
  readonly state: KeyState
  readonly creator: 'user' | 'service'
  /**
   * When the key will be gone; present in PendingDeletion only.
   *
   * @onlyWhere state is PendingDeletion
   */
  readonly deleteDate?: Time
}

/** Key Management Service, as its own user sees it. */
export interface Keys {
  activate: Operation<{ readonly region: string }, null>
  status: Operation<{ readonly region: string }, { readonly activated: boolean }>
  create: Operation<{ readonly region: string; readonly alias?: string }, Key>
  describe: Operation<{ readonly keyId: string }, Key>
  list: Operation<{ readonly region: string }, readonly Key[]>
  setState: Operation<{ readonly keyId: string; readonly state: 'Enabled' | 'Disabled' }, Key>
  scheduleDeletion: Operation<{ readonly keyId: string; readonly days: number }, Key>
  cancelDeletion: Operation<{ readonly keyId: string }, Key>
  decrypt: Operation<{ readonly ciphertextBlob: Base64 }, { readonly plaintext: Base64 }>
}

export type Service = 'maxcompute' | 'hologres'
export type ProjectRole = 'Super_Administrator' | 'Admin' | 'custom-admin' | 'user'
export type ProjectProperty = 'ipWhitelist' | 'permissions'

/** Who may do what: RAM users and policies, roles within a project, roles for services. */
export interface Access {
  authorizeService: Operation<{ readonly service: Service }, null>
  revokeService: Operation<{ readonly service: Service }, null>
  createPrincipal: Operation<{ readonly name: string }, null>
  /** `policy` is a RAM policy document, as an object. */
  attachPolicy: Operation<{ readonly principal: string; readonly policy: object }, null>
  assignRole: Operation<
    { readonly project: string; readonly principal: string; readonly role: ProjectRole },
    null
  >
  setProperty: Operation<
    { readonly project: string; readonly property: ProjectProperty; readonly value: string },
    null
  >
}

/** The target's clock, moved forward instead of waited for. */
export interface Clock {
  /** Fractions are allowed: 23 h 59 min is 23 + 59/60. Not there where the target declares that its clock only runs. */
  advance: Operation<{ readonly hours: Quantity }, null>
  now: Operation<Record<never, never>, { readonly time: Time }>
}

export interface BillLine {
  readonly service: 'kms' | 'maxcompute'
  readonly item: string
  readonly region: string
  readonly keyId?: string
  readonly quantity: Quantity
}

/** What KMS logged and what is charged. */
export interface Metering {
  /**
   * Completed calls by operation, out of KMS's own log; an operation that is left out counts zero.
   */
  kmsCalls: Operation<{ readonly project?: string }, Readonly<Record<string, Count>>>
  bill: Operation<Record<never, never>, readonly BillLine[]>
}

export type EnvelopeCipher = 'aes-256-gcm' | 'aes-256-cbc' | 'aes-256-ctr' | 'rc4'
/** How one encrypted stretch of a stored object is opened. */
export interface Envelope {
  readonly cipher: EnvelopeCipher
  readonly keyId: string
  readonly wrappedDataKey: Base64
  readonly iv?: Base64
  readonly tag?: Base64
  /**
   * HKDF (RFC 5869) from the data key to the cipher's key; left out: the data key itself is used.
   */
  readonly derivation?: { readonly hash: 'sha256'; readonly salt: Base64; readonly info: Base64 }
  /** Which bytes of the object are ciphertext. */
  readonly offset: Count
  readonly length: Count
}
export interface StoredObject {
  readonly id: string
  /** All that is stored for it. */
  readonly bytes: Base64
  /** null: stored as it is. */
  readonly envelope: Envelope | null
  /** Nothing of the rows is in it: a marker, a schema, a list of files. It then needs no envelope. */
  readonly holdsNoValues?: true
}

/** What really lies in storage. */
export interface Inspection {
  storedObjects: Operation<
    { readonly project: string; readonly table: string },
    readonly StoredObject[]
  >
}

/** Hologres instances that read MaxCompute through external tables. */
export interface Hologres {
  createInstance: Operation<
    { readonly version: string; readonly region: string },
    { readonly instanceId: string }
  >
  readExternalTable: Operation<
    { readonly instanceId: string; readonly project: string; readonly table: string },
    readonly Row[]
  >
}

/** DataWorks' way to a new MaxCompute project. */
export interface DataWorks {
  createWorkspace: Operation<{ readonly name: string; readonly region: string }, null>
  createProject: Operation<
    {
      readonly workspace: string
      readonly name: string
      readonly encryption?: Encryption | null | undefined
    },
    Project
  >
}

/** The processes of MaxCompute and Hologres, stopped and started again. */
export interface Restart {
  /**
   * Afterwards nothing is left of what was in memory: caches, connections, counters. What is stored
   * stays, and so does KMS.
   */
  restart: Operation<Record<never, never>, null>
}

/** New versions of a key's material. */
export interface Rotation {
  /** The new version becomes current. Earlier versions still decrypt. */
  rotate: Operation<{ readonly keyId: string }, Key>
}

/** Operations of KMS, under the names of its API, that MaxCompute may call. */
export type KmsOperation = 'CreateKey' | 'DescribeKey' | 'GenerateDataKey' | 'Encrypt' | 'Decrypt'
/** KMS refuses because of too many calls, does not answer in time, or fails by itself. */
export type KmsFailure = 'throttled' | 'timeout' | 'internal'

/** Failures of KMS on request. */
export interface Disturbance {
  /**
   * The next `times` calls of MaxCompute to this operation of KMS fail; 0 ends it. It replaces an
   * earlier request for the same operation.
   */
  kmsFails: Operation<
    {
      readonly operation: KmsOperation
      readonly failure: KmsFailure
      readonly times: Count
    },
    null
  >
}

/** Changes of stored bytes behind the back of the service. */
export interface Tampering {
  /** Changes one byte of an object. `offset` counts from the first of its bytes, as inspected. */
  flip: Operation<
    {
      readonly project: string
      readonly table: string
      readonly objectId: string
      readonly offset: Count
    },
    null
  >
}

/** Present exactly when declared. */
export interface Facets {
  keys: Keys
  access: Access
  clock: Clock
  metering: Metering
  inspection: Inspection
  hologres: Hologres
  dataworks: DataWorks
  restart: Restart
  rotation: Rotation
  disturbance: Disturbance
  tampering: Tampering
}

type FacetOperations = {
  [Facet in keyof Facets]: (
    operations: {
      [Name in keyof Facets[Facet] & string as `${Facet}.${Name}`]: Facets[Facet][Name]
    },
  ) => void
}[keyof Facets] extends (operations: infer All) => void
  ? All
  : never
/** Every operation by its full name: `createProject`, `keys.create`, … */
export type Operations = Core & FacetOperations
export type OperationName = keyof Operations
export type InputOf<Name extends OperationName> = Parameters<Operations[Name]>[0]
export type ValueOf<Name extends OperationName> =
  Awaited<ReturnType<Operations[Name]>> extends Outcome<infer Value> ? Value : never

/** One scenario's private part of the target: at first nothing is activated, created or granted. */
export interface Sandbox extends Core, Partial<Facets> {
  /**
   * By what its storage is told from that of other sandboxes, for a reader that fetches stored bytes itself; left out:
   * its label.
   */
  readonly id?: string
  close(): Promise<void>
}

/** What a target may declare beside its capabilities. Questions are asked within it. */
export interface DeclaredTerms {
  /** The regions that the target offers; left out: all that the suite names. */
  readonly regions?: readonly string[]
  /**
   * How many hours the target keeps data that was replaced; left out: 24, as MaxCompute does by default.
   *
   * @maximum 8760
   */
  readonly retentionHours?: Quantity
  /**
   * How many hours after a call it may be missing from KMS's log and from the bill; left out: 24.
   *
   * @maximum 8760
   */
  readonly meteringDelayHours?: Quantity
  /**
   * `running`: the clock only runs, at the same time in every sandbox, and there is no `clock.advance`: scenarios wait. It
   * goes with the capability `clock`; left out: `movable`.
   */
  readonly clock?: 'movable' | 'running'
  /**
   * How many hours after the last question a sandbox that was not closed is still there, also for another process; left
   * out: it ends with the process that opened it.
   *
   * @maximum 8760
   */
  readonly sandboxHours?: Quantity
  /**
   * The target is the bundled reference, under any name: its run shows nothing about MaxCompute. `sealproof serve` declares
   * it; left out: it is another target.
   */
  readonly reference?: true
  /**
   * The target forbids that its stored bytes and the data keys of test rows are kept beside the record
   * (`run --keep-evidence`); left out: they may be kept.
   */
  readonly forbidsKeptEvidence?: true
}

/**
 * What holds where a target does not declare it. MaxCompute keeps every replaced version of data for 24 hours by
 * default: https://www.alibabacloud.com/help/en/document_detail/172397.html ("Local backup").
 */
export const HOURS_WHERE_NOT_DECLARED = { retentionHours: 24, meteringDelayHours: 24 } as const

export interface Target extends DeclaredTerms {
  readonly name: string
  readonly version: string
  readonly capabilities: ReadonlySet<Capability>
  openSandbox(label: string): Promise<Sandbox>
  /** A sandbox that another process opened and did not close. `handle`: its id. */
  reopen?(handle: string): Promise<Sandbox>
  close(): Promise<void>
}

/**
 * What an adapter module exports as `connect`. Throws a {@link TargetFault} when nothing answers.
 */
export type Connect = (settings: Readonly<Record<string, string>>) => Promise<Target>

/**
 * The target could not be asked, or gave no answer in these terms. Never a verdict on conformance.
 */
export class TargetFault extends Error {
  override readonly name = 'TargetFault'
}

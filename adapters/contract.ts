/**
 * The contract as data: one row per operation of the port. What depends on the operation is read
 * from here: repeats of the HTTP client, strength of evidence, redaction, the probe, and tests.
 * Complete by its type: an operation that the port gains does not compile without a row.
 */
import type { Capability, Core, DeclaredTerms, InputOf, OperationName, ValueOf } from './target'

/** An example of a type with every member there is, optional ones included. */
type Whole<T> = T extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]-?: Whole<Exclude<T[Name], null | undefined>> }
    : T

export interface OperationContract<Name extends OperationName = OperationName> {
  /** An example of the input; `as`, which every operation takes, is left out. */
  readonly input: Whole<Omit<InputOf<Name>, 'as'>>
  /** An example of the value of an accepted answer. */
  readonly value: Whole<ValueOf<Name>>
  /**
   * Members of the value (and of its items) have names of the data's own, such as columns of a
   * table.
   */
  readonly isNamedByData?: true
  /** Whether the operation may change the state of the target. */
  readonly changes: boolean
  /** Whether it may make KMS calls, which KMS logs and bills. */
  readonly metered: boolean
  /** What an accepted answer shows about the encryption. */
  readonly strength: 'declared' | 'configured' | 'behavioural' | 'byte-level'
}

const region = 'cn-shanghai'
const encryption = { algorithm: 'AES256', key: { kind: 'byok', keyId: 'k1' } } as const
const project = { name: 'payroll', region, encryption }
const table = { project: 'payroll', table: 'salaries' }
const rows = [{ employee: 'Mei Lin', salary: '41000' }]
const key = {
  keyId: 'k1',
  arn: 'acs:kms:cn-shanghai:1000000000000001:key/k1',
  region,
  state: 'PendingDeletion',
  creator: 'user',
  deleteDate: '2026-01-08T00:00:00Z',
} as const
const storedObject = {
  id: '1',
  bytes: 'AAAAAAAAAAAAAAAA',
  envelope: {
    cipher: 'aes-256-gcm',
    keyId: 'k1',
    wrappedDataKey: 'AAAA',
    iv: 'AAA=',
    tag: 'AA==',
    derivation: { hash: 'sha256', salt: 'AA==', info: 'AAAA' },
    offset: 0,
    length: 12,
  },
  holdsNoValues: true,
} as const
const policy = {
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: ['odps:*'], Resource: '*' }],
}

export const CONTRACT: { readonly [Name in OperationName]: OperationContract<Name> } = {
  createProject: {
    input: project,
    value: project,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  getProject: {
    input: { name: 'payroll' },
    value: project,
    changes: false,
    metered: false,
    strength: 'configured',
  },
  setEncryption: {
    input: { project: 'payroll', encryption },
    value: project,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  writeRows: {
    input: { ...table, rows, mode: 'append' },
    value: null,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  readRows: {
    input: table,
    value: rows,
    isNamedByData: true,
    changes: false,
    metered: true,
    strength: 'behavioural',
  },
  'keys.activate': {
    input: { region },
    value: null,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  'keys.status': {
    input: { region },
    value: { activated: true },
    changes: false,
    metered: true,
    strength: 'configured',
  },
  'keys.create': {
    input: { region, alias: 'alias/vault' },
    value: key,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  'keys.describe': {
    input: { keyId: 'k1' },
    value: key,
    changes: false,
    metered: true,
    strength: 'configured',
  },
  'keys.list': {
    input: { region },
    value: [key],
    changes: false,
    metered: true,
    strength: 'configured',
  },
  'keys.setState': {
    input: { keyId: 'k1', state: 'Enabled' },
    value: key,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  'keys.scheduleDeletion': {
    input: { keyId: 'k1', days: 7 },
    value: key,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  'keys.cancelDeletion': {
    input: { keyId: 'k1' },
    value: key,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  'keys.decrypt': {
    input: { ciphertextBlob: 'AAAA' },
    value: { plaintext: 'AAAA' },
    changes: false,
    metered: true,
    strength: 'behavioural',
  },
  'access.authorizeService': {
    input: { service: 'maxcompute' },
    value: null,
    changes: true,
    metered: false,
    strength: 'declared',
  },
  'access.revokeService': {
    input: { service: 'maxcompute' },
    value: null,
    changes: true,
    metered: false,
    strength: 'declared',
  },
  'access.createPrincipal': {
    input: { name: 'mei' },
    value: null,
    changes: true,
    metered: false,
    strength: 'declared',
  },
  'access.attachPolicy': {
    input: { principal: 'mei', policy },
    value: null,
    changes: true,
    metered: false,
    strength: 'declared',
  },
  'access.assignRole': {
    input: { project: 'payroll', principal: 'mei', role: 'Admin' },
    value: null,
    changes: true,
    metered: false,
    strength: 'declared',
  },
  'access.setProperty': {
    input: { project: 'payroll', property: 'ipWhitelist', value: '10.0.0.0/8' },
    value: null,
    changes: true,
    metered: false,
    strength: 'declared',
  },
  'clock.advance': {
    input: { hours: 0.5 },
    value: null,
    changes: true,
    metered: false,
    strength: 'declared',
  },
  'clock.now': {
    input: {},
    value: { time: '2026-01-01T00:00:00.000Z' },
    changes: false,
    metered: false,
    strength: 'declared',
  },
  'metering.kmsCalls': {
    input: { project: 'payroll' },
    value: { Decrypt: 2 },
    isNamedByData: true,
    changes: false,
    metered: false,
    strength: 'behavioural',
  },
  'metering.bill': {
    input: {},
    value: [{ service: 'kms', item: 'Decrypt', region, keyId: 'k1', quantity: 0.5 }],
    changes: false,
    metered: false,
    strength: 'behavioural',
  },
  'inspection.storedObjects': {
    input: table,
    value: [storedObject],
    changes: false,
    metered: false,
    strength: 'byte-level',
  },
  'hologres.createInstance': {
    input: { version: '2.0', region },
    value: { instanceId: 'h1' },
    changes: true,
    metered: false,
    strength: 'declared',
  },
  'hologres.readExternalTable': {
    input: { instanceId: 'h1', ...table },
    value: rows,
    isNamedByData: true,
    changes: false,
    metered: true,
    strength: 'behavioural',
  },
  'dataworks.createWorkspace': {
    input: { name: 'finance', region },
    value: null,
    changes: true,
    metered: false,
    strength: 'declared',
  },
  'dataworks.createProject': {
    input: { workspace: 'finance', name: 'budget', encryption },
    value: project,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  'restart.restart': {
    input: {},
    value: null,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  'rotation.rotate': {
    input: { keyId: 'k1' },
    value: key,
    changes: true,
    metered: true,
    strength: 'declared',
  },
  'disturbance.kmsFails': {
    input: { operation: 'Decrypt', failure: 'throttled', times: 1 },
    value: null,
    changes: true,
    metered: false,
    strength: 'declared',
  },
  'tampering.flip': {
    input: { ...table, objectId: storedObject.id, offset: 0 },
    value: null,
    changes: true,
    metered: false,
    strength: 'declared',
  },
}

/** Every operation by its full name: those of the core first, then facet by facet. */
/** For reports, which know a target by its contract alone. */
export { CAPABILITIES } from './target'

export const OPERATIONS = Object.keys(CONTRACT) as readonly OperationName[]

/** The operations that every target has. */
export const CORE_OPERATIONS = OPERATIONS.filter((name) => !name.includes('.')) as (keyof Core)[]

/** The operations that come with a capability, by their own names: `create` of `keys`. */
export function operationsOf(
  facet: Capability,
  { clock }: Pick<DeclaredTerms, 'clock'> = {},
): readonly string[] {
  const prefix = `${facet}.`
  return OPERATIONS.filter((name) => name.startsWith(prefix) && !isMissing(name, clock)).map(
    (name) => name.slice(prefix.length),
  )
}

/** A clock that only runs cannot be moved. */
function isMissing(operation: OperationName, clock: DeclaredTerms['clock']): boolean {
  return clock === 'running' && operation === 'clock.advance'
}

/** The names of all members that an answer may have, except in values that are named by data. */
export const ANSWER_MEMBERS: ReadonlySet<string> = new Set([
  ...['ok', 'value', 'refusal', 'code', 'message', 'native'],
  ...Object.values(CONTRACT).flatMap(({ value, isNamedByData }) =>
    isNamedByData ? [] : memberNames(value),
  ),
])

function memberNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(memberNames)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [name, ...memberNames(member)])
}

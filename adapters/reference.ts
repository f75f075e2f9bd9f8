/**
 * The bundled reference behind the port: every sandbox is an account of its own in the emulator,
 * empty at first, with a clock that stands still until it is moved. What the emulator refuses in
 * its services' own codes is said here in the port's. Nothing is decided here.
 */

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Cloud,
  type CloudSettings,
  createCloud,
  type Envelope as EmulatorEnvelope,
  FolderStore,
  HOLOGRES_ENCRYPTION_ROLE,
  type InspectedObject,
  type KeyMetadata,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  MemoryStore,
  MovableClock,
  type ObjectStore,
  OWNER,
  ServiceError,
  systemRandom,
} from '../reference-impl/index'
import {
  CAPABILITIES,
  type Connect,
  type Core,
  type Envelope,
  type Facets,
  type Key,
  type Operation,
  type RefusalCode,
  type Sandbox,
  type Service,
  type StoredObject,
  type Target,
  TargetFault,
} from './target'

/** By its own name, the package finds itself wherever it was compiled or installed to. */
const { version } = require('sealproof/package.json') as { readonly version: string }

const ACCOUNT_ID = '1234567890123456'
/** Where every sandbox's clock begins, so that a run repeats. */
const BEGINNING = Date.UTC(2026, 0, 1)

/** What each of the services' own codes means in the port's terms. */
export const REFUSALS: Readonly<Record<string, RefusalCode>> = {
  // Every service's gateway
  'InvalidAccessKeyId.NotFound': 'ACCESS_DENIED',
  // MaxCompute
  OBJECT_NOT_EXIST: 'NOT_FOUND',
  OBJECT_ALREADY_EXISTS: 'ALREADY_EXISTS',
  INVALID_PARAMETER: 'INVALID_ARGUMENT',
  NO_PRIVILEGE: 'ACCESS_DENIED',
  ENCRYPTION_ALGORITHM_NOT_SUPPORTED: 'ALGORITHM_UNSUPPORTED',
  ENCRYPTION_IMMUTABLE: 'ENCRYPTION_IMMUTABLE',
  ENCRYPTION_KMS_NOT_ACTIVATED: 'KMS_NOT_ACTIVATED',
  ENCRYPTION_KEY_NOT_FOUND: 'KEY_NOT_FOUND',
  ENCRYPTION_KEY_OF_OTHER_REGION: 'KEY_REGION_UNSUPPORTED',
  ENCRYPTION_KEY_UNAVAILABLE: 'KEY_UNAVAILABLE',
  ENCRYPTION_ROLE_NOT_GRANTED: 'SERVICE_NOT_AUTHORIZED',
  // Hologres
  HOLOGRES_INVALID_PARAMETER: 'INVALID_ARGUMENT',
  HOLOGRES_NO_INSTANCE: 'NOT_FOUND',
  HOLOGRES_NO_PERMISSION: 'ACCESS_DENIED',
  HOLOGRES_VERSION_TOO_EARLY: 'HOLOGRES_VERSION_UNSUPPORTED',
  HOLOGRES_KMS_NOT_GRANTED: 'SERVICE_NOT_AUTHORIZED',
  HOLOGRES_KEY_REGION_NOT_SUPPORTED: 'KEY_REGION_UNSUPPORTED',
  // DataWorks
  DATAWORKS_INVALID_PARAMETER: 'INVALID_ARGUMENT',
  DATAWORKS_NO_PERMISSION: 'ACCESS_DENIED',
  DATAWORKS_WORKSPACE_EXISTS: 'ALREADY_EXISTS',
  DATAWORKS_NO_WORKSPACE: 'NOT_FOUND',
  // KMS
  'Forbidden.KmsServiceNotEnabled': 'KMS_NOT_ACTIVATED',
  'Forbidden.KeyNotFound': 'KEY_NOT_FOUND',
  'Forbidden.AliasNotFound': 'KEY_NOT_FOUND',
  'Forbidden.NoPermission': 'ACCESS_DENIED',
  'Rejected.Disabled': 'KEY_UNAVAILABLE',
  'Rejected.PendingDeletion': 'KEY_UNAVAILABLE',
  'Rejected.StateModifiedFailed': 'KEY_STATE_CONFLICT',
  AliasAlreadyExists: 'ALREADY_EXISTS',
  InvalidParameter: 'INVALID_ARGUMENT',
  // RAM
  'EntityAlreadyExists.User': 'ALREADY_EXISTS',
  'EntityNotExist.User': 'NOT_FOUND',
  MalformedPolicyDocument: 'INVALID_ARGUMENT',
  NoPermission: 'ACCESS_DENIED',
}

/**
 * How the emulator is made and what it is called, for those who put a variation of it to the suite.
 */
export interface Variation {
  readonly name: string
  readonly createCloud: (settings: CloudSettings) => Cloud
}

export type Storage =
  | { readonly kind: 'memory' }
  | { readonly kind: 'folder'; readonly folder: string }

/**
 * Settings: `store` is `memory` (when left out) or `folder`, and then `folder` says which one. Each
 * sandbox has a folder of its own in it, gone when it is closed.
 */
export const connect: Connect = async (settings) => targetFor(storageOf(settings))

export function targetFor(
  storage: Storage = { kind: 'memory' },
  { name, createCloud: create }: Variation = { name: 'reference', createCloud },
): Target {
  return {
    name,
    version,
    capabilities: new Set(CAPABILITIES),
    openSandbox: () => openSandbox(storage, create),
    close: async () => {},
  }
}

/** What the operations of one sandbox work on. */
interface Corner {
  readonly cloud: Cloud
  readonly clock: MovableClock
}

async function openSandbox(storage: Storage, create: Variation['createCloud']): Promise<Sandbox> {
  const { store, dispose } = await openStore(storage)
  const clock = new MovableClock(BEGINNING)
  const cloud = create({ accountId: ACCOUNT_ID, clock, random: systemRandom, store })
  let corner: Corner | undefined = { cloud, clock }
  const offer: Offer = (perform) => async (input) => {
    if (!corner) throw new TargetFault('the sandbox is closed')
    try {
      const principal = input.as ?? OWNER
      authenticate(corner, principal)
      return { ok: true, value: await perform(corner, input, principal) }
    } catch (error) {
      return { ok: false, refusal: refusalOf(error) }
    }
  }
  return {
    ...core(offer),
    keys: keys(offer),
    access: access(offer),
    clock: time(offer),
    metering: metering(offer),
    inspection: inspection(offer),
    hologres: hologres(offer),
    dataworks: dataworks(offer),
    close: async () => {
      corner = undefined
      await dispose()
    },
  }
}

/** Makes an operation of the port out of what the emulator does. */
type Offer = <Input extends object, Value>(
  perform: (
    corner: Corner,
    input: Input & { readonly as?: string },
    principal: string,
  ) => Value | Promise<Value>,
) => Operation<Input, Value>

/** @throws TargetFault for whatever is no refusal in the port's terms */
function refusalOf(error: unknown) {
  if (!(error instanceof ServiceError)) throw error
  const code = REFUSALS[error.code]
  if (!code) {
    throw new TargetFault(`the emulator refused with a code that is not known: ${error.code}`, {
      cause: error,
    })
  }
  return { code, message: error.message, native: error.code }
}

/** Nobody but the account's owner and its RAM users gets as far as a service. */
function authenticate({ cloud }: Corner, principal: string): void {
  if (principal === OWNER || cloud.ram.hasUser(principal)) return
  throw new ServiceError('InvalidAccessKeyId.NotFound', 404, `${principal} is nobody known`)
}

function core(offer: Offer): Core {
  return {
    createProject: offer(({ cloud }, { name, region, encryption }, principal) =>
      cloud.projects.createProject(principal, { name, region, encryption }),
    ),
    getProject: offer(({ cloud }, { name }, principal) =>
      cloud.projects.getProject(principal, { project: name }),
    ),
    setEncryption: offer(({ cloud }, { project, encryption }, principal) =>
      cloud.projects.updateProjectBasicMeta(principal, { project, encryption }),
    ),
    writeRows: offer(async ({ cloud }, { project, table, rows, mode }, principal) => {
      await cloud.tunnel.writeRows(principal, { project, table, rows, mode })
      return null
    }),
    readRows: offer(({ cloud }, { project, table }, principal) =>
      cloud.tunnel.readRows(principal, { project, table }),
    ),
  }
}

function keys(offer: Offer): Facets['keys'] {
  return {
    activate: offer(({ cloud }, { region }, principal) => {
      cloud.kms.openKmsService({ principal }, { region })
      return null
    }),
    status: offer(({ cloud }, { region }, principal) => {
      const { accountStatus } = cloud.kms.describeAccountKmsStatus({ principal }, { region })
      return { activated: accountStatus === 'Enabled' }
    }),
    create: offer(({ cloud }, { region, alias }, principal) =>
      keyOf(cloud.kms.createKey({ principal }, { region, ...(alias !== undefined && { alias }) })),
    ),
    describe: offer(({ cloud }, { keyId }, principal) =>
      keyOf(cloud.kms.describeKey({ principal }, { region: regionOf(cloud, keyId), keyId })),
    ),
    list: offer(({ cloud }, { region }, principal) =>
      listKeyIds(cloud, region, principal).map((keyId) =>
        keyOf(cloud.kms.describeKey({ principal }, { region, keyId })),
      ),
    ),
    setState: offer(({ cloud }, { keyId, state }, principal) => {
      const request = { region: regionOf(cloud, keyId), keyId }
      if (state === 'Enabled') return keyOf(cloud.kms.enableKey({ principal }, request))
      if (state === 'Disabled') return keyOf(cloud.kms.disableKey({ principal }, request))
      throw new ServiceError('InvalidParameter', 400, 'A key is set to Enabled or Disabled')
    }),
    scheduleDeletion: offer(({ cloud }, { keyId, days }, principal) => {
      const region = regionOf(cloud, keyId)
      const request = { region, keyId, pendingWindowInDays: days }
      return keyOf(cloud.kms.scheduleKeyDeletion({ principal }, request))
    }),
    cancelDeletion: offer(({ cloud }, { keyId }, principal) =>
      keyOf(cloud.kms.cancelKeyDeletion({ principal }, { region: regionOf(cloud, keyId), keyId })),
    ),
    decrypt: offer(({ cloud }, { ciphertextBlob: base64 }, principal) => {
      const ciphertextBlob = Buffer.from(base64, 'base64')
      const request = { region: regionOf(cloud, ciphertextBlob), ciphertextBlob }
      return { plaintext: base64Of(cloud.kms.decrypt({ principal }, request).plaintext) }
    }),
  }
}

function access(offer: Offer): Facets['access'] {
  return {
    authorizeService: offer(({ cloud }, { service }, principal) => {
      requireRam(cloud, principal, 'ram:CreateRole')
      cloud.ram.createRole(roleOf(service))
      return null
    }),
    revokeService: offer(({ cloud }, { service }, principal) => {
      requireRam(cloud, principal, 'ram:DeleteRole')
      cloud.ram.deleteRole(roleOf(service).roleName)
      return null
    }),
    createPrincipal: offer(({ cloud }, { name }, principal) => {
      requireRam(cloud, principal, 'ram:CreateUser')
      cloud.ram.createUser(name)
      return null
    }),
    attachPolicy: offer(({ cloud }, { principal: user, policy }, principal) => {
      requireRam(cloud, principal, 'ram:AttachPolicyToUser')
      cloud.ram.attachPolicyToUser(user, policy)
      return null
    }),
    assignRole: offer(({ cloud }, { project, principal: user, role }, principal) => {
      cloud.projects.assignRole(principal, { project, principal: user, role })
      return null
    }),
    setProperty: offer(({ cloud }, { project, property, value }, principal) => {
      cloud.projects.setProperty(principal, { project, property, value })
      return null
    }),
  }
}

function time(offer: Offer): Facets['clock'] {
  return {
    advance: offer(({ clock }, { hours }) => {
      if (!(Number.isFinite(hours) && hours >= 0)) {
        throw new ServiceError('InvalidParameter', 400, 'A clock moves forward by hours')
      }
      clock.advance(hours)
      return null
    }),
    now: offer(({ clock }) => ({ time: new Date(clock.now()).toISOString() })),
  }
}

function metering(offer: Offer): Facets['metering'] {
  return {
    kmsCalls: offer(({ cloud }, { project }) => {
      const calls = new Map<string, number>()
      for (const { operation, outcome, caller } of cloud.kms.callLog()) {
        if (outcome !== 'completed') continue
        if (project !== undefined && caller.project !== project) continue
        calls.set(operation, (calls.get(operation) ?? 0) + 1)
      }
      return Object.fromEntries(calls)
    }),
    bill: offer(({ cloud }) => cloud.billing.bill()),
  }
}

function inspection(offer: Offer): Facets['inspection'] {
  return {
    storedObjects: offer(async ({ cloud }, { project, table }, principal) => {
      const objects = await cloud.tunnel.storedObjects(principal, { project, table })
      return objects.map(storedObjectOf)
    }),
  }
}

function hologres(offer: Offer): Facets['hologres'] {
  return {
    createInstance: offer(({ cloud }, { version, region }, principal) =>
      cloud.hologres.createInstance(principal, { version, region }),
    ),
    readExternalTable: offer(({ cloud }, { instanceId, project, table }, principal) =>
      cloud.hologres.readExternalTable(principal, { instanceId, project, table }),
    ),
  }
}

function dataworks(offer: Offer): Facets['dataworks'] {
  return {
    createWorkspace: offer(({ cloud }, { name, region }, principal) => {
      cloud.dataworks.createWorkspace(principal, { name, region })
      return null
    }),
    createProject: offer(({ cloud }, { workspace, name, encryption }, principal) =>
      cloud.dataworks.createProject(principal, { workspace, name, encryption }),
    ),
  }
}

/**
 * A client of KMS knows its region from its configuration; the port has one KMS for all regions.
 */
function regionOf({ kms }: Cloud, key: string | Buffer): string {
  const region = kms.regionOf(key)
  if (region !== undefined) return region
  throw new ServiceError('Forbidden.KeyNotFound', 404, 'There is no such key in any region')
}

/** Page by page, as the API gives them. */
function listKeyIds({ kms }: Cloud, region: string, principal: string): readonly string[] {
  const keyIds: string[] = []
  for (let pageNumber = 1; ; pageNumber++) {
    const page = kms.listKeys({ principal }, { region, pageNumber, pageSize: 100 })
    keyIds.push(...page.keys.map(({ keyId }) => keyId))
    if (page.keys.length < page.pageSize) return keyIds
  }
}

function keyOf({ keyId, arn, region, keyState, creatorType, deleteDate }: KeyMetadata): Key {
  return {
    keyId,
    arn,
    region,
    state: keyState,
    creator: creatorType === 'Service' ? 'service' : 'user',
    ...(deleteDate !== undefined && { deleteDate }),
  }
}

function roleOf(service: Service) {
  if (service === 'maxcompute') return MAXCOMPUTE_ENCRYPTION_ROLE
  if (service === 'hologres') return HOLOGRES_ENCRYPTION_ROLE
  throw new ServiceError('InvalidParameter', 400, `${service} takes on no encryption role`)
}

function requireRam({ ram, accountId }: Cloud, principal: string, action: string): void {
  if (ram.isAllowed(principal, { action, resource: `acs:ram:*:${accountId}:*` })) return
  throw new ServiceError('NoPermission', 403, `${principal} is not permitted ${action}`)
}

function storedObjectOf({ id, header, body, envelope }: InspectedObject): StoredObject {
  return {
    id,
    bytes: base64Of(Buffer.concat([header, body])),
    envelope: envelope && {
      ...envelopeOf(envelope),
      offset: header.length,
      length: body.length,
    },
  }
}

function envelopeOf(envelope: EmulatorEnvelope): Omit<Envelope, 'offset' | 'length'> {
  const { cipher, keyId, wrappedDataKey, iv, tag, derivation } = envelope
  return {
    cipher,
    keyId,
    wrappedDataKey: base64Of(wrappedDataKey),
    ...(iv && { iv: base64Of(iv) }),
    ...(tag && { tag: base64Of(tag) }),
    ...(derivation && {
      derivation: {
        hash: derivation.hash,
        salt: base64Of(derivation.salt),
        info: base64Of(derivation.info),
      },
    }),
  }
}

function base64Of(bytes: Buffer): string {
  return bytes.toString('base64')
}

/** `timeout` is everybody's setting, and not for an adapter to look at. */
const SETTINGS: readonly string[] = ['store', 'folder', 'timeout']

function storageOf(settings: Readonly<Record<string, string>>): Storage {
  const unknown = Object.keys(settings).find((name) => !SETTINGS.includes(name))
  if (unknown !== undefined) {
    throw new TargetFault(`the reference has no setting ${unknown}; it has store and folder`)
  }
  const { store = 'memory', folder } = settings
  if (store === 'memory') {
    if (folder !== undefined) throw new TargetFault('folder is for store=folder only')
    return { kind: 'memory' }
  }
  if (store !== 'folder') throw new TargetFault(`store is memory or folder, not ${store}`)
  if (!folder) throw new TargetFault('store=folder needs folder=PATH')
  return { kind: 'folder', folder }
}

interface OpenStore {
  readonly store: ObjectStore
  /** Takes away what was stored. */
  readonly dispose: () => Promise<void>
}

async function openStore(storage: Storage): Promise<OpenStore> {
  if (storage.kind === 'memory') return { store: new MemoryStore(), dispose: async () => {} }
  await mkdir(storage.folder, { recursive: true })
  const folder = await mkdtemp(join(storage.folder, 'sandbox-'))
  const dispose = () => rm(folder, { recursive: true, force: true })
  return { store: await FolderStore.open(folder), dispose }
}

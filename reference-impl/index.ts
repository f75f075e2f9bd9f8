/**
 * The emulator of one Alibaba Cloud account, limited to MaxCompute storage encryption: its entry
 * file. Clock, randomness and storage are parameters. Everything else is built here from parts, and
 * each part can be replaced.
 */

import './loaded-mark'
import { Billing, type BillingNeeds } from './billing'
import { cipherFor, isAlgorithm } from './ciphers'
import type { Clock } from './clock'
import { DataWorks, type DataWorksNeeds } from './dataworks'
import { checkLimits, Hologres, type HologresNeeds } from './hologres'
import { type Authorize, Kms, type KmsSettings, type ServiceCode } from './kms'
import {
  Authorization,
  type AuthorizationNeeds,
  DataKeyCache,
  DataKeys,
  type DataKeysNeeds,
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  type ObjectStore,
  oneWayDoor,
  Projects,
  type ProjectsNeeds,
  Sealing,
  type SealingNeeds,
  StoredTables,
  TableAccess,
  TableRecords,
  Tunnel,
  type TunnelNeeds,
  type TypedTables,
} from './maxcompute'
import {
  type Client,
  contextKeys,
  HOLOGRES_ENCRYPTION_ROLE,
  HOLOGRES_PRINCIPAL,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  MAXCOMPUTE_PRINCIPAL,
  Ram,
  type RamNeeds,
} from './ram'
import type { RandomBytes } from './random'
import { MemoryState, type State } from './state'

export { Billing, type BillingNeeds, type BillLine } from './billing'
export { CallLog } from './call-log'
export {
  ALGORITHMS,
  type Algorithm,
  type Cipher,
  cipherFor,
  IntegrityError,
  isAlgorithm,
  openGcm,
  type Sealed,
  sealGcm,
  secretKey,
} from './ciphers'
export { type Clock, DAY_MS, HOUR_MS, MovableClock } from './clock'
export * from './columns'
export { DataWorks, type DataWorksNeeds } from './dataworks'
export { ServiceError } from './errors'
export {
  checkLimits,
  type ForeignTable,
  Hologres,
  type HologresNeeds,
  type Instance,
} from './hologres'
export {
  type AliasesResponse,
  type Caller,
  type CallLogEntry,
  type Failure,
  type KeyMetadata,
  type KeyVersionDescription,
  Kms,
  type KmsSettings,
  type ServiceCaller,
} from './kms'
export * from './maxcompute'
export {
  type AccessKeyRecord,
  defaultDocument,
  HOLOGRES_ENCRYPTION_ROLE,
  lastingName,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  type ManagedPolicy,
  OWNER,
  type PolicyType,
  type PolicyVersion,
  parsePolicy,
  parseTrustPolicy,
  principalOf,
  Ram,
  type RoleRecord,
  ramRefusals,
  type SessionRecord,
  type UserRecord,
} from './ram'
export { newUuid, type RandomBytes, seededRandom, systemRandom } from './random'
export { Sql, type SqlAnswer, type SqlNeeds, type SqlRequest } from './sql'
export { MemoryState, type Records, type State } from './state'
export { DataFolder, DataFolderError, type KeptRecord, KeptState } from './store'

export interface CloudSettings {
  /** The Alibaba Cloud account's id: digits. */
  readonly accountId: string
  readonly clock: Clock
  readonly random: RandomBytes
  /** Where MaxCompute stores its tables. Nothing else may write to it. */
  readonly store: ObjectStore
  /** Where the services keep what they remember. Default: in memory. */
  readonly state?: State
  /** How many calls the log of KMS keeps at least. Default: all. */
  readonly largestLog?: number
  /** Where RAM says that requests come from; left out: from any address, over HTTPS, without MFA. */
  readonly client?: Client
}

/** At first nothing is activated, created or granted. */
export interface Cloud {
  readonly accountId: string
  readonly clock: Clock
  readonly ram: Ram
  readonly kms: Kms
  readonly projects: Projects
  /** Rows of text. */
  readonly tunnel: Tunnel
  /** The same tables with typed columns. */
  readonly tables: TypedTables
  readonly hologres: Hologres
  readonly dataworks: DataWorks
  readonly billing: Billing
  /**
   * The processes of MaxCompute and Hologres start again: nothing in their memory is left, data keys
   * among it. `tunnel`, `tables` and `hologres` are others afterwards. What is stored stays, and so does
   * KMS.
   */
  restart(): void
  /** Deletes stored objects of writes that were broken off when a process was killed. */
  deleteLeftovers(): Promise<void>
  /** Another cloud takes its store: writes that are under way store nothing more. */
  end(): void
}

/**
 * How each part is created. A variation of the emulator replaces one of these functions, usually by
 * one that returns a subclass, or that calls the default.
 */
export interface Parts {
  readonly ram: (needs: RamNeeds) => Ram
  readonly kms: (settings: KmsSettings) => Kms
  readonly authorization: (needs: AuthorizationNeeds) => Authorization
  readonly masterKeyChoice: (needs: MasterKeyChoiceNeeds) => MasterKeyChoice
  readonly dataKeyCache: (clock: Clock) => DataKeyCache
  readonly dataKeys: (needs: DataKeysNeeds) => DataKeys
  readonly sealing: (needs: SealingNeeds) => Sealing
  readonly projects: (needs: ProjectsNeeds) => Projects
  readonly tunnel: (needs: TunnelNeeds) => Tunnel
  readonly hologres: (needs: HologresNeeds) => Hologres
  readonly dataworks: (needs: DataWorksNeeds) => DataWorks
  readonly billing: (needs: BillingNeeds) => Billing
  /** Rules that are plain functions. */
  readonly algorithmNamed: ProjectsNeeds['algorithmNamed']
  readonly cipherFor: SealingNeeds['cipherFor']
  readonly oneWayDoor: ProjectsNeeds['oneWayDoor']
  readonly checkLimits: HologresNeeds['checkLimits']
}

export const PARTS: Parts = {
  ram: (needs) => new Ram(needs),
  kms: (settings) => new Kms(settings),
  authorization: (needs) => new Authorization(needs),
  masterKeyChoice: (needs) => new MasterKeyChoice(needs),
  dataKeyCache: (clock) => new DataKeyCache(clock),
  dataKeys: (needs) => new DataKeys(needs),
  sealing: (needs) => new Sealing(needs),
  projects: (needs) => new Projects(needs),
  tunnel: (needs) => new Tunnel(needs),
  hologres: (needs) => new Hologres(needs),
  dataworks: (needs) => new DataWorks(needs),
  billing: (needs) => new Billing(needs),
  algorithmNamed: (name) => (isAlgorithm(name) ? name : undefined),
  cipherFor,
  oneWayDoor,
  checkLimits,
}

export function createCloud(settings: CloudSettings, parts: Parts = PARTS): Cloud {
  const { accountId, clock, random, store, client, largestLog } = settings
  const { state = new MemoryState() } = settings
  const ram = parts.ram({ contextKeys: contextKeys(clock, client), clock, random, state })
  const authorizeKms = authorizeBy(ram)
  const kms = parts.kms({
    accountId,
    clock,
    random,
    authorize: authorizeKms,
    state,
    ...(largestLog !== undefined && { largestLog }),
  })
  const authorization = parts.authorization({ ram, accountId })
  const records = new TableRecords(state, store, clock)
  const projects = parts.projects({
    authorization,
    masterKeyChoice: parts.masterKeyChoice({ kms }),
    oneWayDoor: parts.oneWayDoor,
    algorithmNamed: parts.algorithmNamed,
    clock,
    state,
    tables: records,
  })
  const dataKeys = (): DataKeys => parts.dataKeys({ kms, cache: parts.dataKeyCache(clock) })
  const authorize = (principal: string, action: string, resource: string): boolean =>
    ram.isAllowed(principal, { action, resource })
  const instances: HologresNeeds['instances'] = state.records('hologres.instances')
  const startProcesses = () => {
    const sealing = parts.sealing({ cipherFor: parts.cipherFor, random })
    const needs = { authorization, dataKeys: dataKeys(), projects, sealing, store, tables: records }
    const tunnel = parts.tunnel(needs)
    const tables = new StoredTables({
      access: new TableAccess(needs),
      seal: (principal, project, chunk) => tunnel.seal(principal, project, chunk),
    })
    const hologres = parts.hologres({
      authorize,
      checkLimits: parts.checkLimits,
      dataKeys: dataKeys(),
      instances,
      isGranted: ({ region, keyId }) => {
        const key = `acs:kms:${region}:${accountId}:key/${keyId}`
        return allowsService(ram, 'hologres', 'kms:Decrypt', key)
      },
      random,
      tunnel,
    })
    return { tunnel, tables, hologres }
  }
  let processes = startProcesses()
  const dataworks = parts.dataworks({ authorize, projects, state })
  const billing = parts.billing({ kmsMeters: () => kms.meters() })
  return {
    accountId,
    clock,
    ram,
    kms,
    projects,
    get tunnel() {
      return processes.tunnel
    },
    get tables() {
      return processes.tables
    },
    get hologres() {
      return processes.hologres
    },
    dataworks,
    billing,
    restart() {
      processes = startProcesses()
    },
    deleteLeftovers: () => records.deleteLeftovers(),
    end: () => records.end(),
  }
}

/** The role that each service assumes to use keys of the user, and the service's principal. */
const ENCRYPTION_ROLES = {
  odps: { ...MAXCOMPUTE_ENCRYPTION_ROLE, principal: MAXCOMPUTE_PRINCIPAL },
  hologres: { ...HOLOGRES_ENCRYPTION_ROLE, principal: HOLOGRES_PRINCIPAL },
}

/** Evaluates the policies of a user, or of the role of a service. */
function authorizeBy(ram: Ram): Authorize {
  return ({ principal, service }, action, resource) =>
    service === undefined
      ? ram.isAllowed(principal, { action, resource })
      : allowsService(ram, service, action, resource)
}

function allowsService(ram: Ram, service: ServiceCode, action: string, resource: string): boolean {
  const { roleName, principal } = ENCRYPTION_ROLES[service]
  return ram.evaluateRole(roleName, principal, { action, resource }) === 'Allow'
}

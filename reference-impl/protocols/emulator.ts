/** The cloud behind its own protocols: one port of the loopback interface for all products. */

import { ServiceError } from '../errors'
import {
  type Cloud,
  KeptState,
  MemoryStore,
  newUuid,
  type ObjectStore,
  type RandomBytes,
  systemRandom,
} from '../index'
import { trailEvents } from './actiontrail/trail-event'
import { Admin, adminBodyLimit, isForAdmin } from './admin'
import { credentialsOf } from './credentials'
import { Disturbances } from './disturbances'
import type { EmulatorIdentity } from './emulator-identity'
import { endpointRegion } from './endpoint-region'
import {
  Authenticator,
  type FindCredential,
  formatted,
  Gateway,
  type RecordedCall,
} from './gateway'
import {
  LIMITS,
  type LoopbackServer,
  listenOnLoopback,
  type ServerLimits,
} from './http/loopback-server'
import type { ReceivedRequest } from './http/received-request'
import {
  Instances,
  isForOdps,
  ODPS_PRODUCT,
  OdpsAuthentication,
  OdpsGateway,
  OdpsRest,
} from './odps'
import { productsWith } from './products'
import type { RecentCalls } from './recent-calls'
import { sqlBy } from './run-sql'
import type { RunningClock } from './running-clock'
import type { SeedDocument } from './seed'
import { ServedCloud } from './served-cloud'
import { isForTunnel, TUNNEL_PRODUCT, Tunnel } from './tunnel'

/** What is there at first: a project, so that clients of the data plane have one to start with. */
const DEFAULT_SEED: SeedDocument = { projects: [{ name: 'demo' }] }

export interface EmulatorSettings {
  /** 0: one that is free. */
  readonly port: number
  /** What a new emulator has at first. Default: the default account with an empty project. */
  readonly seed?: SeedDocument
  /** Where everything is kept besides stored objects. Default: in memory. */
  readonly state?: KeptState
  readonly store?: ObjectStore
  readonly random?: RandomBytes
  readonly limits?: ServerLimits
  /** Milliseconds since the epoch. */
  readonly machineTime?: () => number
  /** Called with errors that no service meant: mistakes of the emulator itself. */
  readonly onMistake?: (error: unknown, operation: string) => void
}

export interface Emulator {
  /** `http://127.0.0.1:…` */
  readonly address: string
  readonly identity: EmulatorIdentity
  /** The names of the projects that it had at first. */
  readonly firstProjects: readonly string[]
  readonly cloud: Cloud
  readonly clock: RunningClock
  readonly recentCalls: RecentCalls
  readonly disturbances: Disturbances
  close(): Promise<void>
}

export async function startEmulator(settings: EmulatorSettings): Promise<Emulator> {
  const { state = new KeptState(), store = new MemoryStore(), random = systemRandom } = settings
  const { machineTime = Date.now, onMistake = () => {}, seed } = settings
  const needs = { state, store, random, machineTime }
  const served = await ServedCloud.open(needs, seed ?? DEFAULT_SEED, seed !== undefined)
  const now = () => served.clock.now()
  const disturbances = new Disturbances()
  const products = productsWith(() => trailEvents(served.recentCalls.list(), served.cloud.kms))
  const saved = () => savedOrRefused(state, onMistake)
  const find: FindCredential = (id) => credentialsOf(served.identity, served.cloud, now)(id)
  const shared = {
    random,
    now,
    regionOf: (request: Pick<ReceivedRequest, 'headers'>) =>
      endpointRegion(request, served.identity.region),
    saved,
    disturb: (product: string, operation: string) => disturbances.happen(product, operation),
    record: (call: RecordedCall) =>
      served.recentCalls.add({ ...call, time: new Date(now()).toISOString() }),
    onMistake,
  }
  const gateway = new Gateway({
    ...shared,
    get cloud() {
      return served.cloud
    },
    products,
    authenticator: new Authenticator(find, machineTime),
  })
  const odpsGateway = new OdpsGateway({
    ...shared,
    get cloud() {
      return served.cloud
    },
    authentication: new OdpsAuthentication(find, machineTime),
  })
  const instances = new Instances({ runSql: sqlBy(() => served.clock), random, saved, onMistake })
  const odps = new OdpsRest(odpsGateway, instances)
  const tunnel = new Tunnel({ gateway: odpsGateway, instances, random, now })
  const admin = new Admin({
    served,
    disturbances,
    products: [...products, ODPS_PRODUCT, TUNNEL_PRODUCT],
    saved,
    onMistake,
  })
  const server = await listenOnLoopback(
    settings.port,
    (request) => {
      if (isForAdmin(request)) return admin.answer(request)
      return isForOdps(request) ? odps.answer(request) : gateway.answer(request)
    },
    unreadable(random),
    { bodyLimitOf: adminBodyLimit, ...(settings.limits ?? LIMITS) },
    (_, target) => (isForTunnel(target) ? (request) => tunnel.answer(request) : undefined),
  )
  return {
    address: `http://127.0.0.1:${server.port}`,
    get identity() {
      return served.identity
    },
    get cloud() {
      return served.cloud
    },
    get clock() {
      return served.clock
    },
    firstProjects: served.firstProjects,
    get recentCalls() {
      return served.recentCalls
    },
    disturbances,
    close: () => closed(server, state),
  }
}

/** A change that is not kept is never acknowledged. It is tried again with the next one. */
async function savedOrRefused(
  state: KeptState,
  onMistake: (error: unknown, operation: string) => void,
): Promise<void> {
  try {
    await state.saved()
  } catch (error) {
    onMistake(error, 'keeping the state')
    throw new ServiceError(
      'ServiceUnavailable',
      503,
      'The disk is full or fails: nothing was kept.',
    )
  }
}

/** What the gateway would answer, for a request that it never gets. */
function unreadable(random: RandomBytes) {
  return (status: number, reason: string) => {
    const requestId = newUuid(random).toUpperCase()
    const code = status === 408 ? 'RequestTimeout' : 'InvalidRequest'
    const content = { RequestId: requestId, HostId: '', Code: code, Message: reason }
    return formatted(status, 'JSON', 'Error', content, requestId)
  }
}

async function closed(server: LoopbackServer, state: KeptState): Promise<void> {
  await server.close()
  await state.saved()
}

/** The cloud behind its own protocols: one port of the loopback interface for all products. */

import { ServiceError } from '../errors'
import {
  type Cloud,
  createCloud,
  KeptState,
  MemoryStore,
  newUuid,
  type ObjectStore,
  OWNER,
  type RandomBytes,
  systemRandom,
} from '../index'
import { credentialsOf } from './credentials'
import { Disturbances } from './disturbances'
import { DEFAULT_IDENTITY, type EmulatorIdentity } from './emulator-identity'
import { endpointRegion } from './endpoint-region'
import { Authenticator, formatted, Gateway, type Product } from './gateway'
import { type LoopbackServer, listenOnLoopback, type ServerLimits } from './http/loopback-server'
import { KMS } from './kms'
import { MAXCOMPUTE } from './maxcompute'
import { RAM } from './ram'
import { RecentCalls } from './recent-calls'
import { RunningClock } from './running-clock'
import { STS } from './sts'

/** The products, each with its operations. */
export const PRODUCTS: readonly Product[] = [KMS, RAM, STS, MAXCOMPUTE]

/** A project that is there at first. */
export const DEFAULT_PROJECT = 'demo'

export interface EmulatorSettings {
  /** 0: one that is free. */
  readonly port: number
  readonly identity?: EmulatorIdentity
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
  readonly cloud: Cloud
  readonly clock: RunningClock
  readonly recentCalls: RecentCalls
  readonly disturbances: Disturbances
  close(): Promise<void>
}

/** The log of KMS keeps at least as many calls. */
const LARGEST_LOG = 100_000

export async function startEmulator(settings: EmulatorSettings): Promise<Emulator> {
  const { identity = DEFAULT_IDENTITY, state = new KeptState(), random = systemRandom } = settings
  const { machineTime = Date.now, onMistake = () => {}, store = new MemoryStore() } = settings
  const clock = new RunningClock(state.records('emulator.clock'), machineTime)
  const { accountId } = identity
  const cloud = createCloud({ accountId, clock, random, store, state, largestLog: LARGEST_LOG })
  const recentCalls = new RecentCalls()
  const disturbances = new Disturbances()
  const gateway = new Gateway({
    cloud,
    products: PRODUCTS,
    authenticator: new Authenticator(
      credentialsOf(identity, cloud, () => clock.now()),
      machineTime,
    ),
    random,
    now: () => clock.now(),
    regionOf: (request) => endpointRegion(request, identity.region),
    saved: () => state.saved(),
    disturb: (product, operation) => disturbances.happen(product, operation),
    record: (call) => recentCalls.add({ ...call, time: new Date(clock.now()).toISOString() }),
    onMistake,
  })
  await cloud.deleteLeftovers()
  addDefaults(cloud, identity)
  await state.saved()
  const server = await listenOnLoopback(
    settings.port,
    (request) => gateway.answer(request),
    unreadable(random),
    settings.limits,
  )
  return {
    address: `http://127.0.0.1:${server.port}`,
    identity,
    cloud,
    clock,
    recentCalls,
    disturbances,
    close: () => closed(server, state),
  }
}

/** An empty, unencrypted project, so that clients of the data plane have one to start with. */
function addDefaults({ projects }: Cloud, { region }: EmulatorIdentity): void {
  try {
    projects.createProject(OWNER, { name: DEFAULT_PROJECT, region })
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== 'OBJECT_ALREADY_EXISTS') throw error
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

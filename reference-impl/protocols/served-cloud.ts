/**
 * The cloud that is served, with its state: filled when it is new, filled anew by a reset, replaced by a
 * snapshot. A state that a killed process left half filled is filled anew too.
 */

import {
  type Cloud,
  createCloud,
  KeptState,
  MemoryStore,
  type ObjectStore,
  type RandomBytes,
  type Records,
} from '../index'
import type { EmulatorIdentity } from './emulator-identity'
import { RecentCalls } from './recent-calls'
import { RunningClock } from './running-clock'
import { applySeed, identityOf, type SeedDocument } from './seed'
import { bytesOf, type Snapshot, SnapshotMistake, snapshotOf } from './snapshot'

export interface ServedCloudNeeds {
  readonly state: KeptState
  readonly store: ObjectStore
  readonly random: RandomBytes
  readonly machineTime: () => number
}

/** The state was filled with another seed. */
export class SeedConflict extends Error {
  override readonly name = 'SeedConflict'
}

/** How the state began. */
interface Origin {
  readonly seed: SeedDocument
  /** Whether the seed was given, or is the default. */
  readonly isGiven: boolean
  /** False while the state is being filled or replaced. */
  readonly isComplete: boolean
}

/** The log of KMS has at most as many calls. All are read when a process starts. */
const LARGEST_LOG = 10_000
const ORIGIN = 'origin'

export class ServedCloud {
  readonly #needs: ServedCloudNeeds
  #cloud: Cloud
  #clock: RunningClock
  #recentCalls: RecentCalls
  /** Asked for with every request. */
  #identity: EmulatorIdentity

  private constructor(needs: ServedCloudNeeds, seed: SeedDocument) {
    this.#needs = needs
    const identity = identityOf(originsOf(needs.state).get(ORIGIN)?.seed ?? seed)
    const { cloud, clock, recentCalls } = cloudOn(needs, identity)
    this.#cloud = cloud
    this.#clock = clock
    this.#recentCalls = recentCalls
    this.#identity = identity
  }

  /**
   * @param seed what to fill a new state with
   * @param isGiven false: any state is accepted that is there already
   * @throws SeedConflict when the state was filled with another seed than the given one
   */
  static async open(
    needs: ServedCloudNeeds,
    seed: SeedDocument,
    isGiven: boolean,
  ): Promise<ServedCloud> {
    const origin = originsOf(needs.state).get(ORIGIN)
    if (!origin?.isComplete) {
      const begun = new ServedCloud(needs, seed)
      await begun.#fill({ seed, isGiven, isComplete: false })
      return begun
    }
    if (isGiven && !(origin.isGiven && isSame(origin.seed, seed))) throw new SeedConflict()
    const served = new ServedCloud(needs, seed)
    await served.#cloud.deleteLeftovers()
    return served
  }

  get cloud(): Cloud {
    return this.#cloud
  }

  get clock(): RunningClock {
    return this.#clock
  }

  get recentCalls(): RecentCalls {
    return this.#recentCalls
  }

  get identity(): EmulatorIdentity {
    return this.#identity
  }

  /** The names of the projects that it had at first. */
  get firstProjects(): readonly string[] {
    return this.#origin.seed.projects?.map(({ name }) => name) ?? []
  }

  /** Everything is as after the first start. */
  async reset(): Promise<void> {
    await this.#fill({ ...this.#origin, isComplete: false })
  }

  snapshot(): Promise<Snapshot> {
    return snapshotOf(this.#needs.state, this.#needs.store)
  }

  /** @throws SnapshotMistake, and nothing has changed */
  async restore(snapshot: Snapshot): Promise<void> {
    const { state, store } = this.#needs
    await this.#check(snapshot)
    await this.#begin({ ...this.#origin, isComplete: false })
    for (const object of snapshot.objects) await store.put(object.id, bytesOf(object))
    state.replace(snapshot.records)
    this.#open()
    // Of writes that were under way when the snapshot was taken.
    await this.#cloud.deleteLeftovers()
    await state.saved()
  }

  get #origin(): Origin {
    const origin = originsOf(this.#needs.state).get(ORIGIN)
    if (!origin) throw new Error('the state has no origin')
    return origin
  }

  /** Opens it apart first: a snapshot that cannot be served must not replace what can. */
  async #check({ records }: Snapshot): Promise<void> {
    const state = new KeptState()
    try {
      state.replace(records)
      const origin = originsOf(state).get(ORIGIN)
      if (!origin?.isComplete) throw new SnapshotMistake('it is of an emulator that was not ready')
      const apart = { ...this.#needs, state, store: new MemoryStore() }
      await cloudOn(apart, identityOf(origin.seed)).cloud.deleteLeftovers()
    } catch (error) {
      if (error instanceof SnapshotMistake) throw error
      throw new SnapshotMistake('its records cannot be read', { cause: error })
    }
  }

  async #fill(origin: Origin): Promise<void> {
    await this.#begin(origin)
    await applySeed(this.#cloud, origin.seed)
    originsOf(this.#needs.state).set(ORIGIN, { ...origin, isComplete: true })
    await this.#needs.state.saved()
  }

  /** Nothing is left but the origin, which says that the state is not complete. */
  async #begin(origin: Origin): Promise<void> {
    const { state, store } = this.#needs
    this.#cloud.end()
    state.replace([])
    originsOf(state).set(ORIGIN, origin)
    await state.saved()
    for (const id of await store.list('')) await store.delete(id)
    this.#open()
  }

  #open(): void {
    this.#identity = identityOf(this.#origin.seed)
    const { cloud, clock, recentCalls } = cloudOn(this.#needs, this.#identity)
    this.#cloud = cloud
    this.#clock = clock
    this.#recentCalls = recentCalls
  }
}

function cloudOn(needs: ServedCloudNeeds, { accountId }: EmulatorIdentity) {
  const { state, store, random, machineTime } = needs
  const clock = new RunningClock(state.records('emulator.clock'), machineTime)
  const settings = { accountId, clock, random, store, state, largestLog: LARGEST_LOG }
  return { clock, cloud: createCloud(settings), recentCalls: new RecentCalls(state) }
}

function originsOf(state: KeptState): Records<Origin> {
  return state.records('emulator.origin')
}

/** Members in another order make another seed. */
function isSame(one: SeedDocument, other: SeedDocument): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/**
 * The account of one sandbox in the emulator: empty at first, with a clock that stands still until
 * it is moved.
 */

import {
  type Cloud,
  type CloudSettings,
  MovableClock,
  type ObjectStore,
  systemRandom,
} from '../../reference-impl/index'
import { Creations } from './creation'

const ACCOUNT_ID = '1234567890123456'
/** Where every sandbox's clock begins, so that a run repeats. */
const BEGINNING = Date.UTC(2026, 0, 1)

export type CreateCloud = (settings: CloudSettings) => Cloud

/** What the operations of one sandbox work on. */
export interface SandboxAccount {
  readonly cloud: Cloud
  readonly clock: MovableClock
  readonly creations: Creations
}

export function openAccount(store: ObjectStore, createCloud: CreateCloud): SandboxAccount {
  const clock = new MovableClock(BEGINNING)
  const cloud = createCloud({ accountId: ACCOUNT_ID, clock, random: systemRandom, store })
  return { cloud, clock, creations: new Creations() }
}

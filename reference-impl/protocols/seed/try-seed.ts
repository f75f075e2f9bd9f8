/** Applies a seed to a cloud that is thrown away. */

import { createCloud, KeptState, MemoryStore, MovableClock, systemRandom } from '../../index'
import { applySeed, identityOf } from './apply-seed'
import type { SeedDocument } from './seed-document'

/** @throws SeedMistake */
export async function trySeed(seed: SeedDocument): Promise<void> {
  const { accountId } = identityOf(seed)
  const clock = new MovableClock(Date.now())
  const parts = { state: new KeptState(), store: new MemoryStore(), random: systemRandom }
  await applySeed(createCloud({ accountId, clock, ...parts }), seed)
}

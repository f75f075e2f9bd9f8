import { SlidingCache } from '../../parts/caches'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-4',
  'A project that is read once an hour never notices that its key was taken away.',
  { dataKeyCache: (clock) => new SlidingCache(clock) },
)

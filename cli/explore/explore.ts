/** Plays walks as a run of nothing else, says how it goes, and writes what was found. */
import { WALKS } from '../../specification/tag-problems'
import { UsageError } from '../../specification/usage-error'
import { conduct } from '../run/conduct'
import type { Exploration } from '../run/request'
import { shownSettings } from '../run/run-context'
import { presentFindings } from './present-findings'
import type { ExploreRequest, Share } from './request'
import { timeLimit } from './time-limit'
import { WalksProgress } from './walks-progress'

const DEFAULT_TIME_MS = 60_000
/** Without a limit of its own, the number of walks is limited by the time. */
const ENDLESS = 1_000_000_000
/** A sequence is shortened by playing it again so often at most. */
const SHORTENINGS = 300

/** Resolves to the exit code of the run. */
export async function explore(
  { time, seed, walks, length, parallel, shard, ...others }: ExploreRequest,
  now: () => number = Date.now,
): Promise<number> {
  const until = time ?? (walks === undefined ? DEFAULT_TIME_MS : undefined)
  if (shard !== undefined && seed === undefined)
    throw new UsageError(`--shard ${nameOf(shard)} needs --seed: the same for every shard`)
  const isInTime = timeLimit(until, now)
  const own = walks && Math.ceil((walks - (shard?.index ?? 0)) / (shard?.of ?? 1))
  const progress = new WalksProgress({ walks: own, forMs: until }, { now })
  const first = seed ?? Math.floor(now() / 1000) % 1_000_000
  const exploration: Exploration = {
    seed: first,
    walks: walks ?? ENDLESS,
    length,
    shortenings: SHORTENINGS,
    share: shard ?? { index: 0, of: 1 },
    lanes: parallel,
    goesOn() {
      progress.begin()
      return isInTime()
    },
    onWalk: (played, questions, found) => progress.walked({ played, questions, found }),
    onEnd: () => progress.stop(),
    asked: { seed: first, length, walks },
    shard: shard && nameOf(shard),
    finish(folder, summary) {
      const { target, settings, inspectWith, json } = others
      const reached = {
        targetArgument: target,
        settings: shownSettings(settings),
        storageReader: inspectWith === undefined ? undefined : { argument: inspectWith },
      }
      presentFindings([summary], folder, { reached, json })
    },
  }
  return conduct({ ...others, tags: `@${WALKS}`, parallel: 0, explore: exploration })
}

function nameOf({ index, of }: Share): string {
  return `${index + 1}/${of}`
}

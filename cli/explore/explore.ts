/** Plays walks as a run of nothing else, says how it goes, and writes what was found. */
import { join } from 'node:path'
import { writeWholeFile } from '../../record/whole-file'
import { WALKS } from '../../specification/tag-problems'
import type { WalksSummary } from '../../steps/support/walks/walks-summary'
import { conduct } from '../run/conduct'
import type { Exploration } from '../run/request'
import { findingsPage, findingsText } from './findings'
import type { ExploreRequest } from './request'

const DEFAULT_TIME_MS = 60_000
/** Without a limit of its own, the number of walks is limited by the time. */
const ENDLESS = 1_000_000_000
/** A sequence is shortened by playing it again so often at most. */
const SHORTENINGS = 300
const SAY_EVERY_MS = 10_000

/** Resolves to the exit code of the run. */
export async function explore(
  { time, seed, walks, length, parallel, shard, ...others }: ExploreRequest,
  now: () => number = Date.now,
): Promise<number> {
  const started = now()
  const until = time ?? (walks === undefined ? DEFAULT_TIME_MS : undefined)
  let summary: WalksSummary | undefined
  const exploration: Exploration = {
    seed: seed ?? Math.floor(started / 1000) % 1_000_000,
    walks: walks ?? ENDLESS,
    length,
    shortenings: SHORTENINGS,
    share: shard ?? { index: 0, of: 1 },
    lanes: parallel,
    goesOn: () => until === undefined || now() - started < until,
    onWalk: saying(now),
    onFound(found) {
      summary = found
    },
    finish(folder) {
      if (summary === undefined) return
      writeWholeFile(join(folder, 'findings.md'), findingsPage(summary, others.target))
      if (!others.json) process.stdout.write(findingsText(summary, others.target))
    },
  }
  return conduct({ ...others, tags: `@${WALKS}`, parallel: 0, explore: exploration })
}

function saying(now: () => number): Exploration['onWalk'] {
  let last = now()
  return (played, questions, found) => {
    if (now() - last < SAY_EVERY_MS) return
    last = now()
    process.stderr.write(`${played} walks, ${questions} questions, ${found} clauses violated\n`)
  }
}

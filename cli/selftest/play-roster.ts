/**
 * Runs all specimens: a lawful one as `run` does, with all scenarios and walks; a faulty one with the scenarios of its own
 * clause, and where these do not catch it, with the walks. A fault that both leave is dead if it behaves as the reference.
 */
import { join, relative } from 'node:path'
import { endOf, type FaultEnd } from '../../selftest/fault-end'
import { accusedBy, type FaultRow, type LawfulRow } from '../../selftest/kill-table'
import {
  BASELINE,
  type FaultySpecimen,
  type LawfulSpecimen,
  type Roster,
} from '../../selftest/roster'
import { FEATURES } from '../../specification/package-root'
import type { SpecificationFolder } from '../../specification/specification-folder'
import { WALKS } from '../../specification/tag-problems'
import { WALKS_OF_A_RUN } from '../../steps/support/walks/walks-of-a-run'
import type { Countdown } from './countdown'
import type { PartOfClause, SpecimenRun } from './play-specimen'
import type { SpecimenReply, Threads } from './threads'

export async function playRoster(
  { faulty, lawful }: Roster,
  folder: SpecificationFolder,
  threads: Threads,
  progress: Countdown,
): Promise<{ faulty: FaultRow[]; lawful: LawfulRow[] }> {
  const baseline = once(async () =>
    played(BASELINE, await threads.play({ file: BASELINE, isCompared: true })),
  )
  // The long ones first, so that no thread is left alone with one at the end.
  const lawfulRows = lawful.map(async (specimen) => {
    const reply = await threads.play({ file: specimen.file })
    progress.take(specimen.name, reply)
    return lawfulRow(specimen, played(specimen.file, reply))
  })
  const faultRows = faulty.map(async (specimen) => {
    const { clause, file, name } = specimen
    const reader = readerOf(specimen)
    const only = partOf(clause, 'scenarios', folder)
    const reply = await threads.play({ file, only, ...reader })
    progress.take(name, reply)
    if ('error' in reply) return faultRow(specimen, unplayed(reply.error), 0)
    const { scenarios, durationMs } = reply.played
    const end = endOf(clause, scenarios)
    if (end.kind !== 'survived') return faultRow(specimen, end, durationMs)
    return faultRow(specimen, await endAfterWalks(specimen, end), durationMs)
  })
  return { faulty: await Promise.all(faultRows), lawful: await Promise.all(lawfulRows) }

  /** The walks of a run, then the whole run with the second judge, then more walks. */
  async function endAfterWalks(specimen: FaultySpecimen, survived: FaultEnd): Promise<FaultEnd> {
    const { clause, file, name } = specimen
    const reader = readerOf(specimen)
    const example = partOf(clause, 'walks', folder)
    // Walks can put most clauses to a target, not all.
    const walked =
      example.features.length > 0 && (await threads.play({ file, only: example, ...reader }))
    if (walked && 'error' in walked) progress.note(name, walked)
    else if (walked) {
      const end = endOf(clause, walked.played.scenarios, 'walk')
      if (end.kind === 'caught') return end
    }
    const [whole, reference] = await Promise.all([
      threads.play({ file, isCompared: true, ...reader }),
      baseline(),
    ])
    if ('error' in whole) {
      progress.note(name, whole)
      return survived
    }
    const { scenarios, second, walks } = whole.played
    const judge = second.includes(clause) ? 'second judge' : 'scenario'
    const end = endOf(clause, scenarios, clause in walks ? 'walk' : judge)
    if (end.kind !== 'survived') return end
    const explored =
      walked &&
      (await threads.play({ file, only: partOf(clause, 'exploration', folder), ...reader }))
    if (explored && 'error' in explored) progress.note(name, explored)
    else if (explored) {
      const seed = explored.played.walks[clause]
      if (seed !== undefined)
        return { ...end, explored: { seed, after: seed - WALKS_OF_A_RUN.seed + 1 } }
    }
    return isSame(whole.played, reference) ? { kind: 'dead' } : end
  }
}

/** A specimen that exports a reader of its storage is played with it. */
function readerOf({ file, isRead }: FaultySpecimen): { readonly inspectWith?: string } {
  return isRead ? { inspectWith: file } : {}
}

/** Where there is nothing to judge by without it. */
function played(file: string, reply: SpecimenReply): SpecimenRun {
  if ('error' in reply) throw new Error(`${file}: ${reply.error}`)
  return reply.played
}

function unplayed(error: string): FaultEnd {
  return { kind: 'not-asked', reason: `its run ended in an error: ${error}` }
}

function partOf(
  clause: string,
  part: PartOfClause['part'],
  { scenarios }: SpecificationFolder,
): PartOfClause {
  const own = scenarios.filter(({ clauses }) => clauses.includes(clause))
  const uris = own
    .filter(({ tags }) => tags.includes(WALKS) !== (part === 'scenarios'))
    .map(({ uri }) => uri)
  const features = [...new Set(uris)].map((uri) => relative(FEATURES, join(FEATURES, '..', uri)))
  return { clause, features, part }
}

function isSame(left: SpecimenRun, right: SpecimenRun): boolean {
  return left.behaviour === right.behaviour && verdictsOf(left) === verdictsOf(right)
}

function verdictsOf({ scenarios }: SpecimenRun): string {
  return JSON.stringify(scenarios.map(({ id, verdict }) => [id, verdict]))
}

function faultRow(
  { name, costs, clause, source }: FaultySpecimen,
  end: FaultEnd,
  durationMs: number,
): FaultRow {
  return { name, fault: costs, clause, source, end, durationMs }
}

function lawfulRow(
  { name, takes, reports }: LawfulSpecimen,
  { scenarios, waits, durationMs }: SpecimenRun,
): LawfulRow {
  return { name, freedom: takes, reports, accusedBy: accusedBy(scenarios), waits, durationMs }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}

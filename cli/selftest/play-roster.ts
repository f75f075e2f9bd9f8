/**
 * Runs all specimens: a faulty one with the scenarios of its own clause, a lawful one with all. A faulty one
 * that survived is run with all scenarios, and so is the reference: where both behave the same, the fault
 * changes nothing; else the suite has a gap.
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
import type { Countdown } from './countdown'
import type { SpecimenRun } from './play-specimen'
import type { SpecimenReply, Threads } from './threads'

export async function playRoster(
  { faulty, lawful }: Roster,
  folder: SpecificationFolder,
  threads: Threads,
  progress: Countdown,
): Promise<{ faulty: FaultRow[]; lawful: LawfulRow[] }> {
  const baseline = once(async () => played(BASELINE, await threads.play({ file: BASELINE })))
  // The long ones first, so that no thread is left alone with one at the end.
  const lawfulRows = lawful.map(async (specimen) => {
    const reply = await threads.play({ file: specimen.file })
    progress.take(specimen.name, reply)
    return lawfulRow(specimen, played(specimen.file, reply))
  })
  const faultRows = faulty.map(async (specimen) => {
    const { clause, file, name } = specimen
    const only = { clause, features: featuresOf(clause, folder) }
    const reply = await threads.play({ file, only })
    progress.take(name, reply)
    if ('error' in reply) return faultRow(specimen, unplayed(reply.error), 0)
    const { scenarios, durationMs } = reply.played
    const end = endOf(clause, scenarios)
    if (end.kind !== 'survived') return faultRow(specimen, end, durationMs)
    const [whole, reference] = await Promise.all([threads.play({ file }), baseline()])
    if ('error' in whole) progress.note(name, whole)
    const isDead = 'played' in whole && isSame(whole.played, reference)
    return faultRow(specimen, isDead ? { kind: 'dead' } : end, durationMs)
  })
  return { faulty: await Promise.all(faultRows), lawful: await Promise.all(lawfulRows) }
}

/** Where there is nothing to judge by without it. */
function played(file: string, reply: SpecimenReply): SpecimenRun {
  if ('error' in reply) throw new Error(`${file}: ${reply.error}`)
  return reply.played
}

function unplayed(error: string): FaultEnd {
  return { kind: 'not-asked', reason: `its run ended in an error: ${error}` }
}

function featuresOf(clause: string, { scenarios }: SpecificationFolder): string[] {
  const uris = scenarios.filter(({ clauses }) => clauses.includes(clause)).map(({ uri }) => uri)
  return [...new Set(uris)].map((uri) => relative(FEATURES, join(FEATURES, '..', uri)))
}

function isSame(left: SpecimenRun, right: SpecimenRun): boolean {
  return left.behaviour === right.behaviour && verdictsOf(left) === verdictsOf(right)
}

function verdictsOf({ scenarios }: SpecimenRun): string {
  return JSON.stringify(scenarios.map(({ id, verdict }) => [id, verdict]))
}

function faultRow({ name, costs, clause }: FaultySpecimen, end: FaultEnd, ms: number): FaultRow {
  return { name, fault: costs, clause, end, durationMs: ms }
}

function lawfulRow(
  { name, takes }: LawfulSpecimen,
  { scenarios, durationMs }: SpecimenRun,
): LawfulRow {
  return { name, freedom: takes, accusedBy: accusedBy(scenarios), durationMs }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}

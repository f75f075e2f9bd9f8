/**
 * Conducts the selftest: each fault is asked the scenarios of its own clause, each lawful target all of them, in as many
 * threads as there are cores. A fault that nobody caught is played whole, beside the reference itself, to tell a hole in
 * the suite from a fault that changes nothing.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, relative } from 'node:path'
import {
  accusedBy,
  caughtBy,
  type FaultRow,
  holds,
  type KillTable,
  killTableDocument,
  type LawfulRow,
  unprovenClauses,
} from '../../selftest/kill-table'
import { killTablePage, killTableText } from '../../selftest/kill-table-text'
import { SUITE_FAULT } from '../exit-codes'
import { FEATURES } from '../package-root'
import { checkFolder, checkWritable, makeFolder } from '../run/output-folder'
import { readSpecification, type SpecificationFolder } from '../specification/specification-folder'
import { Countdown } from './countdown'
import type { Played } from './play-specimen'
import { BASELINE, type FaultySpecimen, type LawfulSpecimen, readRoster } from './roster'
import { Threads } from './threads'

export interface SelftestRequest {
  /** Where `kill-table.json` goes; left out: nowhere. */
  readonly out?: string
  /** Where the table goes as Markdown; left out: nowhere. */
  readonly page?: string
  /** Where the table goes as JSON; left out: nowhere. */
  readonly table?: string
  /** Another folder with `faulty/` and `lawful/`; left out: the suite's own. */
  readonly specimens?: string
  readonly json: boolean
}

/** Resolves to the exit code: 0 when the suite holds, 1 when it does not, 6 when it holds and is broken elsewhere. */
export async function conduct(request: SelftestRequest): Promise<number> {
  const { out, page, table: file, specimens, json } = request
  if (out !== undefined) checkFolder(out)
  for (const one of [page, file]) if (one !== undefined) checkWritable(dirname(one))
  const folder = readSpecification()
  const roster = readRoster(folder.specification, specimens)
  const threads = new Threads(Math.min(4, availableParallelism()))
  const progress = new Countdown(roster.faulty.length + roster.lawful.length)
  const table: KillTable = await playAll(roster.faulty, roster.lawful, folder, threads, progress)
    .then(({ faulty, lawful }) => {
      const documented = folder.specification.clauses
        .filter(({ standing, notTestedBecause }) => standing === 'documented' && !notTestedBecause)
        .map(({ id }) => id)
      return { faulty, lawful, unprovenClauses: unprovenClauses(documented, faulty) }
    })
    .finally(() => threads.end())
  const document = `${JSON.stringify(killTableDocument(table), null, 2)}\n`
  if (out !== undefined) {
    makeFolder(out)
    writeFileSync(join(out, 'kill-table.json'), document)
  }
  if (page !== undefined) writeFileSync(page, killTablePage(table))
  if (file !== undefined) writeFileSync(file, document)
  process.stdout.write(json ? document : killTableText(table))
  for (const fault of progress.suiteFaults) process.stderr.write(`suite fault: ${fault}\n`)
  if (!holds(table)) return 1
  return progress.suiteFaults.length > 0 ? SUITE_FAULT : 0
}

async function playAll(
  faulty: readonly FaultySpecimen[],
  lawful: readonly LawfulSpecimen[],
  folder: SpecificationFolder,
  threads: Threads,
  progress: Countdown,
): Promise<{ faulty: FaultRow[]; lawful: LawfulRow[] }> {
  const baseline = once(() => threads.play({ file: BASELINE }))
  // The long ones first, so that no thread is left alone with one at the end.
  const lawfulRows = lawful.map(async (specimen) => {
    const played = progress.take(specimen.name, await threads.play({ file: specimen.file }))
    return lawfulRow(specimen, played)
  })
  const faultRows = faulty.map(async (specimen) => {
    const { clause, file, name } = specimen
    const only = { clause, features: featuresOf(clause, folder) }
    const played = progress.take(name, await threads.play({ file, only }))
    if (caughtBy(clause, played.scenarios).length > 0) return faultRow(specimen, played, false)
    const [whole, reference] = await Promise.all([threads.play({ file }), baseline()])
    return faultRow(specimen, played, isSame(whole, reference))
  })
  return { faulty: await Promise.all(faultRows), lawful: await Promise.all(lawfulRows) }
}

function featuresOf(clause: string, { scenarios }: SpecificationFolder): string[] {
  const uris = scenarios.filter(({ clauses }) => clauses.includes(clause)).map(({ uri }) => uri)
  return [...new Set(uris)].map((uri) => relative(FEATURES, join(FEATURES, '..', uri)))
}

function isSame(left: Played, right: Played): boolean {
  const verdicts = ({ scenarios }: Played): string => JSON.stringify(scenarios)
  return left.behaviour === right.behaviour && verdicts(left) === verdicts(right)
}

function faultRow(
  { name, costs, clause }: FaultySpecimen,
  { scenarios, durationMs }: Played,
  dead: boolean,
): FaultRow {
  const by = caughtBy(clause, scenarios)
  return { name, fault: costs, clause, caughtBy: by, caught: by.length > 0, dead, durationMs }
}

function lawfulRow({ name, takes }: LawfulSpecimen, played: Played): LawfulRow {
  const { scenarios, durationMs } = played
  return { name, freedom: takes, accusedBy: accusedBy(scenarios), durationMs }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}

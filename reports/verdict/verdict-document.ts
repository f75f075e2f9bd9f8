/**
 * `verdict.json`: the verdict in a format that other programs rely on; see `verdict.schema.json`.
 */
import type { RerunSelection, Selection, StorageReaderFacts, Waiver } from '../../record/context'
import { jsonText } from '../../record/json-text'
import type { RunEvent } from '../../record/run-event'
import type { RunStarter } from '../../record/run-starter'
import type { SeenTarget } from '../../record/seen-target'
import { waiverOf } from '../waivers/judge-waivers'
import type { RunLatency } from './latency'
import type {
  Clause,
  Counts,
  DocumentedCounts,
  JudgedWaiver,
  Outcome,
  Run,
  Scenario,
} from './model'
import { countedAs } from './outcome'

export interface VerdictDocument {
  readonly schemaVersion: 1
  readonly suite: Run['suite']
  /** All of it is said by the target. */
  readonly target: Run['target']
  /** What the suite itself saw of the target; left out in older documents. */
  readonly targetSeen?: readonly SeenTarget[]
  /** Left out: there is no sign that the bundled reference answered. */
  readonly reference?: NonNullable<Run['reference']>
  /** By source, none of them verified; left out in older documents. */
  readonly startedBy?: readonly RunStarter[]
  /** Left out: the target alone showed what it stores. */
  readonly storageReader?: StorageReaderFacts
  readonly started: string | null
  readonly finished: string | null
  /** Left out: the run went on without a break. */
  readonly events?: readonly RunEvent[]
  /** How long the target took to answer; left out: nothing was asked, or the document is older. */
  readonly latency?: RunLatency
  readonly outcome: Outcome
  /** These three are left out in documents that are older than profiles. */
  readonly profile?: string
  readonly documented?: DocumentedCounts
  readonly partial?: boolean
  /** What the operator selected; left out: everything. */
  readonly selection?: WrittenSelection
  /** There only where contested and inferred clauses decide too. */
  readonly strict?: true
  readonly planned: number
  readonly counts: Counts
  /** These two are there only where the run had waivers. */
  readonly waived?: number
  readonly waivers?: readonly (WrittenWaiver & Pick<JudgedWaiver, 'state' | 'violating'>)[]
  readonly clauses: readonly VerdictClause[]
}

/** The ids of a rerun's scenarios are left out: they are those that are not `excluded`. */
export type WrittenSelection = Omit<Selection, 'rerun'> & {
  readonly rerun?: Omit<RerunSelection, 'scenarios'>
}

export type ClauseDocument = VerdictDocument['clauses'][number]
export type ScenarioDocument = ClauseDocument['scenarios'][number]

type VerdictClause = Pick<
  Clause,
  | 'id'
  | 'statement'
  | 'standing'
  | 'verdict'
  | 'strength'
  | 'section'
  | 'source'
  | 'places'
  | 'note'
> & {
  /** It conforms, but not all of its scenarios were asked. */
  readonly inPart?: true
  readonly scenarios: readonly VerdictScenario[]
}

type VerdictScenario = Pick<
  Scenario,
  'id' | 'name' | 'rule' | 'uri' | 'line' | 'verdict' | 'reading' | 'durationMs'
> & {
  /** Under which name it is counted, where that is not its verdict. */
  readonly countedAs?: 'noted' | 'observed'
  readonly reason?: string
  readonly waiver?: WrittenWaiver
}

/** As in the file of waivers: `clause` or `scenario` is a member like the others. */
export type WrittenWaiver = Omit<Waiver, 'of'> & Waiver['of']

export function verdictDocument(run: Run): VerdictDocument {
  const { suite, target, started, finished, outcome, planned, counts } = run
  const { profile, documented, partial, strict } = run
  const judged = {
    profile: profile.name,
    documented,
    partial,
    ...selectionOf(run),
    ...(strict ? { strict } : {}),
  }
  const clauses = run.clauses.map(verdictClause)
  const reader = run.storageReader === undefined ? {} : { storageReader: run.storageReader }
  const about = {
    suite,
    target,
    ...identityOf(run),
    ...reader,
    started,
    finished,
    ...eventsOf(run),
    ...(run.latency === undefined ? {} : { latency: run.latency }),
    outcome,
  }
  return { schemaVersion: 1, ...about, ...judged, planned, counts, ...waiversOf(run), clauses }
}

/** Members that are undefined or empty are left out. */
function selectionOf({ selection }: Run): Pick<VerdictDocument, 'selection'> {
  const { rerun, clauses = [], scenarios = [], ...others } = selection
  const given = Object.entries({
    ...others,
    clauses: clauses.length === 0 ? undefined : clauses,
    scenarios: scenarios.length === 0 ? undefined : scenarios,
    rerun: rerun && { run: rerun.run, started: rerun.started },
  }).filter(([, value]) => value !== undefined)
  return given.length === 0 ? {} : { selection: Object.fromEntries(given) }
}

/** Who was asked, and who had it asked, beyond the name. */
export function identityOf({
  targetSeen,
  reference,
  starters,
}: Run): Pick<VerdictDocument, 'targetSeen' | 'reference' | 'startedBy'> {
  return {
    ...(targetSeen === undefined ? {} : { targetSeen }),
    ...(reference === undefined ? {} : { reference }),
    ...(starters.length === 0 ? {} : { startedBy: starters }),
  }
}

/** For JSON documents: nothing where nothing happened. */
export function eventsOf({ events }: Run): Pick<VerdictDocument, 'events'> {
  return events.length === 0 ? {} : { events }
}

export function verdictJson(run: Run): string {
  return `${jsonText(verdictDocument(run), 2)}\n`
}

function waiversOf({ waived, waivers }: Run): Pick<VerdictDocument, 'waived' | 'waivers'> {
  if (waivers.length === 0) return {}
  const judged = waivers.map(({ waiver, state, violating }) => {
    return { ...asWritten(waiver), state, violating }
  })
  return { waived, waivers: judged }
}

function asWritten({ of, ...more }: Waiver): WrittenWaiver {
  return { ...of, ...more }
}

function verdictClause(clause: Clause): VerdictClause {
  const { id, statement, standing, verdict, strength, section, source, places, note } = clause
  return {
    id,
    statement,
    standing,
    verdict,
    ...(clause.inPart ? { inPart: true } : {}),
    strength,
    section,
    source,
    ...(places === undefined ? {} : { places }),
    ...(note === undefined ? {} : { note }),
    scenarios: clause.scenarios.map(verdictScenario),
  }
}

function verdictScenario(scenario: Scenario): VerdictScenario {
  const { id, name, rule, uri, line, verdict, reading, durationMs } = scenario
  const waiver = waiverOf(scenario)
  const counted = countedAs(scenario)
  return {
    id,
    name,
    rule,
    uri,
    line,
    verdict,
    ...(counted === 'noted' || counted === 'observed' ? { countedAs: counted } : {}),
    ...(scenario.verdict === 'conforms' ? {} : { reason: scenario.reason }),
    ...(reading === undefined ? {} : { reading }),
    ...(waiver === undefined ? {} : { waiver: asWritten(waiver) }),
    durationMs,
  }
}

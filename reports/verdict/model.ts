/**
 * The run model: what happened in a run, and the verdicts. Every report is written from this model
 * alone, so reports cannot contradict each other.
 */
import type {
  Area,
  ClauseDefinition,
  Framework,
  KnownFault,
  Profile,
  RunContext,
  Selection,
  Standing,
  StorageReaderFacts,
  Waiver,
} from '../../record/context'
import type { Exchange, Expectation } from '../../record/evidence'
import type { RunEvent } from '../../record/run-event'
import type { RunStarter } from '../../record/run-starter'
import type { Saying } from '../../record/saying'
import type { SeenTarget } from '../../record/seen-target'
import type { Suspension } from '../../record/suspension'
import type { RecordTimestamp } from '../timestamp/record-timestamp'
import type { RunLatency } from './latency'

/** From weakest to strongest: what the scenario looked at. */
export const STRENGTHS = [
  'declared',
  'configured',
  'behavioural',
  'byte-level',
  'byte-level-independent',
] as const
export type Strength = (typeof STRENGTHS)[number]

export const SCENARIO_VERDICTS = [
  'conforms',
  'violates',
  'faulted',
  'inapplicable',
  'excluded',
  'not-run',
  'waiting',
] as const
export type ScenarioVerdict = (typeof SCENARIO_VERDICTS)[number]

/**
 * The verdict on a scenario, and its reason. `strength` is null where no exchange with the target
 * was recorded. `reasonSaid`: the reason for reports in another language. A violation with a `waiver` is still a violation. `differs` marks an observed
 * scenario whose expectation the target does not meet, which is lawful.
 */
export type Judgement =
  | { readonly verdict: 'conforms'; readonly strength: Strength | null }
  | {
      readonly verdict: 'violates'
      readonly strength: Strength | null
      readonly reason: string
      readonly reasonSaid?: Saying
      readonly waiver?: Waiver
    }
  | {
      readonly verdict: 'inapplicable'
      readonly reason: string
      readonly reasonSaid?: Saying
      /** Capabilities that the target does not declare, or `regions`. */
      readonly lacks?: readonly string[] | undefined
      readonly differs?: true
    }
  | {
      readonly verdict: 'faulted' | 'excluded' | 'not-run'
      readonly reason: string
      readonly reasonSaid?: Saying
    }
  /** It was suspended until time has passed for the target; `sealproof resume` goes on with it. */
  | {
      readonly verdict: 'waiting'
      readonly reason: string
      readonly reasonSaid: Saying
      readonly suspension: Suspension
    }

export type StepStatus =
  | 'passed'
  | 'failed'
  | 'skipped'
  | 'pending'
  | 'undefined'
  | 'ambiguous'
  | 'unknown'

export interface StepError {
  /** Name of the exception's class. */
  readonly type: string
  readonly message: string
  /** Left out where the words are not the suite's. */
  readonly said?: Saying
  readonly stack?: string
}

export interface Step {
  /** A hook is listed only when it failed or left evidence. */
  readonly kind: 'step' | 'hook'
  /** As in the feature, without the blank after it; `Before` or `After` for a hook. */
  readonly keyword: string
  readonly text: string
  /** Its expression and the texts of its parameters, where one expression matched. */
  readonly said?: Saying
  readonly role: 'context' | 'action' | 'outcome' | 'other'
  readonly status: StepStatus
  /** Milliseconds since 1970; null where the step was not reached. */
  readonly started: number | null
  readonly durationMs: number
  readonly exchanges: readonly Exchange[]
  readonly expectation?: Expectation
  readonly error?: StepError
}

interface ScenarioFacts {
  /** `<clause>/<slug of the name>`: survives moving the file; unique within a run. */
  readonly id: string
  readonly name: string
  readonly rule: string
  readonly feature: string
  readonly uri: string
  /** Line of the scenario, or of the row of Examples it was made from. */
  readonly line: number
  readonly clause: string
  /** The standing of the clause, or `observed` where the scenario is tagged so. */
  readonly standing: Standing
  /** Whether a violation decides the outcome: of a documented clause, or of any but an observed one in a strict run. */
  readonly decides: boolean
  readonly tags: readonly string[]
  /** Which reading of a contested clause the target follows. */
  readonly reading?: string
  readonly readingSaid?: Saying
  /** Milliseconds since 1970; null where it was not started. */
  readonly started: number | null
  readonly durationMs: number
  readonly steps: readonly Step[]
}
export type Scenario = ScenarioFacts & Judgement

/**
 * `unproven`: all its scenarios were inapplicable to this target. `excluded`: the operator did not
 * select it. `not-tested`: it has no scenario. See `clause-verdict.ts` for mixed cases.
 */
export type ClauseVerdict =
  | 'conforms'
  | 'violates'
  | 'faulted'
  | 'not-run'
  | 'waiting'
  | 'unproven'
  | 'excluded'
  | 'not-tested'

/**
 * Whether the profile of the run includes a clause, and whether the run showed it. `shown`: it conforms, and every scenario
 * of it that the profile includes was asked.
 */
export type Showing = 'shown' | 'not-shown' | 'not-in-profile'

export interface Clause extends ClauseDefinition {
  readonly verdict: ClauseVerdict
  readonly showing: Showing
  /** It conforms, but not all of its scenarios were asked. */
  readonly inPart: boolean
  /** What the target lacks of what the profile includes of it: capabilities, or `regions`. */
  readonly lacks: readonly string[]
  /** The strongest evidence among the scenarios that gave the verdict. */
  readonly strength: Strength | null
  /** Why there is no verdict, or which scenarios it does not rest on. */
  readonly note?: string
  readonly scenarios: readonly Scenario[]
}

/**
 * Each scenario is counted under one of these; `planned` is their sum. Judged are those that conform, violate, are noted
 * or observed: the target was asked, and its answers were compared with a clause.
 */
export interface Counts {
  readonly conforms: number
  /** Violations that decide the outcome, waived or not. */
  readonly violates: number
  /** Violations of clauses that do not decide it: inferred or contested ones, unless the run is strict. */
  readonly noted: number
  readonly faulted: number
  readonly inapplicable: number
  readonly excluded: number
  readonly notRun: number
  /** Suspended until time has passed for the target. */
  readonly waiting: number
  /** Scenarios that describe the bundled reference only and were judged, with either result. */
  readonly observed: number
}

/**
 * The state of a waiver in a run. "Its scenarios" are those of the clause or the one scenario it
 * names:
 *
 * - `applied`: it is in force, and one of its scenarios violates.
 * - `expired`: its last day had passed when the run started.
 * - `unmatched`: no clause or scenario that could violate has the id that it names.
 * - `now-conforms`: all its scenarios were judged, and conform.
 * - `other-target`: it is for a target with another name.
 * - `not-judged`: none of its scenarios violates, but not all of them were judged.
 */
export const WAIVER_STATES = [
  'applied',
  'expired',
  'unmatched',
  'now-conforms',
  'other-target',
  'not-judged',
] as const
export type WaiverState = (typeof WAIVER_STATES)[number]

export interface JudgedWaiver {
  readonly waiver: Waiver
  readonly state: WaiverState
  /** Ids of its violating scenarios; only an `applied` waiver waives them. */
  readonly violating: readonly string[]
}

/**
 * - `violations`: a documented clause is violated; in a strict run, one that is not observed.
 * - `faulted`: the target could not be asked everything.
 * - `incomplete`: a planned scenario has no verdict, nothing was judged, or a documented clause of the profile was not shown.
 * - `partial`: the operator selected scenarios, and nothing of the above happened among them.
 * - `conformant`: every documented clause of the profile was shown.
 */
export const OUTCOMES = ['conformant', 'partial', 'violations', 'faulted', 'incomplete'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Documented clauses: how many the profile includes, how many of these were shown, how many by stored bytes. */
export interface DocumentedCounts {
  readonly inProfile: number
  readonly shown: number
  readonly byteLevel: number
}

export const REFERENCE_SIGNS = ['bundled', 'declared', 'loaded'] as const

/** A fault of the suite, not of the target. Without `scenario` it concerns the whole run. */
export interface SuiteFault {
  readonly scenario?: string
  readonly reason: string
  readonly said: Saying
}

export interface Run {
  readonly suite: RunContext['suite']
  readonly by?: string
  /** Empty in an older record. */
  readonly starters: readonly RunStarter[]
  /** All of it is said by the target. */
  readonly target: RunContext['target']
  /** What the suite itself saw of the target; left out in an older record. */
  readonly targetSeen?: readonly SeenTarget[]
  /**
   * By what it is known that the bundled reference answered. `bundled`: the suite played it itself. `declared`: the target
   * says so. `loaded`: its code was loaded in the process of the target. Left out: there is no sign of it.
   */
  readonly reference?: (typeof REFERENCE_SIGNS)[number]
  readonly targetArgument: string
  readonly settings: readonly string[]
  /** Left out: the target alone showed what it stores. */
  readonly storageReader?: StorageReaderFacts
  readonly profile: Profile
  /** Contested and inferred clauses decide too. */
  readonly strict: boolean
  readonly selection: Selection
  /** The operator selected scenarios, a shard, fewer walks, or an end after some violations. */
  readonly partial: boolean
  /** From how many shards it was merged; left out: it is not a merged run. */
  readonly shards?: number
  readonly areas: readonly Area[]
  /** Each names its clause in `clause`; empty where the record has none. */
  readonly knownFaults: readonly KnownFault[]
  readonly frameworks: readonly Framework[]
  /** The runtime of the suite, such as `node.js 24.1.0`; null where the stream does not say. */
  /** SHA-256 of run.ndjson, in hex; left out: the model was not read from a file. */
  readonly recordSha256?: string
  /** Given to the verb that writes the reports, and matching the record: it is no part of it. */
  readonly timestamp?: RecordTimestamp
  readonly runtime: string | null
  /** The CI service on which it ran, if any. */
  readonly ci?: { readonly name: string; readonly url?: string; readonly buildNumber?: string }
  /** ISO 8601, UTC; null where the run did not start, or did not finish. */
  readonly started: string | null
  readonly finished: string | null
  /** Up to the last message, finished or not. */
  readonly durationMs: number
  /** How long the target took to answer; left out: nothing was asked. */
  readonly latency?: RunLatency
  /** In the order in which they happened; empty where the run went on without a break. */
  readonly events: readonly RunEvent[]
  readonly outcome: Outcome
  readonly documented: DocumentedCounts
  readonly planned: number
  readonly counts: Counts
  /** How many violating scenarios are waived; at most `counts.violates` and `counts.noted` together. */
  readonly waived: number
  /** In the order of their file; empty where the run had none. */
  readonly waivers: readonly JudgedWaiver[]
  /** In the order of the specification. */
  readonly clauses: readonly Clause[]
  /** In the order of the features. */
  readonly scenarios: readonly Scenario[]
  readonly suiteFaults: readonly SuiteFault[]
  /** The target failed outside of any scenario, for instance while the suite connected to it. */
  readonly targetFaults: readonly string[]
  /** What a reader should know about the record: a torn last line, scenarios with the same name. */
  readonly remarks: readonly Saying[]
}

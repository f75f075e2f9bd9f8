/**
 * The run model: what happened in a run and what follows from it. Every report is written from this
 * and from nothing else, so no two of them can tell different stories.
 */
import type {
  Area,
  ClauseDefinition,
  Framework,
  KnownFault,
  RunContext,
  Selection,
  Standing,
  Waiver,
} from '../../record/context'
import type { Exchange, Expectation } from '../../record/evidence'

/** From weakest to strongest: what was really looked at. */
export const STRENGTHS = ['declared', 'configured', 'behavioural', 'byte-level'] as const
export type Strength = (typeof STRENGTHS)[number]

export const SCENARIO_VERDICTS = [
  'conforms',
  'violates',
  'faulted',
  'inapplicable',
  'excluded',
  'not-run',
] as const
export type ScenarioVerdict = (typeof SCENARIO_VERDICTS)[number]

/**
 * What became of a scenario. `strength` is null where no exchange with the target was recorded.
 * Somebody may answer for a violation by a `waiver`; it is one nevertheless. `differs` marks an observed scenario whose expectation this target does not meet: that is lawful.
 */
export type Judgement =
  | { readonly verdict: 'conforms'; readonly strength: Strength | null }
  | {
      readonly verdict: 'violates'
      readonly strength: Strength | null
      readonly reason: string
      readonly waiver?: Waiver
    }
  | { readonly verdict: 'inapplicable'; readonly reason: string; readonly differs?: true }
  | { readonly verdict: 'faulted' | 'excluded' | 'not-run'; readonly reason: string }

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
  readonly stack?: string
}

export interface Step {
  /** A hook is listed only when it failed or left evidence. */
  readonly kind: 'step' | 'hook'
  /** As written in the feature, without the blank after it; `Before` or `After` for a hook. */
  readonly keyword: string
  readonly text: string
  readonly role: 'context' | 'action' | 'outcome' | 'other'
  readonly status: StepStatus
  /** Milliseconds since 1970; null when the step was never reached. */
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
  /** That of the clause, or `observed` where the scenario is tagged so. */
  readonly standing: Standing
  readonly tags: readonly string[]
  /** Which reading of a contested clause the target takes. */
  readonly reading?: string
  /** Milliseconds since 1970; null when it was never started. */
  readonly started: number | null
  readonly durationMs: number
  readonly steps: readonly Step[]
}
export type Scenario = ScenarioFacts & Judgement

/**
 * `unproven`: all that could show it was inapplicable to this target. `excluded`: the operator left
 * it out. `not-tested`: no scenario stands for it. See `clause-verdict.ts` for mixed cases.
 */
export type ClauseVerdict =
  | 'conforms'
  | 'violates'
  | 'faulted'
  | 'not-run'
  | 'unproven'
  | 'excluded'
  | 'not-tested'

export interface Clause extends ClauseDefinition {
  readonly verdict: ClauseVerdict
  /** Best evidence among its conforming scenarios. */
  readonly strength: Strength | null
  /** What a reader must know beside the verdict: why there is none, or what it does not rest on. */
  readonly note?: string
  readonly scenarios: readonly Scenario[]
}

/** `planned` is always the sum of these. */
export interface Counts {
  readonly conforms: number
  readonly violates: number
  readonly faulted: number
  readonly inapplicable: number
  readonly excluded: number
  readonly notRun: number
  /** Scenarios that describe the bundled reference only and were judged, whichever way. */
  readonly observed: number
}

/**
 * What a waiver comes to in a run:
 *
 * - `applied`: it is in force, and something that it speaks of violates.
 * - `expired`: its last day had passed when the run started.
 * - `unmatched`: nothing that could violate goes by the id that it names.
 * - `now-conforms`: all that it speaks of was judged, and conforms.
 * - `other-target`: it is for a target of another name.
 * - `not-judged`: nothing that it speaks of violates, but not all of that was judged.
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
  /** Ids of the violating scenarios that it speaks of; only an `applied` one waives them. */
  readonly violating: readonly string[]
}

export type Outcome = 'conformant' | 'violations' | 'faulted' | 'incomplete'

/** The suite, not the target, is at fault. Without `scenario` it concerns the run as a whole. */
export interface SuiteFault {
  readonly scenario?: string
  readonly reason: string
}

export interface Run {
  readonly suite: RunContext['suite']
  readonly by?: string
  readonly target: RunContext['target']
  readonly targetArgument: string
  readonly settings: readonly string[]
  readonly selection: Selection
  /** Of how many shards it was merged; left out: it was played in one. */
  readonly shards?: number
  readonly areas: readonly Area[]
  /** By clause they are found in `clause`; empty where the record holds none. */
  readonly knownFaults: readonly KnownFault[]
  readonly frameworks: readonly Framework[]
  /** Runtime that ran the suite, such as `node.js 24.1.0`, or null when the stream does not say. */
  readonly runtime: string | null
  /** Where it ran, when that was a CI service. */
  readonly ci?: { readonly name: string; readonly url?: string; readonly buildNumber?: string }
  /** ISO 8601, UTC; null when the run never came to start or to finish. */
  readonly started: string | null
  readonly finished: string | null
  /** Up to the last message, finished or not. */
  readonly durationMs: number
  readonly outcome: Outcome
  readonly planned: number
  readonly counts: Counts
  /** How many of those that violate are waived: a part of `counts.violates`, and never more. */
  readonly waived: number
  /** In the order of their file; empty where none were given. */
  readonly waivers: readonly JudgedWaiver[]
  /** In the order of the specification. */
  readonly clauses: readonly Clause[]
  /** In the order of the features. */
  readonly scenarios: readonly Scenario[]
  readonly suiteFaults: readonly SuiteFault[]
  /** The target failed beside any scenario, for instance while it was being connected to. */
  readonly targetFaults: readonly string[]
  /** What a reader should know of the record itself: a torn last line, scenarios of equal name. */
  readonly remarks: readonly string[]
}

/**
 * What a run was about, as the command knew it before the first scenario: the suite, the target,
 * the operator's selection, and the clauses that the scenarios stand for. It travels at the head of
 * the message stream as one attachment, so that `run.ndjson` alone is enough to make every report
 * again.
 */
import type { RunStarter } from './run-starter'
import type { SeenTarget } from './seen-target'

/** How sure the documentation is of a clause; only `documented` ones decide the outcome. */
export type Standing = 'documented' | 'contested' | 'inferred' | 'observed'

export interface ClauseDefinition {
  readonly id: string
  readonly area: string
  readonly statement: string
  readonly standing: Standing
  /** Where the statement is found, in words: `Scope and limitations, 8, 9`. */
  readonly section: string
  /** Address of the page of the first place. */
  readonly source: string
  /** The same for programs, the first place first; left out: recorded by an earlier version. */
  readonly places?: readonly ClausePlace[] | undefined
  /** Capabilities without which the clause cannot be shown. */
  readonly needs: readonly string[]
  /** Why the documentation leaves it open, where it does. */
  readonly standingBecause?: string | undefined
  readonly notTestedBecause?: string | undefined
}

export interface ClausePlace {
  readonly section: string
  /** Numbers of sentences under that heading of the specification's page. */
  readonly sentences?: readonly number[] | undefined
  /** Address of the page. */
  readonly source: string
}

/** The text that the clauses were made from. */
export interface SpecificationText {
  /** Of the normalised text, in hex. */
  readonly sha256: string
  /** `2026-11-23`. */
  readonly handedOver: string
}

export interface Area {
  readonly id: string
  readonly title: string
  readonly feature?: string | undefined
}

/** What a run is judged against: the documented clauses that it should show. */
export interface Profile {
  /** A name of `profiles.yaml`, or capabilities with commas between. */
  readonly name: string
  readonly capabilities: readonly string[]
  /** Whether it includes the scenarios that need a second region. */
  readonly severalRegions: boolean
}

/** The operator's filter. All of it left out: everything was asked for. */
export interface Selection {
  readonly tags?: string | undefined
  readonly clauses?: readonly string[] | undefined
  /** Ids of single scenarios, besides those of `clauses`. */
  readonly scenarios?: readonly string[] | undefined
  readonly name?: string | undefined
  readonly shard?: string | undefined
  /** How many walks, where the operator asked for fewer than a run has. */
  readonly walks?: number | undefined
  readonly rerun?: RerunSelection | undefined
  /** The run was to end after so many violations. */
  readonly bail?: number | undefined
}

/** What did not conform in an earlier run is asked again. */
export interface RerunSelection {
  /** Folder of the earlier run, as the operator gave it. */
  readonly run: string
  /** When the earlier run started, in ISO 8601, UTC; null: it never did. */
  readonly started: string | null
  /** Ids of the scenarios that are asked again. */
  readonly scenarios: readonly string[]
}

/** What `explore` was asked for; shards of one exploration have it in common. */
export interface ExplorationRequest {
  readonly seed: number
  readonly length: number
  /** Left out: as many as the time allowed. */
  readonly walks?: number | undefined
}

/** A fault that was built into a target on purpose, and the scenarios that noticed. */
export interface KnownFault {
  readonly name: string
  /** What such a target does wrong, in a sentence. */
  readonly fault: string
  readonly clause: string
  /** Ids of scenarios; at least one is of the clause itself. */
  readonly caughtBy: readonly string[]
}

/** Security frameworks, for whose controls clauses are evidence. */
export interface Framework {
  readonly id: string
  readonly title: string
  /** Address of the text, or of its publisher where the text is sold. */
  readonly source: string
  readonly controls: readonly FrameworkControl[]
}

export interface FrameworkControl {
  readonly id: string
  readonly title: string
  /** Whether number and title were compared with the framework's own text. */
  readonly checked: boolean
  /** That text, or what was seen instead of it. */
  readonly comparedWith?: string | undefined
  readonly links: readonly FrameworkLink[]
}

export interface FrameworkLink {
  readonly clause: string
  /** `direct`: what the control asks for is what the clause promises; else it is one part of it. */
  readonly strength: 'direct' | 'supporting'
  readonly doesNotShow: string
}

/** The decision of an owner to accept a violation until a date. */
export interface Waiver {
  readonly of: { readonly clause: string } | { readonly scenario: string }
  /** Name of the target, as it names itself. */
  readonly target: string
  readonly reason: string
  readonly owner: string
  readonly ticket: string
  /** The last day on which it counts, `2027-01-31`, in UTC. */
  readonly expires: string
  /** Left out: the file of waivers does not say who approved it. */
  readonly approval?: WaiverApproval | undefined
  /** What lessens the risk while the violation lasts; left out: the file of waivers names nothing. */
  readonly compensatingControl?: string | undefined
}

/** As the file of waivers says. It was not checked. */
export interface WaiverApproval {
  readonly approver: string
  /** The day of the approval, `2026-11-20`. */
  readonly approved: string
}

/** What fetched stored bytes without the target. */
export interface StorageReaderFacts {
  /** What the operator gave to `--inspect-with`. */
  readonly argument: string
  readonly kind: 'folder' | 'module'
  /** SHA-256, in hex, of the module's own file. */
  readonly sha256?: string | undefined
}

export interface RunContext {
  readonly suite: {
    readonly name: string
    readonly version: string
    readonly specification: string
    /** Left out: the specification does not name it. */
    readonly specificationText?: SpecificationText | undefined
    /** SHA-256, in hex, of the code, features and steps that asked; left out: it was not taken. */
    readonly digest?: string | undefined
  }
  /** Who ran it, as the operator or the CI service says; left out where neither says it. */
  readonly by?: string | undefined
  /** The same with their sources. Left out in an older record. */
  readonly starters?: readonly RunStarter[] | undefined
  /** All of it is said by the target. */
  readonly target: {
    readonly name: string
    readonly version: string
    readonly capabilities: readonly string[]
    /** As declared; each left out where the target does not declare it. */
    readonly regions?: readonly string[] | undefined
    readonly retentionHours?: number | undefined
    readonly meteringDelayHours?: number | undefined
    readonly clock?: 'movable' | 'running' | undefined
    readonly sandboxHours?: number | undefined
    readonly reference?: true | undefined
    readonly forbidsKeptEvidence?: true | undefined
  }
  /** What the suite itself saw: one entry, or several where shards reached it in several places. Left out in an older record. */
  readonly targetSeen?: readonly SeenTarget[] | undefined
  /** What the operator gave to `--target`, for commands that run a scenario again. */
  readonly targetArgument: string
  /** What the operator gave to `--setting`, as `name=value`; a value that may be secret is `…`. */
  readonly settings?: readonly string[] | undefined
  /** Left out: the target alone showed what it stores. */
  readonly storageReader?: StorageReaderFacts | undefined
  /** Stored bytes and data keys were kept beside the record; left out: they were not. */
  readonly keepsEvidence?: true | undefined
  /** Left out in a record that is older than profiles: it is judged against {@link FULL}. */
  readonly profile?: Profile | undefined
  /** A violation of a contested or an inferred clause decides too. */
  readonly strict?: boolean | undefined
  readonly selection: Selection
  /** Left out: a run of scenarios. */
  readonly exploration?: ExplorationRequest | undefined
  /** Of how many shards it was merged; left out: it was played in one. */
  readonly shards?: number | undefined
  readonly areas: readonly Area[]
  readonly clauses: readonly ClauseDefinition[]
  /** What this version of the suite is known to catch; left out: it was never put to the test. */
  readonly knownFaults?: readonly KnownFault[] | undefined
  readonly frameworks?: readonly Framework[] | undefined
  readonly waivers?: readonly Waiver[] | undefined
}

/**
 * What a run was about, as the command knew it before the first scenario: the suite, the target, the
 * operator's selection, and the clauses that the scenarios stand for. It travels at the head of the
 * message stream as one attachment, so that `run.ndjson` alone is enough to make every report again.
 */

/** How sure the documentation is of a clause; only `documented` ones decide the outcome. */
export type Standing = 'documented' | 'contested' | 'inferred' | 'observed'

export interface ClauseDefinition {
  readonly id: string
  readonly area: string
  readonly statement: string
  readonly standing: Standing
  /** Heading of the page under which the statement is found. */
  readonly section: string
  /** Address of the page. */
  readonly source: string
  /** Capabilities without which the clause cannot be shown. */
  readonly needs: readonly string[]
  readonly notTestedBecause?: string | undefined
}

export interface Area {
  readonly id: string
  readonly title: string
  readonly feature?: string | undefined
}

/** The operator's filter. All of it left out: everything was asked for. */
export interface Selection {
  readonly tags?: string | undefined
  readonly clauses?: readonly string[] | undefined
  readonly name?: string | undefined
  readonly shard?: string | undefined
}

export interface RunContext {
  readonly suite: {
    readonly name: string
    readonly version: string
    readonly specification: string
  }
  readonly target: {
    readonly name: string
    readonly version: string
    readonly capabilities: readonly string[]
  }
  /** What the operator gave to `--target`, for commands that run a scenario again. */
  readonly targetArgument: string
  /** What the operator gave to `--setting`, as `name=value`; a value that may be secret is `…`. */
  readonly settings?: readonly string[] | undefined
  readonly selection: Selection
  /** Of how many shards it was merged; left out: it was played in one. */
  readonly shards?: number | undefined
  readonly areas: readonly Area[]
  readonly clauses: readonly ClauseDefinition[]
}

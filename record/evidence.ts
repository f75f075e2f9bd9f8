/**
 * The attachments by which steps and hooks leave evidence in the message stream, one media type per
 * kind of evidence. Bodies are JSON. What attaches them has redacted and
 * shortened them before.
 */

import type { Saying } from './saying'

export const RUN_CONTEXT = 'application/vnd.sealproof.run+json'
export const EXCHANGE = 'application/vnd.sealproof.exchange+json'
export const INAPPLICABLE = 'application/vnd.sealproof.inapplicable+json'
export const READING = 'application/vnd.sealproof.reading+json'
export const EXPECTATION = 'application/vnd.sealproof.expectation+json'
export const FAULT = 'application/vnd.sealproof.fault+json'
/** What the walks of `explore` showed: of the run, not of a scenario. */
export const WALKS_SHOWN = 'application/vnd.sealproof.walks+json'

/** Code of the bundled reference was loaded in the process of the target module, later than the context says. */
export const REFERENCE_LOADED = 'application/vnd.sealproof.reference-loaded+json'

/**
 * The whole answer to a question about stored bytes, for kept evidence. The command takes it out of the stream: it is
 * in no record.
 */
export const WHOLE_ANSWER = 'application/vnd.sealproof.whole-answer+json'

/** What a scenario leaves: all but what is of the whole run. */
export const EVIDENCE: readonly string[] = [EXCHANGE, INAPPLICABLE, READING, EXPECTATION, FAULT]

/** One question put to the target: answered (accepted or refused), or met by a fault. */
export interface Exchange {
  /** `createProject`, `keys.create`, … */
  readonly operation: string
  readonly input: unknown
  readonly outcome?: ExchangeOutcome
  readonly fault?: string
  /** No sandbox could be opened, so the question never reached one. Only with `fault`. */
  readonly unopened?: true
  readonly durationMs: number
  /** The bytes of the answer were fetched by a reader of the auditor's; left out: the target showed them. */
  readonly fetchedIndependently?: true
  /** In what the storage differs from what the target shows of it. */
  readonly difference?: string
  /** The fault or the difference, where it is a sentence of the suite; left out in an older record. */
  readonly said?: Saying
  /** It was asked before the scenario waited, in an earlier process. */
  readonly replayed?: true
  /** The same for all that were asked at once in a scenario; left out: it was asked alone. */
  readonly group?: number
}

export type ExchangeOutcome =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly refusal: {
        readonly code: string
        readonly message: string
        readonly native?: string
      }
    }

/** What a target lacks that does not offer a region. */
export const REGIONS = 'regions'

/** Why a scenario says nothing about this target. */
export interface Inapplicability {
  readonly reason: string
  /** Capabilities that the target does not declare, or {@link REGIONS}; left out: there is another reason. */
  readonly lacks?: readonly string[] | undefined
  readonly said?: Saying | undefined
}

/** Which of the admissible readings of a contested clause the target takes. */
export interface Reading {
  readonly reading: string
  readonly said?: Saying | undefined
}

/** What a step demanded, and what it saw instead. */
export interface Expectation {
  readonly expected: unknown
  readonly observed: unknown
  readonly message: string
  /** The sentences among them. */
  readonly said?: SaidExpectation | undefined
}

export interface SaidExpectation {
  readonly message: Saying
  readonly expected?: Saying
  readonly observed?: Saying
}

/** What went wrong with the target in a step, or beside the steps, for instance closing its sandbox. */
export interface FaultNotice {
  readonly message: string
  /** Left out where the words are the target's, and in an older record. */
  readonly said?: Saying
}

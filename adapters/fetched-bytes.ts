/**
 * Which answers to `inspection.storedObjects` have bytes that a reader of the auditor's fetched. It is remembered beside
 * the answers, so that no target can claim it in an answer of its own.
 */
import type { Saying } from '../record/saying'

export interface FetchedBytes {
  /** In what the storage differs from what the target shows of it. */
  readonly difference?: Saying
}

const FETCHED = new WeakMap<object, FetchedBytes>()

export function noteFetched<Answer extends object>(answer: Answer, fetched: FetchedBytes): Answer {
  FETCHED.set(answer, fetched)
  return answer
}

/** Undefined where the target alone showed its storage. */
export function fetchedBytesOf(answer: object): FetchedBytes | undefined {
  return FETCHED.get(answer)
}

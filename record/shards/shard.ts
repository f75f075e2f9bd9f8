/**
 * One shard of a run, surveyed before it is merged: what it is of, which scenarios it took, how far
 * it came.
 */
import type { Envelope, TestRunFinished, Timestamp } from '@cucumber/messages'
import type { RunContext } from '../context'
import { contextIn } from '../context-attachment'
import { oneLine } from '../plain-text'

/** Shards that are no parts of one run, or a record that is none of a shard. */
export class ShardMismatch extends Error {
  override readonly name = 'ShardMismatch'

  /** Quotes what records say of themselves, which may be anything. */
  constructor(sentence: string) {
    super(oneLine(sentence))
  }
}

export interface ShardRecord {
  /** By which the operator knows it. */
  readonly name: string
  /** From the first to the last, every time it is called. */
  readonly messages: () => Iterable<Envelope>
}

export interface Shard {
  readonly record: ShardRecord
  readonly context: RunContext
  /** The i and the n of `--shard i/n`. */
  readonly number: number
  readonly of: number
  /** What came before the run began: the features and the steps. */
  readonly head: readonly Envelope[]
  /** Pickles that were its share. */
  readonly share: ReadonlySet<string>
  readonly started: { readonly id: string; readonly timestamp: Timestamp }
  /** Left out: it was cut off. */
  readonly finished?: TestRunFinished
}

/** Throws a {@link ShardMismatch} where the record does not tell what its shard's share was. */
export function surveyed(record: ShardRecord): Shard {
  const head: Envelope[] = []
  const share = new Set<string>()
  let context: RunContext | undefined
  let started: Shard['started'] | undefined
  let finished: TestRunFinished | undefined
  let played = false
  for (const message of record.messages()) {
    const { attachment, testRunStarted, testCase, testRunFinished } = message
    const about = attachment && contextIn(attachment)
    if (about) context = about
    else if (testRunStarted) started = { id: '', ...testRunStarted }
    else if (!started) head.push(message)
    else if (testCase) share.add(testCase.pickleId)
    else if (message.testCaseStarted) played = true
    else if (testRunFinished) finished = testRunFinished
  }
  if (!context) throw new ShardMismatch(`${record.name} does not say what it is a run of`)
  const { number, of } = partOf(record, context)
  // Cucumber hands out all scenarios before it starts the first: by then the share is known.
  const knowsItsShare = played || finished?.success === true
  if (!started || !knowsItsShare) {
    throw new ShardMismatch(
      `${record.name}, shard ${number}/${of}, ended before its first scenario: play it again`,
    )
  }
  const ending = finished ? { finished } : {}
  return { record, context, number, of, head, share, started, ...ending }
}

/** `shards/two, shard 2/3`. */
export function titleOf({ record, number, of }: Shard): string {
  return `${record.name}, shard ${number}/${of}`
}

function partOf({ name }: ShardRecord, { selection }: RunContext): { number: number; of: number } {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(selection.shard ?? '') ?? []
  if (number !== undefined && of !== undefined) return { number: Number(number), of: Number(of) }
  throw new ShardMismatch(`${name} is no shard: it was played without --shard`)
}

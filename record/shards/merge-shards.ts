/**
 * Puts the records of shards together into the record of one run, message by message: what comes
 * out is what Cucumber would have sent, had one process played it all. Reports are then made from
 * it as from any other.
 */
import { type Envelope, type TestRunFinished, TimeConversion } from '@cucumber/messages'
import type { RunContext } from '../context'
import { contextAttachment } from '../context-attachment'
import { ofItsShare, sharesOfExploration } from './exploration-shares'
import { withIds } from './message-ids'
import { type Shard, type ShardRecord, surveyed, titleOf } from './shard'
import { idsInTermsOf } from './shard-questions'
import { mustBeOneRun } from './shards-of-one-run'

export interface MergedShards {
  readonly messages: Iterable<Envelope>
  /** Shards that did not come to their end; what they left is not run. */
  readonly cutOff: readonly string[]
}

/** In any order. Throws a {@link ShardMismatch} where they are not the parts of one run. */
export function mergeShards(records: readonly ShardRecord[]): MergedShards {
  const given = records.map(surveyed).sort((one, other) => one.number - other.number)
  mustBeOneRun(given)
  const shards = given[0]?.context.exploration === undefined ? given : sharesOfExploration(given)
  const [first] = shards as [Shard, ...Shard[]]
  return {
    messages: messagesOf(first, shards),
    cutOff: shards.filter(({ finished }) => !finished).map(titleOf),
  }
}

function* messagesOf(first: Shard, shards: readonly Shard[]): Generator<Envelope> {
  const { shard: _, ...selection } = first.context.selection
  const by = [...new Set(shards.flatMap(({ context }) => context.by ?? []))].join(', ')
  const whole = { ...first.context, ...identityOf(shards), selection, shards: first.of }
  yield contextAttachment(by === '' ? whole : { ...whole, by })
  yield* first.head
  yield { testRunStarted: { ...first.started, timestamp: earliest(shards) } }
  for (const shard of shards) yield* inTermsOf(first, shard, ({ testCase }) => !!testCase)
  for (const shard of shards) yield* inTermsOf(first, shard, isPlaying)
  const finished = shards.flatMap(({ finished }) => finished ?? [])
  if (finished.length === shards.length) {
    yield { testRunFinished: { ...lastOf(finished), testRunStartedId: first.started.id } }
  }
}

/** Each place and each name once. */
function identityOf(shards: readonly Shard[]): Pick<RunContext, 'targetSeen' | 'starters'> {
  const seen = shards.flatMap(({ context }) => context.targetSeen ?? [])
  const starters = shards.flatMap(({ context }) => context.starters ?? [])
  return {
    ...(seen.length === 0 ? {} : { targetSeen: distinct(seen) }),
    ...(starters.length === 0 ? {} : { starters: distinct(starters) }),
  }
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

/**
 * What features and steps are known by is the first shard's; what belongs to one shard tells which.
 */
function* inTermsOf(
  first: Shard,
  shard: Shard,
  isWanted: (message: Envelope) => boolean,
): Generator<Envelope> {
  const known = new Map([...idsInTermsOf(first, shard), [shard.started.id, first.started.id]])
  const rename = (id: string): string => known.get(id) ?? `${shard.number}.${id}`
  for (const message of ofItsShare(shard, tailOf(shard))) {
    if (isWanted(message)) yield withIds(message, rename)
  }
}

function* tailOf({ record }: Shard): Generator<Envelope> {
  let begun = false
  for (const message of record.messages()) {
    if (begun) yield message
    else begun = message.testRunStarted !== undefined
  }
}

function isPlaying({ testCase, testRunFinished }: Envelope): boolean {
  return !testCase && !testRunFinished
}

function earliest(shards: readonly Shard[]): Shard['started']['timestamp'] {
  const [first] = shards.map(({ started }) => started.timestamp).sort(byTime)
  return first as Shard['started']['timestamp']
}

/** The end of the latest; it failed where one did, and for all the reasons there are. */
function lastOf(endings: readonly TestRunFinished[]): TestRunFinished {
  const [latest] = [...endings].sort((one, other) => byTime(other.timestamp, one.timestamp))
  const exceptions = endings.flatMap(({ exception }) => exception ?? [])
  // That the suite is at fault is the stronger reason.
  const worst = exceptions.find(({ type }) => type !== 'TargetFault') ?? exceptions[0]
  const message = exceptions.map(({ type, message }) => message ?? type).join('; ')
  return {
    ...(latest as TestRunFinished),
    success: endings.every(({ success }) => success),
    ...(worst ? { exception: { ...worst, message } } : {}),
  }
}

type Timestamp = TestRunFinished['timestamp']

function byTime(one: Timestamp, other: Timestamp): number {
  const { timestampToMillisecondsSinceEpoch: milliseconds } = TimeConversion
  return milliseconds(one) - milliseconds(other)
}

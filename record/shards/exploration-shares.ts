/**
 * Every shard of an exploration plays all scenarios of walks, each with walks of its own. Merged, a scenario is taken from
 * the shard in which it came out worst, so that no violation is lost.
 */
import {
  type Envelope,
  TestStepResultStatus as Status,
  type TestStepResult,
} from '@cucumber/messages'
import type { Shard } from './shard'
import { idsInTermsOf } from './shard-questions'

/** The shards, each with the scenarios that are taken from it. */
export function sharesOfExploration(shards: readonly Shard[]): readonly Shard[] {
  const [first] = shards as [Shard, ...Shard[]]
  const worst = new Map<string, { readonly shard: Shard; readonly rank: number }>()
  for (const shard of shards) {
    const ids = idsInTermsOf(first, shard)
    for (const [pickleId, rank] of ranksIn(shard)) {
      const id = ids.get(pickleId) ?? pickleId
      if (rank > (worst.get(id)?.rank ?? -1)) worst.set(id, { shard, rank })
    }
  }
  return shards.map((shard) => {
    const ids = idsInTermsOf(first, shard)
    const share = [...shard.share].filter((id) => worst.get(ids.get(id) ?? id)?.shard === shard)
    return { ...shard, share: new Set(share) }
  })
}

/** Leaves out what other shards are taken for. */
export function* ofItsShare({ share }: Shard, messages: Iterable<Envelope>): Generator<Envelope> {
  const cases = new Set<string>()
  const attempts = new Set<string>()
  for (const message of messages) {
    const { testCase, testCaseStarted } = message
    if (testCase) {
      if (!share.has(testCase.pickleId)) continue
      cases.add(testCase.id)
    } else if (testCaseStarted) {
      if (!cases.has(testCaseStarted.testCaseId)) continue
      attempts.add(testCaseStarted.id)
    } else {
      const attempt = attemptOf(message)
      if (attempt !== undefined && !attempts.has(attempt)) continue
    }
    yield message
  }
}

/** How much each scenario decides, by its pickle. */
function ranksIn({ share, record }: Shard): ReadonlyMap<string, number> {
  const ends = new Map([...share].map((pickleId) => [pickleId, new Set<End>()]))
  const pickles = new Map<string, string>()
  const attempts = new Map<string, string>()
  for (const { testCase, testCaseStarted, testStepFinished } of record.messages()) {
    if (testCase) pickles.set(testCase.id, testCase.pickleId)
    if (testCaseStarted)
      attempts.set(testCaseStarted.id, pickles.get(testCaseStarted.testCaseId) ?? '')
    const pickleId = attempts.get(testStepFinished?.testCaseStartedId ?? '') ?? ''
    if (testStepFinished) ends.get(pickleId)?.add(endOf(testStepFinished.testStepResult))
  }
  return new Map(Array.from(ends, ([pickleId, seen]) => [pickleId, rankOf(seen)]))
}

type End = 'passed' | 'skipped' | 'fault of the target' | 'violation' | 'fault of the suite'

function endOf({ status, exception }: TestStepResult): End {
  if (status === Status.PASSED) return 'passed'
  if (status === Status.SKIPPED) return 'skipped'
  if (exception?.type === 'TargetFault') return 'fault of the target'
  return exception?.type === 'AssertionError' ? 'violation' : 'fault of the suite'
}

/** Steps after a failed or an inapplicable one are skipped. One without an end was not played. */
function rankOf(ends: ReadonlySet<End>): number {
  if (ends.size === 0) return 0
  const failures: readonly End[] = ['fault of the target', 'violation', 'fault of the suite']
  const failed = failures.findLastIndex((end) => ends.has(end))
  if (failed >= 0) return 3 + failed
  return ends.has('skipped') ? 1 : 2
}

function attemptOf(message: Envelope): string | undefined {
  const { attachment, testStepStarted, testStepFinished, testCaseFinished } = message
  const ofAttempt = attachment ?? testStepStarted ?? testStepFinished ?? testCaseFinished
  return ofAttempt?.testCaseStartedId
}

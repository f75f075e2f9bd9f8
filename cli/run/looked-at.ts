/** Which exchanges of a record `--keep-evidence` keeps whole answers of, for each scenario that has a result. */
import type { Envelope } from '@cucumber/messages'
import { EXCHANGE, type Exchange } from '../../record/evidence'
import { parseJson } from '../../record/parse-json'
import { isWhole } from '../../record/redaction'

/** By the place of the scenario, in the numbering of kept answers. A scenario without one has an empty list. */
export function lookedAt(messages: Iterable<Envelope>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, string>()
  const testCases = new Map<string, string>()
  const running = new Map<string, { place: string; exchanges: number; kept: number[] }>()
  const ended = new Map<string, readonly number[]>()
  for (const { attachment, pickle, testCase, testCaseStarted, testCaseFinished } of messages) {
    if (pickle) places.set(pickle.id, `${pickle.uri}:${pickle.location?.line ?? 0}`)
    if (testCase) testCases.set(testCase.id, places.get(testCase.pickleId) ?? '')
    if (testCaseStarted) {
      const place = testCases.get(testCaseStarted.testCaseId) ?? ''
      running.set(testCaseStarted.id, { place, exchanges: 0, kept: [] })
    }
    const attempt = running.get(attachment?.testCaseStartedId ?? '')
    if (attempt && attachment?.mediaType === EXCHANGE) {
      if (isKeptWhole(parseJson(attachment.body) as Exchange)) attempt.kept.push(attempt.exchanges)
      attempt.exchanges += 1
    }
    if (!testCaseFinished) continue
    const finished = running.get(testCaseFinished.testCaseStartedId)
    running.delete(testCaseFinished.testCaseStartedId)
    if (finished && !testCaseFinished.willBeRetried) ended.set(finished.place, finished.kept)
  }
  return ended
}

function isKeptWhole({ operation, outcome }: Exchange): boolean {
  if (outcome?.ok !== true) return false
  if (operation === 'readRows') return !isWhole(outcome.value)
  return operation === 'inspection.storedObjects' || operation === 'keys.decrypt'
}

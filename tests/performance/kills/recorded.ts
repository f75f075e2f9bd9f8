/** What a record says after a kill, read without the code of the suite: scenarios that have a result, and exchanges. */
import { existsSync, readFileSync } from 'node:fs'
import type { Envelope } from '@cucumber/messages'
import { EXCHANGE } from '../../../record/evidence'

export interface Recorded {
  /** Names of scenarios of which each that was selected has a result: a target is told no more than the name. */
  readonly finished: ReadonlySet<string>
  readonly results: number
  readonly exchanges: number
  readonly isAtItsEnd: boolean
}

export const NOTHING: Recorded = {
  finished: new Set(),
  results: 0,
  exchanges: 0,
  isAtItsEnd: false,
}

export function recordedIn(file: string): Recorded {
  if (!existsSync(file)) return NOTHING
  const text = readFileSync(file, 'utf8')
  const names = new Map<string, string>()
  const unfinished = new Map<string, number>()
  const testCases = new Map<string, string>()
  const attempts = new Map<string, string>()
  let [results, exchanges, isAtItsEnd] = [0, 0, false]
  for (const line of text.slice(0, text.lastIndexOf('\n') + 1).split('\n')) {
    if (line === '') continue
    const message = JSON.parse(line) as Envelope
    const { pickle, testCase, testCaseStarted, testCaseFinished, attachment } = message
    if (pickle) names.set(pickle.id, pickle.name)
    if (testCase) {
      const name = names.get(testCase.pickleId) ?? ''
      testCases.set(testCase.id, name)
      unfinished.set(name, (unfinished.get(name) ?? 0) + 1)
    }
    if (testCaseStarted)
      attempts.set(testCaseStarted.id, testCases.get(testCaseStarted.testCaseId) ?? '')
    if (testCaseFinished && !testCaseFinished.willBeRetried) {
      const name = attempts.get(testCaseFinished.testCaseStartedId) ?? ''
      unfinished.set(name, (unfinished.get(name) ?? 0) - 1)
      results += 1
    }
    if (attachment?.mediaType === EXCHANGE) exchanges += 1
    if (message.testRunFinished) isAtItsEnd = true
  }
  const finished = [...unfinished].flatMap(([name, count]) => (count === 0 ? name : []))
  return { finished: new Set(finished), results, exchanges, isAtItsEnd }
}

/** What the observed target wrote down, from a byte of its log on. */
export function asked(log: string, from = 0): { opened: string[]; answered: number } {
  const lines = existsSync(log) ? readFileSync(log).subarray(from).toString().split('\n') : []
  const opened = lines.flatMap((line) => (line.startsWith('opened\t') ? line.slice(7) : []))
  const answered = lines.filter((line) => line.startsWith('answered\t'))
  return { opened, answered: answered.filter((line) => !line.startsWith(OF_A_WALK)).length }
}

/** Of a walk the record has what it showed. */
const OF_A_WALK = 'answered\ta walk\t'

/**
 * Keeps answers of scenarios that wait, where the record has them in part only: stored bytes, long rows, long lists. The
 * process that goes on replays them. The file is readable by its owner alone, and removed when no scenario waits; data keys
 * are never in it.
 */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { EXCHANGE, type ExchangeOutcome, WHOLE_ANSWER } from '../../record/evidence'
import { parseJson } from '../../record/parse-json'
import { WAITING } from '../../record/suspension'
import { writeFailure } from '../../record/write-failure'

const FILE = 'waiting.ndjson'

interface KeptAnswer {
  /** Id of the attempt. */
  readonly attempt: string
  /** Its place among the exchanges of the attempt, from 0. */
  readonly exchange: number
  readonly outcome: ExchangeOutcome
}

interface RunningAttempt {
  exchanges: number
  readonly answers: KeptAnswer[]
}

export class PastKeeper {
  #path = ''
  readonly #running = new Map<string, RunningAttempt>()

  begin(folder: string): void {
    this.#path = join(folder, FILE)
  }

  /** Whether the message was for it alone: it belongs in no record. */
  take({ attachment, testCaseFinished }: Envelope): boolean {
    if (testCaseFinished) this.#running.delete(testCaseFinished.testCaseStartedId)
    const attempt = attachment?.testCaseStartedId
    if (attachment === undefined || attempt === undefined) return false
    const running = this.#running.get(attempt) ?? { exchanges: 0, answers: [] }
    this.#running.set(attempt, running)
    if (attachment.mediaType === WHOLE_ANSWER) {
      const { outcome } = JSON.parse(attachment.body)
      running.answers.push({ attempt, exchange: running.exchanges, outcome })
      return true
    }
    if (attachment.mediaType === EXCHANGE) running.exchanges += 1
    if (attachment.mediaType === WAITING) this.#keep(running.answers)
    return false
  }

  /** @param waits whether a scenario still waits */
  end(waits: boolean): void {
    if (!waits && this.#path !== '') rmSync(this.#path, { force: true })
  }

  #keep(answers: readonly KeptAnswer[]): void {
    if (answers.length === 0) return
    const lines = answers.map((answer) => `${JSON.stringify(answer)}\n`)
    try {
      appendFileSync(this.#path, lines.join(''), { mode: 0o600 })
    } catch (error) {
      throw writeFailure(this.#path, error)
    }
  }
}

/** By attempt, and by the place of the exchange. A torn line, which a full disk leaves, is left out. */
export function keptAnswers(
  folder: string,
): ReadonlyMap<string, ReadonlyMap<number, ExchangeOutcome>> {
  const path = join(folder, FILE)
  const kept = new Map<string, Map<number, ExchangeOutcome>>()
  if (!existsSync(path)) return kept
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const answer = parseJson(line) as KeptAnswer | undefined
    if (answer === undefined) continue
    const ofAttempt = kept.get(answer.attempt) ?? new Map()
    kept.set(answer.attempt, ofAttempt.set(answer.exchange, answer.outcome))
  }
  return kept
}

/**
 * Puts questions to a target and reads the answers: a connection that is used again, a time for
 * each question that spans its repeats, and one sentence for a question that is not answered.
 */

import { hash } from 'node:crypto'
import { Agent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { type AnswerRedaction, answerRedactionOf, type Redact } from '../../record/redaction'
import { type Saying, type SayingValue, say } from '../../record/saying'
import { type Limits, notAnsweredWithin } from '../limits'
import type { Address } from './address'
import { breakage } from './broken-connection'
import { type Attempt, exchange, type Line, type Question } from './exchange'
import { httpFault, metIn } from './http-fault'
import { watchIdle } from './idle-watch'
import { read } from './reading'
import type { Repetition } from './repeatable'
import { isUnreachable, MOST_ATTEMPTS, mayRepeat, type Pace, pauseMs } from './repeats'
import type { HttpSettings } from './settings'
import { Unreadable } from './unreadable'

/** Servers that close idle connections do so after seconds; ours is closed before. */
const IDLE_MS = 1000

export type LimitsFor = (operation: string) => Limits

interface Asked {
  readonly attempt: Attempt
  readonly made: number
  /** To put behind the sentence of a fault. */
  readonly circumstances: SayingValue
}

export class Client {
  readonly #line: Line
  readonly #settings: HttpSettings
  readonly #pace: Pace
  readonly #limitsFor: LimitsFor
  readonly #redaction: AnswerRedaction
  /**
   * As it was at the last attempt: to knock again and again at each question would cost a run
   * minutes.
   */
  #isUnreachable = false
  #isClosed = false
  /**
   * The target sent something unasked: which answer belongs to which question is no longer sure.
   */
  #isOutOfStep = false
  #certificate: string | undefined

  constructor(address: Address, settings: HttpSettings, pace: Pace, limitsFor: LimitsFor) {
    const options = { keepAlive: true, timeout: IDLE_MS }
    this.#line = {
      address,
      agent: address.secure ? new SecureAgent(options) : new Agent(options),
      headers: settings.headers,
      answerLimitBytes: settings.answerLimitMiB * 1024 * 1024,
      onSecured: ({ raw }) => {
        if (raw !== undefined) this.#certificate ??= hash('sha256', raw)
      },
    }
    watchIdle(this.#line.agent, () => {
      this.#isOutOfStep = true
    })
    this.#settings = settings
    this.#pace = pace
    this.#limitsFor = limitsFor
    this.#redaction = answerRedactionOf(settings.headers)
  }

  /** SHA-256, in hex, of the leaf certificate (DER) on the first connection over TLS. */
  get certificate(): string | undefined {
    return this.#certificate
  }

  /**
   * What `take` makes of the answer's JSON. Rejects with an {@link HttpFault}, and with nothing
   * else.
   */
  async ask<Value>(
    question: Question,
    repetition: Repetition,
    take: (answer: unknown, redact: Redact) => Value,
  ): Promise<Value> {
    const limits = this.#limitsFor(question.operation)
    const { attempt, made, circumstances } = await this.#asked(question, repetition, limits)
    const { redact } = this.#redaction
    if (made > 1 && isGone(question, attempt)) return take(undefined, redact)
    try {
      return take(this.#answerIn(question, attempt, limits), redact)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      const said = say`${question.operation} ${error.said}${circumstances}`
      throw httpFault(said, redact, metIn(attempt))
    }
  }

  /** Ends all requests that are under way, without repeats. */
  close(): void {
    this.#isClosed = true
    this.#line.agent.destroy()
  }

  /** Repeats the request while that may help, and gives the attempt to report. */
  async #asked(question: Question, repetition: Repetition, limits: Limits): Promise<Asked> {
    const { now, wait } = this.#pace
    const deadline = now() + limits.timeoutSeconds * 1000
    const wasUnreachable = this.#isUnreachable
    let before: Attempt | undefined
    for (let made = 1; ; made++) {
      const attempt = await this.#attempt(question, Math.max(1, deadline - now()))
      const isHopeless = this.#isClosed || (wasUnreachable && this.#isUnreachable)
      if (isHopeless || made === MOST_ATTEMPTS || !mayRepeat(attempt, repetition)) {
        const circumstances = made === 1 ? '' : say`; asked ${made} times`
        // What came before says more than that the time was up.
        const telling = attempt.kind === 'silent' && before !== undefined ? before : attempt
        return { attempt: telling, made, circumstances }
      }
      before = attempt
      const pause = pauseMs(attempt, made, this.#pace)
      if (now() + pause >= deadline) {
        return { attempt, made, circumstances: tooLong(pause, limits) }
      }
      await wait(pause)
    }
  }

  async #attempt(question: Question, withinMs: number): Promise<Attempt> {
    const attempt = await exchange(this.#line, question, withinMs)
    this.#isUnreachable = isUnreachable(attempt)
    if (attempt.kind === 'out-of-step') this.#isOutOfStep = true
    return this.#isOutOfStep ? { kind: 'out-of-step' } : attempt
  }

  #answerIn(question: Question, attempt: Attempt, limits: Limits): unknown {
    const { address } = this.#line
    const { redact } = this.#redaction
    switch (attempt.kind) {
      case 'answered':
        return this.#withoutHeaders(read(question, attempt.answer, redact))
      case 'broken':
        throw new Unreadable(breakage(attempt.error, attempt.stage, address, redact))
      case 'too-large':
        throw new Unreadable(
          say`was answered with more than ${this.#settings.answerLimitMiB} MiB; --setting answer-limit=… allows more`,
        )
      case 'out-of-step':
        throw new Unreadable(
          say`was asked in vain: the target sends answers that were not asked for`,
        )
      case 'silent':
        throw new Unreadable(notAnsweredWithin(limits))
    }
  }

  #withoutHeaders(answer: unknown): unknown {
    const redacted = this.#redaction.redactRefusal(answer)
    const header = this.#redaction.headerShownIn(redacted)
    if (header === undefined) return redacted
    throw new Unreadable(
      say`was answered with the value of the header ${header}, which no report may show`,
    )
  }
}

function tooLong(pauseMs: number, { timeoutSeconds }: Limits): Saying {
  return say`; another attempt is due in ${Math.ceil(pauseMs / 1000)} s, later than the timeout of ${timeoutSeconds} s allows`
}

/** What an attempt has removed, although its answer was lost, the next one does not find. */
function isGone({ method }: Question, attempt: Attempt): boolean {
  return method === 'DELETE' && attempt.kind === 'answered' && attempt.answer.status === 404
}

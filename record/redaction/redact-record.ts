/**
 * Keeps what a run was given in confidence out of its record, and so out of every report: a target may
 * repeat it in any answer, and its failure in any message. So may it a data key, which is known to be one
 * only once KMS has unwrapped it: what a scenario leaves is held until it ends. The specification is
 * written down as it is.
 */
import type { Envelope, TestStepResult } from '@cucumber/messages'
import { RUN_CONTEXT } from '../evidence'
import { AnnouncedKeys } from './data-key-channel'
import { UnwrappedKeys } from './data-keys'
import { type Redact, redactorOf, secretsOf, withoutUser } from './secrets'

export class Discretion {
  #secrets: readonly string[]
  #redact: Redact | undefined
  readonly #announced = new AnnouncedKeys()
  readonly #keys = new UnwrappedKeys()
  /** What each scenario that is under way has left, by the id of its attempt. */
  readonly #held = new Map<string, Envelope[]>()

  constructor(
    { settings }: { readonly settings: Readonly<Record<string, string>> },
    environment: Readonly<Record<string, string | undefined>> = process.env,
  ) {
    this.#secrets = secretsOf(settings, environment)
  }

  /** What may be written down now, as it may be: none, the message, or with it those that were held. */
  keep(message: Envelope): readonly Envelope[] {
    if (message.testCaseStarted) this.#held.set(message.testCaseStarted.id, [])
    const attempt = attemptOf(message)
    const held = attempt === undefined ? undefined : this.#held.get(attempt)
    if (attempt === undefined || held === undefined) return [this.#fit(message)]
    held.push(message)
    return message.testCaseFinished ? this.#released(attempt) : []
  }

  /** What scenarios that come to no end have left. Nothing is kept from here on. */
  end(): readonly Envelope[] {
    const rest = [...this.#held.keys()].flatMap((attempt) => this.#released(attempt))
    this.#announced.close()
    return rest
  }

  #released(attempt: string): readonly Envelope[] {
    for (const key of this.#announced.heard()) this.#keys.note(key)
    const held = this.#held.get(attempt) ?? []
    this.#held.delete(attempt)
    return held.map((message) => this.#fit(message))
  }

  #fit(message: Envelope): Envelope {
    if (message.source) this.#read(message.source.data)
    const { attachment, meta, testStepFinished, testRunHookFinished, testRunFinished } = message
    if (attachment && attachment.mediaType !== RUN_CONTEXT) {
      return { ...message, attachment: { ...attachment, body: this.#redacted(attachment.body) } }
    }
    // CI services put a token into the address of the repository.
    if (meta) return rewritten(message, withoutUser)
    // A step or hook without a message has a status, times and ids alone.
    if (testStepFinished && !hasMessage(testStepFinished.testStepResult)) return message
    const mayFail = testStepFinished ?? testRunHookFinished ?? testRunFinished
    return mayFail ? rewritten(message, (text) => this.#redacted(text)) : message
  }

  /** What the features say aloud (`region=cn-shanghai`) is no secret, and evidence is read with it. */
  #read(feature: string): void {
    this.#secrets = this.#secrets.filter((secret) => !feature.includes(secret))
    this.#redact = undefined
  }

  #redacted(text: string): string {
    this.#redact ??= redactorOf(this.#secrets)
    return this.#keys.redact(this.#redact(text))
  }
}

function hasMessage({ message, exception }: TestStepResult): boolean {
  return message !== undefined || exception !== undefined
}

function attemptOf(message: Envelope): string | undefined {
  const { attachment, testStepStarted, testStepFinished, testCaseFinished } = message
  const told = attachment ?? testStepStarted ?? testStepFinished ?? testCaseFinished
  return told?.testCaseStartedId
}

function rewritten(message: Envelope, rewrite: Redact): Envelope {
  const text = JSON.stringify(message)
  const written = rewrite(text)
  return written === text ? message : JSON.parse(written)
}

/**
 * Keeps what a run was given in confidence out of its record, and so out of every report: a target may
 * repeat it in any answer, and its failure in any message. The specification is written down as it is.
 */
import type { Envelope } from '@cucumber/messages'
import { type Redact, redactorOf, secretsOf, withoutUser } from '../../adapters/secrets'
import { RUN_CONTEXT } from '../../reports'
import type { RunRequest } from './request'

export class Discretion {
  #secrets: readonly string[]
  #redact: Redact | undefined

  constructor(
    { settings }: Pick<RunRequest, 'settings'>,
    environment: Readonly<Record<string, string | undefined>> = process.env,
  ) {
    this.#secrets = secretsOf(settings, environment)
  }

  /** The same message, as it may be written down. */
  keep(message: Envelope): Envelope {
    if (message.source) this.#read(message.source.data)
    const { attachment, meta, testStepFinished, testRunHookFinished, testRunFinished } = message
    if (attachment && attachment.mediaType !== RUN_CONTEXT) {
      return { ...message, attachment: { ...attachment, body: this.#redacted(attachment.body) } }
    }
    // CI services put a token into the address of the repository.
    if (meta) return rewritten(message, withoutUser)
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
    return this.#redact(text)
  }
}

function rewritten(message: Envelope, rewrite: Redact): Envelope {
  const text = JSON.stringify(message)
  const written = rewrite(text)
  return written === text ? message : JSON.parse(written)
}

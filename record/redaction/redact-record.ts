/**
 * Redacts the messages of a run before they are written to its record, from which every report is
 * made. A target may repeat a secret in any answer, and a failure in any message. A data key is
 * known to be secret only after KMS has unwrapped it: the journal has each message at once, and a message that holds a
 * key which became known later is corrected; reports are made from the messages of a scenario that has ended. The
 * specification is not redacted.
 */
import type { Envelope, TestStepResult } from '@cucumber/messages'
import { RUN_CONTEXT } from '../evidence'
import { parseJson } from '../parse-json'
import { AnnouncedDataKeys } from './data-key-channel'
import { UnwrappedDataKeys } from './data-keys'
import { mayBeBare, type Redact, redactorOf, secretsOf, withoutCredentials } from './secrets'

/** Takes each message as soon as it is there, so that nothing is lost where the process ends. */
export interface Journal {
  /** Returns where it is. */
  write(message: Envelope): JournalPlace
  /** The message there holds a data key that became known since. */
  correct(place: JournalPlace, redacted: Envelope): void
  /** All that is before this place will not be corrected; undefined: all that was written. */
  settle(before: JournalPlace | undefined): void
}

/** Where a line is in the file, in bytes, without its line feed. */
export interface JournalPlace {
  readonly start: number
  readonly length: number
}

interface Held {
  readonly message: Envelope
  readonly written: Envelope
  readonly place: JournalPlace | undefined
  /** How many data keys were known then. */
  readonly known: number
}

export class RecordRedaction {
  #secrets: readonly string[]
  #redact: Redact | undefined
  readonly #announced = new AnnouncedDataKeys()
  readonly #keys = new UnwrappedDataKeys()
  #known = 0
  /** The messages of each scenario that has not ended, by the id of its attempt. */
  readonly #held = new Map<string, Held[]>()
  readonly #journal: Journal | undefined

  constructor(
    { settings }: { readonly settings: Readonly<Record<string, string>> },
    environment: Readonly<Record<string, string | undefined>> = process.env,
    journal?: Journal,
  ) {
    this.#secrets = secretsOf(settings, environment)
    this.#journal = journal
  }

  /**
   * The redacted messages that reports can be made from now: none, this one, or with it those that were held.
   */
  take(message: Envelope): readonly Envelope[] {
    this.#noteKeys()
    if (message.testCaseStarted) this.#held.set(message.testCaseStarted.id, [])
    const attempt = attemptOf(message)
    const held = attempt === undefined ? undefined : this.#held.get(attempt)
    const written = this.#redacted(message)
    const place = this.#journal?.write(written)
    if (attempt === undefined || held === undefined) return [written]
    held.push({ message, written, place, known: this.#known })
    return message.testCaseFinished ? this.#release(attempt) : []
  }

  /** The redacted messages of scenarios that did not end. No message can be taken after it. */
  end(): readonly Envelope[] {
    const rest = [...this.#held.keys()].flatMap((attempt) => this.#release(attempt))
    this.#announced.close()
    return rest
  }

  #release(attempt: string): readonly Envelope[] {
    this.#noteKeys()
    const held = this.#held.get(attempt) ?? []
    this.#held.delete(attempt)
    const final = held.map((each) => this.#final(each))
    this.#journal?.settle(this.#earliestHeld())
    return final
  }

  #earliestHeld(): JournalPlace | undefined {
    let earliest: JournalPlace | undefined
    for (const [first] of this.#held.values())
      if (first?.place && first.place.start < (earliest?.start ?? Number.POSITIVE_INFINITY))
        earliest = first.place
    return earliest
  }

  #noteKeys(): void {
    for (const key of this.#announced.received()) {
      this.#keys.note(key)
      this.#known += 1
    }
  }

  #final({ message, written, place, known }: Held): Envelope {
    if (known === this.#known) return written
    const redacted = this.#redacted(message)
    if (JSON.stringify(redacted) === JSON.stringify(written)) return written
    if (place) this.#journal?.correct(place, redacted)
    return redacted
  }

  #redacted(message: Envelope): Envelope {
    if (message.source) this.readFeature(message.source.data)
    const { attachment, meta, testStepFinished, testRunHookFinished, testRunFinished } = message
    if (attachment && attachment.mediaType !== RUN_CONTEXT) {
      return { ...message, attachment: { ...attachment, body: this.#redactText(attachment.body) } }
    }
    // CI services put a token into the address of the repository.
    if (meta) return rewritten(message, withoutCredentials)
    // A step or hook without a message has a status, times and ids alone.
    if (testStepFinished && !hasMessage(testStepFinished.testStepResult)) return message
    const mayHoldText = testStepFinished ?? testRunHookFinished ?? testRunFinished
    return mayHoldText ? rewritten(message, (text) => this.#redactText(text)) : message
  }

  /**
   * A value that a feature names (`region=cn-shanghai`) is no secret, and evidence cannot be read
   * without it.
   */
  readFeature(feature: string): void {
    this.#secrets = this.#secrets.filter((secret) => !feature.includes(secret))
    this.#redact = undefined
  }

  #redactText(text: string): string {
    this.#redact ??= this.#redactor()
    return this.#keys.redact(this.#redact(text))
  }

  /** A secret such as `8000` or `true` is looked for in strings only: numbers are evidence, and no keys. */
  #redactor(): Redact {
    const redact = redactorOf(this.#secrets)
    return this.#secrets.some(mayBeBare) ? (text) => inStrings(text, redact) : redact
  }
}

/** Redacts the strings and names of a JSON text; any other text as a whole. */
function inStrings(text: string, redact: Redact): string {
  const value = parseJson(text)
  return value === undefined ? redact(text) : JSON.stringify(redactedStrings(value, redact))
}

function redactedStrings(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((each) => redactedStrings(each, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [redact(name), redactedStrings(each, redact)]),
  )
}

function hasMessage({ message, exception }: TestStepResult): boolean {
  return message !== undefined || exception !== undefined
}

function attemptOf(message: Envelope): string | undefined {
  const { attachment, testStepStarted, testStepFinished, testCaseFinished } = message
  const ofAttempt = attachment ?? testStepStarted ?? testStepFinished ?? testCaseFinished
  return ofAttempt?.testCaseStartedId
}

function rewritten(message: Envelope, rewrite: Redact): Envelope {
  const text = JSON.stringify(message)
  const changed = rewrite(text)
  return changed === text ? message : JSON.parse(changed)
}

/**
 * The messages of an attempt that was broken off, without what the target answered. KMS may not have unwrapped a data key
 * that the target had shown already, and in the sandbox of the next attempt it is another one: no search would find the
 * first. The attempt is repeated, so its answers decide nothing. What was asked stays.
 */
import type { Attachment, Envelope, TestStepResult } from '@cucumber/messages'
import { EXCHANGE, type Exchange, type ExchangeOutcome } from '../evidence'
import { parseJson } from '../parse-json'
import { isObject } from '../shape'
import { REDACTED } from './secrets'

/** What is shorter in JSON holds no data key of eight bytes in any encoding, and stays. */
const SHORTEST = JSON.stringify(REDACTED).length

/** Never longer than the message. */
export function withoutAnswers(message: Envelope): Envelope {
  const { attachment, testStepFinished } = message
  if (attachment) return { attachment: { ...attachment, body: bodyOf(attachment) } }
  if (!testStepFinished) return message
  return {
    testStepFinished: {
      ...testStepFinished,
      testStepResult: resultOf(testStepFinished.testStepResult),
    },
  }
}

function bodyOf({ mediaType, body }: Attachment): string {
  const value = parseJson(body)
  if (!isObject(value)) return body.length < SHORTEST ? body : ''
  if (mediaType !== EXCHANGE) return JSON.stringify(hiddenMembers(value))
  const { outcome, fault, difference, ...asked } = value as unknown as Exchange
  return JSON.stringify({
    ...asked,
    ...(outcome === undefined ? {} : { outcome: outcomeOf(outcome) }),
    ...hiddenMembers({
      ...(fault === undefined ? {} : { fault }),
      ...(difference === undefined ? {} : { difference }),
    }),
  })
}

function outcomeOf(outcome: ExchangeOutcome): unknown {
  if (outcome.ok) return { ok: true, value: hidden(outcome.value) }
  const { code, ...said } = outcome.refusal
  return { ok: false, refusal: { code, ...hiddenMembers(said) } }
}

function resultOf({ message, exception, ...result }: TestStepResult): TestStepResult {
  return {
    ...result,
    ...(message === undefined ? {} : { message: String(hidden(message)) }),
    ...(exception === undefined ? {} : { exception: { type: exception.type } }),
  }
}

function hiddenMembers(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, hidden(member)]))
}

function hidden(value: unknown): unknown {
  return (JSON.stringify(value)?.length ?? 0) < SHORTEST ? value : REDACTED
}

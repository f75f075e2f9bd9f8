/**
 * Keeps what `header.NAME` sends out of everything that is written down, also where the target
 * repeats it. Values that are short and whose header is no credential's (`x-tenant: 7`) are no
 * secret.
 */

import { writingsOf } from '../../record/redaction/encodings'
import { redactorOf, secretsIn } from '../../record/redaction/secrets'
import { Unreadable } from './unreadable'

export interface Credentials {
  /** The same text, with `[redacted]` in the place of secrets. */
  redacted(text: string): string
  /**
   * The same answer, with secrets taken out of a refusal's message, which is never compared. Throws
   * {@link Unreadable} where they are in what is judged: a hole there could be taken for a
   * violation.
   */
  keptFrom(answer: unknown): unknown
}

interface Secret {
  readonly header: string
  readonly writings: RegExp
}

export function credentialsOf(headers: Readonly<Record<string, string>>): Credentials {
  const texts = Object.entries(headers).flatMap(([header, value]) =>
    secretsIn(header, value).map((text) => ({ header, text })),
  )
  if (texts.length === 0) return { redacted: (text) => text, keptFrom: (answer) => answer }
  const secrets = texts.map(({ header, text }) => ({ header, writings: writingsOf(text) }))
  const redacted = redactorOf(texts.map(({ text }) => text))
  return {
    redacted,
    keptFrom: (answer) => {
      const kept = withQuietRefusal(answer, redacted)
      const header = headerIn(kept, secrets)
      if (header === undefined) return kept
      throw new Unreadable(
        `was answered with the value of the header ${header}, which no report may show`,
      )
    },
  }
}

function withQuietRefusal(answer: unknown, redacted: (text: string) => string): unknown {
  if (!isObject(answer) || !isObject(answer.refusal)) return answer
  const { message, native } = answer.refusal
  return {
    ...answer,
    refusal: {
      ...answer.refusal,
      ...(typeof message === 'string' ? { message: redacted(message) } : {}),
      ...(typeof native === 'string' ? { native: redacted(native) } : {}),
    },
  }
}

function headerIn(value: unknown, secrets: readonly Secret[]): string | undefined {
  if (typeof value === 'string')
    return secrets.find(({ writings }) => value.search(writings) >= 0)?.header
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = headerIn(item, secrets)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isObject(value)) return undefined
  for (const name in value) {
    const found = headerIn(name, secrets) ?? headerIn(value[name], secrets)
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

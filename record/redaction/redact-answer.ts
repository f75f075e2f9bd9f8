/**
 * Keeps the values of headers (`header.NAME` of the settings) out of what a target behind an
 * address answers. A refusal's message and native code are redacted, since no step compares them.
 * What a step compares is not changed: a changed value could be taken for a violation, so the
 * caller is told which header is shown there. Values that are short and whose header is no
 * credential's (`x-tenant: 7`) are no secret.
 */
import { encodingsOfText } from './encodings'
import { type Redact, redactorOf, secretsIn } from './secrets'

export interface AnswerRedaction {
  readonly redact: Redact
  /** The same answer with its refusal redacted. */
  redactRefusal(answer: unknown): unknown
  /**
   * The name of a header whose value is in the answer, in any encoding; undefined where there is
   * none.
   */
  headerShownIn(answer: unknown): string | undefined
}

interface HeaderSecret {
  readonly header: string
  readonly encodings: RegExp
}

export function answerRedactionOf(headers: Readonly<Record<string, string>>): AnswerRedaction {
  const texts = Object.entries(headers).flatMap(([header, value]) =>
    secretsIn(header, value).map((text) => ({ header, text })),
  )
  const secrets = texts.map(({ header, text }) => ({ header, encodings: encodingsOfText(text) }))
  const redact = redactorOf(texts.map(({ text }) => text))
  return {
    redact,
    redactRefusal: (answer) => withRedactedRefusal(answer, redact),
    headerShownIn: (answer) => (secrets.length === 0 ? undefined : headerIn(answer, secrets)),
  }
}

function withRedactedRefusal(answer: unknown, redact: Redact): unknown {
  if (!isObject(answer) || !isObject(answer.refusal)) return answer
  const { message, native } = answer.refusal
  return {
    ...answer,
    refusal: {
      ...answer.refusal,
      ...(typeof message === 'string' ? { message: redact(message) } : {}),
      ...(typeof native === 'string' ? { native: redact(native) } : {}),
    },
  }
}

function headerIn(value: unknown, secrets: readonly HeaderSecret[]): string | undefined {
  if (typeof value === 'string')
    return secrets.find(({ encodings }) => value.search(encodings) >= 0)?.header
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

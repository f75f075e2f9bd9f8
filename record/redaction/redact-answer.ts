/**
 * Keeps the values of headers (`header.NAME` of the settings) out of what a target behind an
 * address answers. A refusal's message and native code are redacted, since no step compares them.
 * What a step compares is not changed: a changed value could be taken for a violation, so the
 * caller is told which header is shown there. Values that are short and whose header is no
 * credential's (`x-tenant: 7`) are no secret.
 */
import { redactBeginning } from './redact-beginning'
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

export function answerRedactionOf(headers: Readonly<Record<string, string>>): AnswerRedaction {
  const texts = Object.entries(headers).flatMap(([header, value]) =>
    secretsIn(header, value).map((text) => ({ header, text })),
  )
  const redact = redactorOf(texts.map(({ text }) => text))
  const isShown = (secret: string, text: string): boolean => redactorOf([secret])(text) !== text
  // One pass for all secrets; which one it is matters only where there is one.
  const headerIn = (text: string): string | undefined =>
    redact(text) === text
      ? undefined
      : (texts.find((each) => isShown(each.text, text))?.header ?? texts[0]?.header)
  return {
    redact,
    redactRefusal: (answer) => withRedactedRefusal(answer, redact),
    headerShownIn: (answer) => (texts.length === 0 ? undefined : firstIn(answer, headerIn)),
  }
}

function withRedactedRefusal(answer: unknown, redact: Redact): unknown {
  if (!isObject(answer) || !isObject(answer.refusal)) return answer
  const { message, native } = answer.refusal
  return {
    ...answer,
    refusal: {
      ...answer.refusal,
      ...(typeof message === 'string' ? { message: redactBeginning(message, redact) } : {}),
      ...(typeof native === 'string' ? { native: redactBeginning(native, redact) } : {}),
    },
  }
}

/** What `find` gives for the first text or name in the value for which it gives anything. */
function firstIn(value: unknown, find: (text: string) => string | undefined): string | undefined {
  if (typeof value === 'string') return find(value)
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = firstIn(item, find)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isObject(value)) return undefined
  for (const name in value) {
    const found = find(name) ?? firstIn(value[name], find)
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

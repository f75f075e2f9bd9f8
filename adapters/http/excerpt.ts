/** The beginning of what a target sent, for a sentence: short, plain, on one line. */
import { withoutControlSequences } from '../../record/control-sequences'
import type { Redact } from '../../record/redaction'

const LONGEST = 160
const LOOKED_AT = 16 * 1024
/** Secrets are looked for in so much. They make a text shorter or longer. */
const REDACTED_UP_TO = 64 * 1024

/** Secrets are taken out first, whole, and again where they appear only when all else is gone. */
export function excerpt(text: string, redact: Redact): string {
  // An ellipsis marks a secret that is cut off, so that it is found.
  const whole = text.length <= REDACTED_UP_TO ? text : `${text.slice(0, REDACTED_UP_TO)}…`
  const beginning = redact(whole).slice(0, LOOKED_AT)
  const words = redact(errorIn(beginning) ?? withoutTags(beginning))
  const plain = withoutControlSequences(words).toWellFormed()
  const line = redact(plain)
    .replaceAll(/\p{C}|\s+/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

/** The wire's own way to say why: `{ "error": "…" }`. */
function errorIn(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    const { error } = JSON.parse(text) as { error?: unknown }
    return typeof error === 'string' ? error : undefined
  } catch {
    return undefined
  }
}

function withoutTags(text: string): string {
  if (!/<(!doctype|html|head|body|h1|p)\b/i.test(text)) return text
  return text
    .replaceAll(/<(script|style|head)\b.*?(<\/\1\s*>|$)/gis, ' ')
    .replaceAll(/<[^>]*>?/g, ' ')
}

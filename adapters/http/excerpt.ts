/** The beginning of what a target sent, for a sentence: short, plain, on one line. */
import { withoutControlSequences } from '../../record/control-sequences'
import { type Redact, redactBeginning } from '../../record/redaction'

const LONGEST = 160
const LOOKED_AT = 16 * 1024

/** Secrets are taken out first, whole, and again where they appear only when all else is gone. */
export function excerpt(text: string, redact: Redact): string {
  const beginning = redactBeginning(text, redact).slice(0, LOOKED_AT)
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

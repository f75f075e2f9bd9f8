/** Makes a target's text safe to print: redacts secrets, and removes control characters of terminals. */
import { redactorOf, secretsOf } from '../../record/redaction/secrets'
import { plainText } from '../../reports'

export type MakeSafe = <Value>(value: Value) => Value

export function safeOutput(settings: Readonly<Record<string, string>>): MakeSafe {
  const redact = redactorOf(secretsOf(settings))
  const makeSafe = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(plainText(value))
    if (Array.isArray(value)) return value.map(makeSafe)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, makeSafe(each)]))
  }
  return makeSafe as MakeSafe
}

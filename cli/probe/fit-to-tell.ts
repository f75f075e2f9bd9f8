/** A target's words as they may be told: without what it was given in confidence, and without what a terminal obeys. */
import { redactorOf, secretsOf } from '../../record/redaction/secrets'
import { plainText } from '../../reports'

export type Fit = <Value>(value: Value) => Value

export function fitToTell(settings: Readonly<Record<string, string>>): Fit {
  const redact = redactorOf(secretsOf(settings))
  const fit = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(plainText(value))
    if (Array.isArray(value)) return value.map(fit)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fit(each)]))
  }
  return fit as Fit
}

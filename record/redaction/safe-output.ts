/**
 * Makes a value safe to print: every text in it without secrets, and without what a terminal obeys.
 */
import { plainText } from '../plain-text'
import { redactorOf, secretsOf } from './secrets'

export type MakeSafe = <Value>(value: Value) => Value

/** @param settings those that the target was given */
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

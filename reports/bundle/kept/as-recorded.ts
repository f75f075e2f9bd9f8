/** Compares a whole answer with the record, which has digests and beginnings of it. */
import type { Exchange, ExchangeOutcome } from '../../../record/evidence'
import { parseJson } from '../../../record/parse-json'
import { exchangeJson } from '../../../record/redaction'

/** Whether the record would show the whole answer as it shows this one. */
export function isAsRecorded(exchange: Exchange, outcome: ExchangeOutcome): boolean {
  const shown = parseJson(exchangeJson({ ...exchange, outcome })) as Exchange
  return isSameWhereRecorded(exchange.outcome, shown.outcome)
}

/** The record leaves out secrets, members beyond the contract, and all of a very large answer. */
function isSameWhereRecorded(recorded: unknown, shown: unknown): boolean {
  if (recorded === NOT_IN_CONTRACT) return true
  if (typeof recorded === 'string')
    return recorded === shown || recorded.includes(REDACTED) || recorded.startsWith(LEFT_OUT)
  if (typeof recorded !== 'object' || recorded === null) return recorded === shown
  if (typeof shown !== 'object' || shown === null) return false
  if (Array.isArray(recorded) !== Array.isArray(shown)) return false
  const [left, right] = [recorded, shown] as Readonly<Record<string, unknown>>[]
  return (
    Object.keys(left ?? {}).every((name) => isSameWhereRecorded(left?.[name], right?.[name])) &&
    Object.keys(right ?? {}).every((name) => left !== undefined && name in left)
  )
}

const NOT_IN_CONTRACT = '[not in the contract]'
const REDACTED = '[redacted]'
const LEFT_OUT = '… left out: '

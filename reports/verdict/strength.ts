/**
 * Strength of evidence: what a scenario looked at, computed from its exchanges with the target.
 * Only When and Then steps count: what a Given sets up proves nothing.
 */
import { CONTRACT } from '../../adapters/contract'
import type { Exchange } from '../../record/evidence'
import { STRENGTHS, type Step, type Strength } from './model'

/** What an accepted answer shows, by operation. */
const ACCEPTED: ReadonlyMap<string, Strength> = new Map(
  Object.entries(CONTRACT).map(([operation, { strength }]) => [operation, strength]),
)

export function strengthOf(steps: readonly Step[]): Strength | null {
  const looks = steps
    .filter(({ role }) => role === 'action' || role === 'outcome')
    .flatMap(({ exchanges }) => exchanges.map(strengthOfExchange))
  return strongest(looks)
}

export function strongest(strengths: Iterable<Strength | null>): Strength | null {
  let best = -1
  for (const strength of strengths) {
    if (strength) best = Math.max(best, STRENGTHS.indexOf(strength))
  }
  return STRENGTHS[best] ?? null
}

/** A refusal of any operation is behaviour. A fault is no answer and shows nothing. */
function strengthOfExchange(exchange: Exchange): Strength | null {
  const { operation, outcome, fetchedIndependently } = exchange
  if (!outcome) return null
  if (!outcome.ok) return 'behavioural'
  const strength = ACCEPTED.get(operation) ?? 'declared'
  return strength === 'byte-level' && fetchedIndependently ? 'byte-level-independent' : strength
}

export function isByteLevel(strength: Strength | null): boolean {
  return strength === 'byte-level' || strength === 'byte-level-independent'
}

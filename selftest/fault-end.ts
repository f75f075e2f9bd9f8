/**
 * How a faulty target ended: found out, overlooked, or never asked. Who could not be asked has shown nothing of the suite,
 * and looks like a survivor to whoever counts violations only.
 */
import type { PlayedScenario } from './played-scenario'

/**
 * `survived`: scenarios of its clause came to a verdict on it, and none found it out. `dead`: nobody could have, since
 * the suite's verdicts and the target's every answer are the reference's. `not-asked`: no scenario of its clause came to
 * a verdict.
 */
export type FaultEnd =
  | { readonly kind: 'caught'; readonly by: readonly string[] }
  | { readonly kind: 'survived' | 'not-asked'; readonly reason: string }
  | { readonly kind: 'dead' }

/** A fault counts as caught by a scenario of its own clause only: others may stumble over it by chance. */
export function endOf(clause: string, played: readonly PlayedScenario[]): FaultEnd {
  const own = played.filter((scenario) => scenario.clause === clause)
  const by = own.filter(({ verdict }) => verdict === 'violates').map(({ id }) => id)
  if (by.length > 0) return { kind: 'caught', by }
  const kind = own.some(({ verdict }) => verdict === 'conforms') ? 'survived' : 'not-asked'
  return { kind, reason: verdictsInWords(clause, own) }
}

/** `of the scenarios of IMM-1: 4 conform, 1 faulted (no such server)`. */
function verdictsInWords(clause: string, own: readonly PlayedScenario[]): string {
  if (own.length === 0) return `no scenario of ${clause} was played`
  const told = Array.from(
    Map.groupBy(own, ({ verdict }) => verdict),
    ([verdict, members]) => {
      // One of them is enough to see why: what keeps a target from being asked keeps it from answering them all.
      const reason = members.find((each) => each.reason)?.reason
      const word = verdict === 'conforms' && members.length > 1 ? 'conform' : verdict
      return `${members.length} ${word}${reason === undefined ? '' : ` (${reason})`}`
    },
  )
  return `of the scenarios of ${clause}: ${told.join(', ')}`
}

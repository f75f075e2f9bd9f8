/**
 * How a faulty target ended: caught, survived, dead or not asked. A target that could not be asked
 * shows nothing about the suite. It is not counted as survived.
 */
import type { PlayedScenario } from './played-scenario'

/**
 * What caught a fault: a scenario of its clause by its own steps, a walk, or the second judge, which found in the
 * exchanges of any scenario what its steps did not notice.
 */
export type Catcher = 'scenario' | 'walk' | 'second judge'

/**
 * `survived`: scenarios of its clause came to a verdict, and none is a violation. `explored`: whether more walks than a
 * run plays show a violation of its clause. `dead`: no
 * scenario can catch it, since all verdicts and all answers of the target are those of the
 * reference. `not-asked`: no scenario of its clause came to a verdict.
 */
export type FaultEnd =
  | { readonly kind: 'caught'; readonly by: readonly string[]; readonly catcher: Catcher }
  | { readonly kind: 'survived'; readonly reason: string; readonly explored?: Explored }
  | { readonly kind: 'not-asked'; readonly reason: string }
  | { readonly kind: 'dead' }

/** A walk of `explore` that violates the clause, and after how many walks it was found. */
export interface Explored {
  readonly seed: number
  readonly after: number
}

/** A fault counts as caught only by a scenario of its own clause. Others may catch it by chance. */
export function endOf(
  clause: string,
  played: readonly PlayedScenario[],
  catcher: Catcher = 'scenario',
): FaultEnd {
  const own = played.filter((scenario) => scenario.clause === clause)
  const by = own.filter(({ verdict }) => verdict === 'violates').map(({ id }) => id)
  if (by.length > 0) return { kind: 'caught', by, catcher }
  const kind = own.some(({ verdict }) => verdict === 'conforms') ? 'survived' : 'not-asked'
  return { kind, reason: verdictsWording(clause, own) }
}

/** `of the scenarios of IMM-1: 4 conform, 1 faulted (no such server)`. */
function verdictsWording(clause: string, own: readonly PlayedScenario[]): string {
  if (own.length === 0) return `no scenario of ${clause} was played`
  const counts = Array.from(
    Map.groupBy(own, ({ verdict }) => verdict),
    ([verdict, members]) => {
      // One reason is enough: a target that cannot be asked fails in all scenarios for the same reason.
      const reason = members.find((each) => each.reason)?.reason
      const word = verdict === 'conforms' && members.length > 1 ? 'conform' : verdict
      return `${members.length} ${word}${reason === undefined ? '' : ` (${reason})`}`
    },
  )
  return `of the scenarios of ${clause}: ${counts.join(', ')}`
}

/**
 * What a run says about one control of a security framework: the standing of each linked clause, and the conclusion. It
 * never says that a control is met: that takes people, rules and periods, which no run sees.
 */
import type { Framework, FrameworkControl, FrameworkLink, Waiver } from '../../record/context'
import type { Clause, Run } from '../verdict/model'
import { isDecidingViolation } from '../verdict/outcome'
import { waiverOf } from '../waivers/judge-waivers'
import { isOnlyNoted } from '../wording/clause-wording'

/**
 * What a linked clause gives to its control.
 *
 * - `violated`: it is violated, and this decides the outcome; not all of that is waived.
 * - `waived`: the same, and every such violation has a waiver in force. It stays evidence against the control.
 * - `noted`: it is violated, and this decides nothing.
 * - `shown`: it conforms in all of its scenarios.
 * - `in-part`: it conforms in the scenarios that were asked; others were inapplicable or not selected.
 * - `not-shown`: there is no verdict on it, or no exchange with the target was recorded.
 * - `unknown`: the specification of the run does not have it.
 */
export type ClauseContribution =
  | 'violated'
  | 'waived'
  | 'noted'
  | 'shown'
  | 'in-part'
  | 'not-shown'
  | 'unknown'

export type LinkedClause = FrameworkLink &
  (
    | { readonly contribution: 'unknown' }
    | { readonly contribution: Exclude<ClauseContribution, 'unknown'>; readonly of: Clause }
  )

/**
 * - `against`: a linked clause is violated.
 * - `waived`: the same, and all of it is waived.
 * - `for`: every linked clause was shown.
 * - `in-part`: a part of them was shown, or one of them in part.
 * - `nothing`: none of them was shown.
 * - `no-link`: no clause is linked, or none that the specification has.
 */
export const CONCLUSION_KINDS = [
  'against',
  'waived',
  'for',
  'in-part',
  'nothing',
  'no-link',
] as const
export type ConclusionKind = (typeof CONCLUSION_KINDS)[number]

export interface ControlConclusion {
  readonly framework: Framework
  readonly control: FrameworkControl
  readonly kind: ConclusionKind
  readonly links: readonly LinkedClause[]
  /** In force for a violation of a linked clause. */
  readonly waivers: readonly Waiver[]
}

export function controlConclusions({ frameworks, clauses }: Run): readonly ControlConclusion[] {
  const known = new Map(clauses.map((clause) => [clause.id, clause]))
  return frameworks.flatMap((framework) =>
    framework.controls.map((control) => {
      const links = control.links.map((link) => linkedClause(link, known))
      return { framework, control, kind: kindOf(links), links, waivers: waiversOf(links) }
    }),
  )
}

export function contributing(
  { links }: Pick<ControlConclusion, 'links'>,
  ...wanted: readonly ClauseContribution[]
): readonly Clause[] {
  return links.flatMap((link) =>
    link.contribution !== 'unknown' && wanted.includes(link.contribution) ? [link.of] : [],
  )
}

function linkedClause(link: FrameworkLink, known: ReadonlyMap<string, Clause>): LinkedClause {
  const of = known.get(link.clause)
  if (of === undefined) return { ...link, contribution: 'unknown' }
  return { ...link, contribution: contributionOf(of), of }
}

function contributionOf(clause: Clause): Exclude<ClauseContribution, 'unknown'> {
  const { verdict, strength, inPart, scenarios } = clause
  if (isOnlyNoted(clause)) return 'noted'
  if (verdict === 'violates') {
    const isWaived = scenarios.filter(isDecidingViolation).every((each) => waiverOf(each))
    return isWaived ? 'waived' : 'violated'
  }
  if (verdict !== 'conforms' || strength === null) return 'not-shown'
  return inPart ? 'in-part' : 'shown'
}

function kindOf(links: readonly LinkedClause[]): ConclusionKind {
  const found = new Set(links.map(({ contribution }) => contribution))
  found.delete('unknown')
  if (found.size === 0) return 'no-link'
  if (found.has('violated')) return 'against'
  if (found.has('waived')) return 'waived'
  if (!found.has('shown') && !found.has('in-part')) return 'nothing'
  return found.size === 1 && found.has('shown') ? 'for' : 'in-part'
}

function waiversOf(links: readonly LinkedClause[]): readonly Waiver[] {
  const clauses = links.flatMap((link) => (link.contribution === 'unknown' ? [] : [link.of]))
  return [
    ...new Set(
      clauses.flatMap(({ scenarios }) => scenarios.flatMap((each) => waiverOf(each) ?? [])),
    ),
  ]
}

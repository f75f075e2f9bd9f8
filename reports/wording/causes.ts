/** Scenarios that could not be asked, or did not run, by their cause: a cause that many of them have is said once. */
import { earlyEndOf } from '../../record/run-event'
import type { Run } from '../verdict/model'
import { quantity } from './count-wording'
import { type Finding, reasonOf } from './findings'
import { MOST_NAMED } from './outcome-wording'

export interface CauseGroup {
  /** What all of them say; parts in which they differ are `…`. */
  readonly cause: string
  /** In the order of the clauses; at least one. */
  readonly members: readonly Finding[]
  /** How many of them were not begun, because the run ended for this cause. */
  readonly notBegun: number
}

export interface Unjudged {
  readonly faulted: readonly CauseGroup[]
  readonly notRun: readonly CauseGroup[]
}

/**
 * Where the run ended because the target could not be opened, the scenarios that were not begun are in the group of those
 * that could not open it.
 */
export function unjudgedByCause(
  { events }: Pick<Run, 'events'>,
  findings: { readonly faulted: readonly Finding[]; readonly notRun: readonly Finding[] },
): Unjudged {
  const end = earlyEndOf(events)
  const faulted = Map.groupBy(findings.faulted, keyOf)
  const ofEnd = end?.kind === 'unreachable' ? faulted.get(withoutIds(end.cause)) : undefined
  const notBegun = ofEnd === undefined ? [] : findings.notRun.filter(wasNotBegun)
  return {
    faulted: [...faulted.values()].map((members) =>
      members === ofEnd ? groupOf(members, notBegun) : groupOf(members),
    ),
    notRun: [
      ...Map.groupBy(
        findings.notRun.filter((finding) => !notBegun.includes(finding)),
        keyOf,
      ).values(),
    ].map((members) => groupOf(members)),
  }
}

export function scenariosIn(groups: readonly CauseGroup[]): number {
  return groups.reduce((sum, { members }) => sum + members.length, 0)
}

function wasNotBegun({ scenario }: Finding): boolean {
  return scenario.started === null
}

function groupOf(members: readonly Finding[], notBegun: readonly Finding[] = []): CauseGroup {
  const [cause = '', ...others] = new Set(members.map(({ scenario }) => reasonOf(scenario)))
  return {
    cause: others.length === 0 ? cause : withoutIds(cause),
    members: [...members, ...notBegun],
    notBegun: notBegun.length,
  }
}

function keyOf({ scenario }: Finding): string {
  return withoutIds(reasonOf(scenario))
}

const MOMENT = /\d{4}-\d{2}-\d{2}[T ][\d:.]+Z?/g
/** Of a request or a sandbox: long, and with a digit. */
const ID = /(?<![\w-])(?=[\w-]*\d)[\w-]{8,}(?![\w-])/g
/** Later questions are repeated less often. */
const REPEATED = /; asked \d+ times$/

function withoutIds(reason: string): string {
  return reason.replace(REPEATED, '').replaceAll(MOMENT, '…').replaceAll(ID, '…')
}

/**
 * `579 scenarios of 71 clauses, 576 of them not begun: openSandbox could not be asked: …`. Few are named:
 * `2 scenarios of KEY-1 (“One”, “Another”): …`.
 */
export function causeWording({ cause, members, notBegun }: CauseGroup): string {
  const clauses = [...new Set(members.map(({ scenario }) => scenario.clause || 'no clause'))]
  const named =
    clauses.length > MOST_NAMED ? quantity(clauses.length, 'clause') : clauses.join(', ')
  const names = members.map(({ scenario }) => `“${scenario.name}”`).join(', ')
  const few = members.length > MOST_NAMED ? '' : ` (${names})`
  const remark = notBegun === 0 ? '' : `, ${notBegun} of them not begun`
  return `${quantity(members.length, 'scenario')} of ${named}${few}${remark}: ${cause}`
}

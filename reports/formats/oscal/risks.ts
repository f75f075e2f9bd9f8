/**
 * A risk for each objective that is not satisfied. Those with a waiver in force have the risk of the waiver: the violation
 * stays, and the owner of the waiver accepts it until its last day. All others are open.
 */
import type { Waiver } from '../../../record/context'
import type { Clause, Run } from '../../verdict/model'
import { isDecidingViolation } from '../../verdict/outcome'
import { isWaived } from '../../waivers/judge-waivers'
import { clauseVerdictWording } from '../../wording/clause-wording'
import { subjectOf } from '../../wording/waiver-wording'
import { uuidInRun } from '../name-uuid'
import { markup, props } from './data-types'
import { suiteUuid } from './metadata'
import { type ObjectiveStatus, statusOf } from './objective-status'
import { observationUuid } from './observations'

/** Made of its position in the file of waivers, since two waivers can be equal. */
export function riskUuid(run: Run, wanted: Waiver): string {
  const position = run.waivers.findIndex(({ waiver }) => waiver === wanted)
  return uuidInRun(run, 'risk', String(position))
}

export function openRiskUuid(run: Run, { id }: Clause): string {
  return uuidInRun(run, 'risk', id)
}

/** Whether a clause is not satisfied for another reason than waived violations. */
export function isOpenRisk({ scenarios }: Clause, { state, reason }: ObjectiveStatus): boolean {
  if (state === 'satisfied') return false
  const isWaivedOnly = scenarios.every((each) => !isDecidingViolation(each) || isWaived(each))
  return reason === 'other' || !isWaivedOnly
}

export function risks(run: Run): readonly object[] {
  return [...waivedRisks(run), ...openRisks(run)]
}

function openRisks(run: Run): readonly object[] {
  return run.clauses.flatMap((clause) => {
    const status = statusOf(clause)
    if (status === undefined || !isOpenRisk(clause, status)) return []
    const { id, statement, note } = clause
    const word = clauseVerdictWording(clause)
    const reason = note === undefined ? '' : ` (${note})`
    return [
      {
        uuid: openRiskUuid(run, clause),
        title: markup(`${id}: ${word}`),
        description: markup(`${statement}${reason}`),
        statement: markup(
          status.reason === 'fail'
            ? `The target does not do what ${id} asks for, and no waiver accepts all of it.`
            : `It was not shown that the target does what ${id} asks for.`,
        ),
        props: props({ clause: id }),
        status: 'open',
        origins: originsOf(run),
        'related-observations': clause.scenarios.map((scenario) => ({
          'observation-uuid': observationUuid(run, scenario.id),
        })),
      },
    ]
  })
}

function originsOf(run: Run): readonly object[] {
  return [{ actors: [{ type: 'tool', 'actor-uuid': suiteUuid(run) }] }]
}

function waivedRisks(run: Run): readonly object[] {
  const inForce = run.waivers.filter(({ state }) => state === 'applied')
  return inForce.map(({ waiver, violating }) => {
    const { owner, ticket, reason, expires, approval } = waiver
    const waives = subjectOf(waiver)
    return {
      uuid: riskUuid(run, waiver),
      title: markup(`${waives} is violated, and waived until ${expires}`),
      description: markup(reason),
      statement: markup(
        `The target does not do what ${waives} asks for; ${owner} answers for that until ${expires} (${ticket}).`,
      ),
      props: props({
        ...{ waives, owner, ticket, expires },
        ...{ approver: approval?.approver, approved: approval?.approved },
      }),
      status: 'deviation-approved',
      origins: originsOf(run),
      ...mitigation(run, waiver),
      ...deadline(expires),
      'related-observations': violating.map((id) => ({
        'observation-uuid': observationUuid(run, id),
      })),
    }
  })
}

/** OSCAL has a place for what lessens a risk before it is repaired. */
function mitigation(run: Run, waiver: Waiver): object {
  const { compensatingControl } = waiver
  if (compensatingControl === undefined) return {}
  const uuid = uuidInRun(run, 'mitigating-factor', riskUuid(run, waiver))
  return { 'mitigating-factors': [{ uuid, description: markup(compensatingControl) }] }
}

/** The end of the last day. OSCAL allows the years 1900 to 2999; the property `expires` holds any day. */
function deadline(expires: string): object {
  return /^(19|2\d)/.test(expires) ? { deadline: `${expires}T23:59:59Z` } : {}
}

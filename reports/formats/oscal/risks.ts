/** A risk for each waiver in force: the violation stands, and somebody answers for it until a day. */
import type { Waiver } from '../../../record/context'
import type { Run } from '../../verdict/model'
import { subjectOf } from '../../wording/waiver-wording'
import { uuidInRun } from '../name-uuid'
import { markup, props } from './data-types'
import { suiteUuid } from './metadata'
import { observationUuid } from './observations'

/** By its place in the operator's file: two waivers may say the same. */
export function riskUuid(run: Run, wanted: Waiver): string {
  const place = run.waivers.findIndex(({ waiver }) => waiver === wanted)
  return uuidInRun(run, 'risk', String(place))
}

export function risks(run: Run): readonly object[] {
  const inForce = run.waivers.filter(({ state }) => state === 'applied')
  return inForce.map(({ waiver, violating }) => {
    const { owner, ticket, reason, expires } = waiver
    const waives = subjectOf(waiver)
    return {
      uuid: riskUuid(run, waiver),
      title: markup(`${waives} is violated, and waived until ${expires}`),
      description: markup(reason),
      statement: markup(
        `The target does not do what ${waives} asks for; ${owner} answers for that until ${expires} (${ticket}).`,
      ),
      props: props({ waives, owner, ticket, expires }),
      status: 'deviation-approved',
      origins: [{ actors: [{ type: 'tool', 'actor-uuid': suiteUuid(run) }] }],
      ...deadline(expires),
      'related-observations': violating.map((id) => ({
        'observation-uuid': observationUuid(run, id),
      })),
    }
  })
}

/** The last day counts whole. OSCAL knows no years but those from 1900 to 2999; the property says the day at any rate. */
function deadline(expires: string): object {
  return /^(19|2\d)/.test(expires) ? { deadline: `${expires}T23:59:59Z` } : {}
}

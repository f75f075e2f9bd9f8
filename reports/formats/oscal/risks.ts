/** A risk for each waiver in force. The violation stays; the owner of the waiver accepts it until its last day. */
import type { Waiver } from '../../../record/context'
import type { Run } from '../../verdict/model'
import { subjectOf } from '../../wording/waiver-wording'
import { uuidInRun } from '../name-uuid'
import { markup, props } from './data-types'
import { suiteUuid } from './metadata'
import { observationUuid } from './observations'

/** Made of its position in the file of waivers, since two waivers can be equal. */
export function riskUuid(run: Run, wanted: Waiver): string {
  const position = run.waivers.findIndex(({ waiver }) => waiver === wanted)
  return uuidInRun(run, 'risk', String(position))
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

/** The end of the last day. OSCAL allows the years 1900 to 2999; the property `expires` holds any day. */
function deadline(expires: string): object {
  return /^(19|2\d)/.test(expires) ? { deadline: `${expires}T23:59:59Z` } : {}
}

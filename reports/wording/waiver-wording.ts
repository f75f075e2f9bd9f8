/** What waivers come to, in words: who answers for what until when, and what to do with those that are stale. */
import type { Waiver } from '../../record/context'
import { oneLine } from '../../record/plain-text'
import type { JudgedWaiver } from '../verdict/model'
import { quantity } from './count-wording'

/** What the waiver is for: the id of a clause or a scenario. */
export function subjectOf({ of }: Waiver): string {
  return 'clause' in of ? of.clause : of.scenario
}

/** `until 2027-01-31, console team, CON-77: why`, on one line. */
export function waiverWording({ expires, owner, ticket, reason }: Waiver): string {
  return oneLine(`until ${expires}, ${owner}, ${ticket}: ${reason}`)
}

/** What a waiver came to, and what is to be done, where something is. */
export function waiverStateWording({ waiver, state, violating }: JudgedWaiver): string {
  switch (state) {
    case 'applied':
      return `waives ${quantity(violating.length, 'scenario')}`
    case 'expired':
      return `expired on ${waiver.expires}${adviceOnExpired(violating.length)}, or agree with its owner on another day`
    case 'unmatched':
      return 'matches nothing: no clause or scenario that could violate has this id; correct it, or take it out'
    case 'now-conforms':
      return 'is not needed any more: all that it is for conforms; take it out'
    case 'other-target':
      return `is for the target ${waiver.target}, not for this one`
    case 'not-judged':
      return 'was not judged: this run has no verdict on all that it is for'
  }
}

function adviceOnExpired(violating: number): string {
  if (violating === 0) return ': take it out'
  const verb = violating === 1 ? 'violates' : 'violate'
  return `, and ${quantity(violating, 'scenario')} still ${verb}: repair the target`
}

/** All of it on one line. */
export function judgedWaiverWording(judged: JudgedWaiver): string {
  const { waiver } = judged
  return oneLine(`${subjectOf(waiver)} ${waiverStateWording(judged)} (${waiverWording(waiver)})`)
}

/** Where the ticket can be followed; undefined where it is a number, or anything else that is no page. */
export function ticketAddress({ ticket }: Waiver): string | undefined {
  return /^https?:\/\//i.test(ticket) && URL.canParse(ticket) ? new URL(ticket).href : undefined
}

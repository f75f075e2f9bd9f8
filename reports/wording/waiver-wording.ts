/** Waivers as text: owner, ticket, last day and approval, their state, and what to do about stale ones. */
import type { Waiver } from '../../record/context'
import { oneLine } from '../../record/plain-text'
import type { JudgedWaiver } from '../verdict/model'
import { quantity } from './count-wording'

/** The id of the clause or scenario that the waiver is for. */
export function subjectOf({ of }: Waiver): string {
  return 'clause' in of ? of.clause : of.scenario
}

/** `until 2027-01-31, console team, CON-77: why; approved by head of risk on 2026-11-20`, on one line. */
export function waiverWording(waiver: Waiver): string {
  const { expires, owner, ticket, reason } = waiver
  return oneLine(
    [`until ${expires}, ${owner}, ${ticket}: ${reason}`, ...approvalLines(waiver)].join('; '),
  )
}

/** Who approved it and when, and the compensating control: what the file of waivers says of it. */
export function approvalLines({ approval, compensatingControl }: Waiver): readonly string[] {
  return [
    ...(approval === undefined ? [] : [`approved by ${approval.approver} on ${approval.approved}`]),
    ...(compensatingControl === undefined ? [] : [`compensating control: ${compensatingControl}`]),
  ].map(oneLine)
}

/** The state of a waiver, and what to do where it is stale. */
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

/** The waiver and its state on one line. */
export function judgedWaiverWording(judged: JudgedWaiver): string {
  const { waiver } = judged
  return oneLine(`${subjectOf(waiver)} ${waiverStateWording(judged)} (${waiverWording(waiver)})`)
}

/** The page of the ticket; undefined where the ticket is not an address of a web page. */
export function ticketAddress({ ticket }: Waiver): string | undefined {
  return /^https?:\/\//i.test(ticket) && URL.canParse(ticket) ? new URL(ticket).href : undefined
}

/** What happened to a run as a whole, in sentences: each says its moments. */
import { oneLine } from '../../record/plain-text'
import type { RunEvent } from '../../record/run-event'
import type { Run } from '../verdict/model'
import { quantity } from './count-wording'

export function eventWording(event: RunEvent): string {
  const { kind, at } = event
  switch (kind) {
    case 'resumed':
      return `the run was broken off after ${at} and resumed at ${event.until}`
    case 'broken-off':
      return `the run was broken off after ${at} and has not been resumed`
    case 'waited':
      return `the run waited from ${at} until ${event.until} for the clock of the target, with ${quantity(event.scenarios, 'scenario')}`
    case 'waiting':
      return `since ${at} the run waits for the clock of the target, with ${quantity(event.scenarios, 'scenario')}; the first can go on at ${event.until}`
    case 'rerun':
      return `the run of ${at} asked only what did not conform in ${event.of}`
    case 'bailed-out':
      return `the run was ended at ${at}, after ${quantity(event.violations, 'violation')}, as --bail asked`
    case 'unreachable':
      return `the run was ended at ${at}, because the target could not be opened in ${quantity(event.scenarios, 'scenario')} in a row: ${event.cause}`
  }
}

/** All of them, for formats that have one text; left out: nothing of the kind happened. */
export function eventsText({ events }: Pick<Run, 'events'>): { readonly events?: string } {
  return events.length === 0 ? {} : { events: oneLine(events.map(eventWording).join('; ')) }
}

/**
 * What happened to a run as a whole while it asked: it was broken off and resumed, it waited, it was ended early. Written
 * into the record as an attachment of the run, in the order in which it happened; every report says it.
 */
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { parseJson } from './parse-json'
import { count, instead, isObject, object, oneOf, primitive, type Shape, text } from './shape'

/** Media type of the attachment. */
export const RUN_EVENT = 'application/vnd.sealproof.run-event+json'

/**
 * `at` and `until` are moments in ISO 8601, UTC, by the clock of the suite's machine.
 *
 * - `resumed`: the latest moment that was recorded before it was broken off, and when it went on.
 * - `broken-off`: it did not come to its end; `at` is the latest moment that was recorded.
 * - `waited`: from when until when so many scenarios waited for the clock of the target.
 * - `waiting`: so many scenarios wait; `until` is the earliest moment at which one of them can go on.
 * - `rerun`: only what did not conform in an earlier run was asked; `of` names that run.
 * - `bailed-out`: it was ended after so many violations, as the operator had asked.
 * - `unreachable`: it was ended, because the target could not be opened in so many scenarios in a row. `cause` is what the
 *   last of them says.
 */
export type RunEvent =
  | { readonly kind: 'resumed'; readonly at: string; readonly until: string }
  | { readonly kind: 'broken-off'; readonly at: string }
  | {
      readonly kind: 'waited' | 'waiting'
      readonly at: string
      readonly until: string
      readonly scenarios: number
    }
  | { readonly kind: 'rerun'; readonly at: string; readonly of: string }
  | { readonly kind: 'bailed-out'; readonly at: string; readonly violations: number }
  | {
      readonly kind: 'unreachable'
      readonly at: string
      readonly scenarios: number
      readonly cause: string
    }

/** Why a run ended before everything that was selected was asked. */
export type EarlyEnd = Extract<RunEvent, { readonly kind: 'bailed-out' | 'unreachable' }>

export const RUN_EVENT_KINDS = [
  'resumed',
  'broken-off',
  'waited',
  'waiting',
  'rerun',
  'bailed-out',
  'unreachable',
] as const satisfies readonly RunEvent['kind'][]

const moment = primitive(
  'a moment such as 2026-11-29T10:12:00.000Z',
  (value) => typeof value === 'string' && MOMENT.test(value),
)
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/

const MEMBERS: Readonly<Record<RunEvent['kind'], Shape>> = {
  resumed: object({ at: moment, until: moment }),
  'broken-off': object({ at: moment }),
  waited: object({ at: moment, until: moment, scenarios: count }),
  waiting: object({ at: moment, until: moment, scenarios: count }),
  rerun: object({ at: moment, of: text }),
  'bailed-out': object({ at: moment, violations: count }),
  unreachable: object({ at: moment, scenarios: count, cause: text }),
}

/** What a record must hold where an event is read from it. */
const EVENT: Shape = (value) => {
  if (!isObject(value)) return instead(value, 'an object')
  const misfit = oneOf(RUN_EVENT_KINDS)(value.kind)
  return misfit === undefined ? MEMBERS[value.kind as RunEvent['kind']](value) : `.kind${misfit}`
}

/** Undefined: the run did not end early. Where it was resumed later, the target was opened anew. */
export function earlyEndOf(events: readonly RunEvent[]): EarlyEnd | undefined {
  let end: EarlyEnd | undefined
  for (const event of events) {
    if (event.kind === 'bailed-out' || event.kind === 'unreachable') end = event
    else if (event.kind === 'resumed' && end?.kind === 'unreachable') end = undefined
  }
  return end
}

export function eventMessage(event: RunEvent): Envelope {
  return {
    attachment: {
      body: JSON.stringify(event),
      contentEncoding: AttachmentContentEncoding.IDENTITY,
      mediaType: RUN_EVENT,
    },
  }
}

/** The event that the body of an attachment holds, or why it holds none. */
export function eventIn(body: string): RunEvent | { readonly misfit: string } {
  const event = parseJson(body)
  const misfit = EVENT(event)
  return misfit === undefined ? (event as RunEvent) : { misfit }
}

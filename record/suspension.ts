/**
 * A scenario that waits: the attachment by which a run says that a scenario was suspended, since the clock of the target
 * only runs. It is attached to the step that waits, as the last evidence of that attempt. The attempt ends as one that
 * is repeated; the next one replays its exchanges, and goes on.
 */
import type { Attachment } from '@cucumber/messages'
import { parseJson } from './parse-json'
import { number, object, oneOf, primitive, type Shape, text } from './shape'

export const WAITING = 'application/vnd.sealproof.waiting+json'

export type Suspension = TimedSuspension | { readonly until: 'others' }

/** All times are in ISO 8601, UTC. */
export interface TimedSuspension {
  readonly until: 'time'
  /** By what the target opens the sandbox again: its id. */
  readonly sandbox: string
  /** How many hours must pass. */
  readonly hours: number
  /** When they will have passed, by the clock of the target. */
  readonly due: string
  /** Later than this, by the clock of the target, the questions that follow are not asked. */
  readonly latest: string
  /** When it was suspended, by the clock of the target. */
  readonly targetTime: string
  /** The same moment by the clock of the machine. */
  readonly machineTime: string
}

const time = primitive('a time', (value) => Number.isFinite(Date.parse(String(value))))
const kind = object({ until: oneOf(['time', 'others']) })
const timed = object({
  sandbox: text,
  hours: number,
  due: time,
  latest: time,
  targetTime: time,
  machineTime: time,
})

export const suspensionShape: Shape = (value) => {
  const mismatch = kind(value)
  if (mismatch !== undefined) return mismatch
  return (value as Suspension).until === 'time' ? timed(value) : undefined
}

/** Undefined where the attachment holds something else, or nothing that can be read. */
export function suspensionIn({ mediaType, body }: Attachment): Suspension | undefined {
  if (mediaType !== WAITING) return undefined
  const value = parseJson(body)
  return suspensionShape(value) === undefined ? (value as Suspension) : undefined
}

/** When it is due by the clock of the machine, if both clocks run alike; empty where it waits for others. */
export function machineDue(suspension: Suspension): readonly string[] {
  if (suspension.until === 'others') return []
  const { due, targetTime, machineTime } = suspension
  const left = Date.parse(due) - Date.parse(targetTime)
  return [new Date(Date.parse(machineTime) + left).toISOString()]
}

/** So long the machine waits before a clock that shows no later time stands still: one that tells whole minutes does not. */
const STANDING_MS = 3_600_000

/** Whether the clock of the target shows no later time than when the scenario was suspended. Times in milliseconds since 1970. */
export function standsStill(
  { targetTime, machineTime }: TimedSuspension,
  { target, machine }: { readonly target: number; readonly machine: number },
): boolean {
  return target <= Date.parse(targetTime) && machine - Date.parse(machineTime) >= STANDING_MS
}

/** `2026-11-29 10:12 UTC`: the minute in which it ends, so that it is over then. */
export function minuteOf(time: string): string {
  const minute = new Date(Math.ceil(Date.parse(time) / 60_000) * 60_000)
  return `${minute.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

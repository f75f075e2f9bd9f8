/** Dates and times as text (`yyyy-mm-dd hh:mi:ss`), in a time zone. */

import type { Moment } from '../../columns'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?)?$/

/** In days since the epoch. Undefined: not a date. */
export function dateIn(text: string): bigint | undefined {
  const found = DATE.exec(text.trim().slice(0, 10))
  const at = found && TIME.test(text.trim()) ? utcOf(found.slice(1).map(Number)) : undefined
  return at === undefined ? undefined : BigInt(Math.floor(at / DAY_MS))
}

/** Undefined: not a time. */
export function momentIn(text: string, zone: TimeZone): Moment | undefined {
  const found = TIME.exec(text.trim())
  if (!found) return undefined
  const local = utcOf(found.slice(1, 7).map((each) => Number(each ?? 0)))
  if (local === undefined) return undefined
  const nanoseconds = Number((found[7] ?? '').padEnd(9, '0'))
  return { seconds: BigInt(zone.fromLocal(local) / 1000), nanoseconds }
}

export function textOfDate(days: bigint): string {
  return isoOf(Number(days) * DAY_MS).slice(0, 10)
}

/** Without a fraction where it is zero. */
export function textOfMoment({ seconds, nanoseconds }: Moment, zone: TimeZone): string {
  const text = isoOf(zone.toLocal(Number(seconds) * 1000))
    .slice(0, 19)
    .replace('T', ' ')
  if (nanoseconds === 0) return text
  return `${text}.${String(nanoseconds).padStart(9, '0').replace(/0+$/, '')}`
}

export function momentOfMilliseconds(milliseconds: bigint): Moment {
  const rest = ((milliseconds % 1000n) + 1000n) % 1000n
  return { seconds: (milliseconds - rest) / 1000n, nanoseconds: Number(rest) * 1_000_000 }
}

/** Drops what is smaller than a millisecond. */
export function millisecondsOf({ seconds, nanoseconds }: Moment): bigint {
  return seconds * 1000n + BigInt(Math.floor(nanoseconds / 1_000_000))
}

/** Milliseconds since the epoch, of the parts of a time in UTC. Undefined: there is no such time. */
function utcOf(parts: readonly number[]): number | undefined {
  const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  const isSame =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second
  return isSame && year >= 1 ? date.getTime() : undefined
}

/** A time outside the years that a Date has, which only records of the tunnel bring, is shown as the nearest one. */
function isoOf(milliseconds: number): string {
  const [first, last] = [-62_135_596_800_000, 253_402_300_799_999]
  return new Date(Math.min(Math.max(milliseconds, first), last)).toISOString()
}

export class TimeZone {
  readonly name: string
  readonly #format: Intl.DateTimeFormat | null
  /** By hour since the epoch; offsets change at whole hours. */
  readonly #offsets = new Map<number, number>()

  /** @throws RangeError when there is no such time zone */
  constructor(name: string) {
    this.name = name
    this.#format =
      name === 'UTC'
        ? null
        : new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  }

  toLocal(utc: number): number {
    return utc + this.#offsetAt(utc)
  }

  fromLocal(local: number): number {
    const guess = local - this.#offsetAt(local)
    return local - this.#offsetAt(guess)
  }

  #offsetAt(utc: number): number {
    if (!this.#format) return 0
    const hour = Math.floor(utc / HOUR_MS)
    const known = this.#offsets.get(hour)
    if (known !== undefined) return known
    const offset = offsetIn(this.#format, utc)
    if (this.#offsets.size > 10_000) this.#offsets.clear()
    this.#offsets.set(hour, offset)
    return offset
  }
}

function offsetIn(format: Intl.DateTimeFormat, utc: number): number {
  const inRange = Math.min(Math.max(utc, -8.64e15), 8.64e15)
  const { value = 'GMT' } =
    format.formatToParts(inRange).find(({ type }) => type === 'timeZoneName') ?? {}
  const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] =
    /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(value) ?? []
  const offset = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -offset : offset
}

export const UTC = new TimeZone('UTC')

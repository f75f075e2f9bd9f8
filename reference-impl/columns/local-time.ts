/**
 * Moments as the clock of a time zone shows them
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/time-zone-configuration-operations). Years
 * have four digits, 0000 to 9999.
 */

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

export interface LocalTime {
  /** Milliseconds from 1970-01-01 00:00:00 of the zone's clock, a whole number of seconds. */
  readonly milliseconds: number
  /** Digits after the point, `''` or up to nine. */
  readonly fraction: string
}

const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const TIME = /^(\d{4}-\d{1,2}-\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?)?)?$/

/** Days since the epoch. Undefined: the text is no date. */
export function daysOf(text: string): number | undefined {
  const [, year, month, day] = DATE.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isThere ? date.getTime() / DAY : undefined
}

/** Such as `2026-01-02`. */
export function dateText(days: number): string {
  return localText(days * DAY).split(' ')[0] as string
}

/** Undefined: the text is no time, such as `2026-01-02 03:04:05.678`. */
export function parseLocalTime(text: string): LocalTime | undefined {
  const [, date = '', hour = '0', minute = '0', second = '0', fraction = ''] = TIME.exec(text) ?? []
  const days = daysOf(date)
  if (days === undefined || +hour > 23 || +minute > 59 || +second > 59) return undefined
  const seconds = ((days * 24 + +hour) * 60 + +minute) * 60 + +second
  return { milliseconds: seconds * SECOND, fraction }
}

/** As far as the dates of JavaScript go. */
const FARTHEST = 8.64e15

/** Such as `2026-01-02 03:04:05`, of milliseconds of the zone's clock. */
export function localText(milliseconds: number): string {
  const shown = Math.max(-FARTHEST, Math.min(FARTHEST, milliseconds))
  const [date = '', time = ''] = new Date(shown).toISOString().split('T')
  return `${date} ${time.slice(0, 8)}`
}

/** The clock of the zone, in milliseconds from its 1970, at a moment since the epoch. */
export function toLocal(milliseconds: number, timeZone: string): number {
  return milliseconds + offsetAt(milliseconds, timeZone)
}

/** The moment when the clock of the zone shows this; the earlier one where there are two. */
export function fromLocal(local: number, timeZone: string): number {
  const candidates = [-1, 1].map((days) => local - offsetAt(local + days * DAY, timeZone))
  const right = candidates.filter((moment) => toLocal(moment, timeZone) === local)
  // None: the clock was put forward over this time.
  return Math.min(...(right.length > 0 ? right : candidates))
}

/** Before this all zones have the mean time of a place. Older dates would be shown in the Julian calendar. */
const MEAN_TIME_UNTIL = Date.UTC(1850, 0)

/** @throws RangeError for an unknown time zone */
function offsetAt(milliseconds: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  // A whole second: formats have no more.
  const near = Math.min(Math.max(milliseconds, MEAN_TIME_UNTIL), FARTHEST - 2 * DAY)
  const second = Math.floor(near / SECOND) * SECOND
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(second)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')]
  const [hour, minute, seconds] = [parts.get('hour'), parts.get('minute'), parts.get('second')]
  const shown = new Date(0)
  shown.setUTCFullYear(year as number, (month as number) - 1, day as number)
  shown.setUTCHours(hour as number, minute as number, seconds as number)
  return shown.getTime() - second
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

/**
 * What a setting was, and since when. A change may show at once or up to 24 hours later, to one worker of a service
 * earlier than to another (page "Storage encryption", Scope and limitations).
 */

/** In hours. */
export const LATEST_EFFECT = 24
/** Fractions of hours are added up, so equal moments differ by rounding. */
const ROUNDING = 1e-6

export interface History<T> {
  readonly changes: { readonly at: number; readonly value: T }[]
}

export function historyOf<T>(value: T): History<T> {
  return { changes: [{ at: Number.NEGATIVE_INFINITY, value }] }
}

export function change<T>({ changes }: History<T>, at: number, value: T): void {
  changes.push({ at, value })
}

export function latest<T>({ changes }: History<T>): T {
  return (changes.at(-1) as { value: T }).value
}

/** Every value that a target may go by: what held 24 hours ago, and what has held since. */
export function effective<T>({ changes }: History<T>, now: number): ReadonlySet<T> {
  const limit = now - LATEST_EFFECT + ROUNDING
  const first = changes.findLastIndex(({ at }) => at <= limit)
  return new Set(changes.slice(Math.max(0, first)).map(({ value }) => value))
}

/** Whether every value since the beginning was this one. */
export function always<T>({ changes }: History<T>, value: T): boolean {
  return changes.every((each) => each.value === value)
}

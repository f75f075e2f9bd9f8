/** `3 h 12 min`, `12 s`. */
export function hoursAndMinutes(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** Parses durations to hours. Minutes are divided last, so that whole hours stay whole. */
export function hoursOf(text: string): number {
  const count = (unit: string): number => Number(new RegExp(`(\\d+) ${unit}`).exec(text)?.[1] ?? 0)
  return (count('day') * 24 * 60 + count('hour') * 60 + count('minute')) / 60
}

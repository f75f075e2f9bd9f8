/** Parses durations to hours. Minutes are divided last, so that whole hours stay whole. */
export function hoursOf(text: string): number {
  const count = (unit: string): number => Number(new RegExp(`(\\d+) ${unit}`).exec(text)?.[1] ?? 0)
  return (count('day') * 24 * 60 + count('hour') * 60 + count('minute')) / 60
}

/**
 * Which of several ways to the same result is the fastest on this machine. Nothing but speed depends on the answer, so it
 * does no harm where the machine was busy with something else.
 */

/** Each way is taken so often; its best time counts, which no other work on the machine has lengthened. */
const TIMES = 16

/** @throws RangeError where there is no way */
export function fasterOf<Way>(
  ways: readonly Way[],
  take: (way: Way) => unknown,
  now: () => number = () => performance.now(),
): Way {
  const [first, ...others] = ways
  if (first === undefined) throw new RangeError('there is no way to choose from')
  const best = new Map<Way, number>()
  // In turns, or the way that comes first would be taken while everything is still cold.
  for (let time = 0; time < TIMES; time++) {
    for (const way of ways) {
      const start = now()
      take(way)
      best.set(way, Math.min(best.get(way) ?? Number.POSITIVE_INFINITY, now() - start))
    }
  }
  const timeOf = (way: Way): number => best.get(way) as number
  return others.reduce((one, other) => (timeOf(other) < timeOf(one) ? other : one), first)
}

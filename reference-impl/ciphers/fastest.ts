/**
 * Finds the fastest of several functions with the same result on this machine. Only speed depends
 * on the choice, so a wrong choice on a busy machine does no harm.
 */

/** Runs of each candidate. The shortest counts, because other work only makes a run longer. */
const RUNS = 16

/** @throws RangeError without candidates */
export function fastestOf<Candidate>(
  candidates: readonly Candidate[],
  run: (candidate: Candidate) => unknown,
  now: () => number = () => performance.now(),
): Candidate {
  const [first, ...others] = candidates
  if (first === undefined) throw new RangeError('there are no candidates')
  const best = new Map<Candidate, number>()
  // In turns: otherwise the first candidate would run while caches are cold.
  for (let time = 0; time < RUNS; time++) {
    for (const candidate of candidates) {
      const start = now()
      run(candidate)
      best.set(candidate, Math.min(best.get(candidate) ?? Number.POSITIVE_INFINITY, now() - start))
    }
  }
  const timeOf = (candidate: Candidate): number => best.get(candidate) as number
  return others.reduce((one, other) => (timeOf(other) < timeOf(one) ? other : one), first)
}

/** How long work will still take, from its pace so far. */

/** Before this, an estimate would be too far off. */
const LEAST = { steps: 5, milliseconds: 1_000 }

export interface Work {
  /** Steps that are done and those that are left, of about the same length; parts of steps count too. */
  readonly done: number
  readonly left: number
  readonly elapsedMs: number
}

/** In milliseconds; undefined: not known yet, or nothing is left. */
export function timeLeft(
  { done, left, elapsedMs }: Work,
  leastSteps = LEAST.steps,
): number | undefined {
  if (done < leastSteps || elapsedMs < LEAST.milliseconds || left <= 0) return undefined
  return (elapsedMs / done) * left
}

/** `12 s left`, `3 min left`, `2 h 5 min left`: an estimate needs no more. Nothing where it is not known. */
export function timeLeftWording(milliseconds: number | undefined): readonly string[] {
  if (milliseconds === undefined) return []
  const seconds = Math.ceil(milliseconds / 1_000)
  if (seconds < 100) return [`${seconds} s left`]
  const minutes = Math.round(seconds / 60)
  if (minutes < 100) return [`${minutes} min left`]
  return [`${Math.floor(minutes / 60)} h ${minutes % 60} min left`]
}

/** How long walks go on. */

/**
 * Tells before each walk whether it is played. The time begins with the first walk, which is always played: a machine
 * that is too busy to load the suite in the time still gets an answer.
 */
export function timeLimit(milliseconds: number | undefined, now: () => number): () => boolean {
  let began: number | undefined
  return () => {
    began ??= now()
    return milliseconds === undefined || now() - began < milliseconds
  }
}

/** An item of several steps tells all that is wrong at once, not only what was met first. */
import { NotAsked, type Trouble, Wrong } from './finding'
import { OutOfTime } from './out-of-time'

export interface Step {
  readonly take: () => Promise<void>
  /** Without it the steps behind it mean nothing. */
  readonly isFoundation: boolean
}

/**
 * Takes every step that can be taken. Resolves to why some could not be; throws all that was wrong, or that
 * none could be taken.
 */
export async function eachStep(steps: readonly Step[]): Promise<readonly string[]> {
  const troubles: Trouble[] = []
  const untold: string[] = []
  let isAnyTaken = false
  for (const { take, isFoundation } of steps) {
    try {
      await take()
      isAnyTaken = true
    } catch (error) {
      if (error instanceof Wrong) troubles.push(...error.troubles)
      else if (error instanceof NotAsked) untold.push(error.message)
      else throw error
      if (isFoundation || error instanceof OutOfTime) break
    }
  }
  if (troubles.length > 0) throw new Wrong(...troubles)
  if (!isAnyTaken) throw new NotAsked(untold.join('; '))
  return untold
}

/** An item of several steps reports the defects of all of them, not only of the first that failed. */
import { type Defect, DefectsFound, ItemTimeout, NotAsked } from './item-result'

export interface ItemStep {
  readonly take: () => Promise<void>
  /** The steps after it need it. */
  readonly isPrerequisite: boolean
}

/**
 * Takes every step that can be taken. Resolves to the reasons why some could not be; throws all defects, or
 * {@link NotAsked} where no step could be taken.
 */
export async function takeSteps(steps: readonly ItemStep[]): Promise<readonly string[]> {
  const defects: Defect[] = []
  const notAsked: string[] = []
  let isAnyTaken = false
  for (const { take, isPrerequisite } of steps) {
    try {
      await take()
      isAnyTaken = true
    } catch (error) {
      if (error instanceof DefectsFound) defects.push(...error.defects)
      else if (error instanceof NotAsked) notAsked.push(error.message)
      else throw error
      if (isPrerequisite || error instanceof ItemTimeout) break
    }
  }
  if (defects.length > 0) throw new DefectsFound(...defects)
  if (!isAnyTaken) throw new NotAsked(notAsked.join('; '))
  return notAsked
}

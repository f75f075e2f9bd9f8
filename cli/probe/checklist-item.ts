/** One item of the checklist: a sentence that is true of a correct target, and the questions that show it. */
import type { ProbeSession } from './session'

export interface ChecklistItem {
  readonly id: string
  readonly title: string
  /** Resolves to what was seen; throws `DefectsFound` and `NotAsked`. */
  examine(session: ProbeSession): Promise<string>
}

/** One line of the checklist: a sentence that is true of a target in order, and how to find out. */
import type { Conversation } from './conversation'

export interface Item {
  readonly id: string
  readonly title: string
  /** Resolves to what was seen; throws `Wrong` and `NotAsked`. */
  examine(conversation: Conversation): Promise<string>
}

/** The end of an item that takes too long, however many questions it has. */
import { Wrong } from './finding'

export const ITEM_SECONDS = 30

export class OutOfTime extends Wrong {
  constructor(operation: string) {
    super({
      says: `${operation} was not asked any more: the questions before it took ${ITEM_SECONDS} seconds`,
      next: 'Answer faster: a run asks thousands of questions.',
    })
  }
}

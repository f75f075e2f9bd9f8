/** The result of one item of the checklist. Defects and reasons not to ask are thrown by the code that meets them. */
export type ItemResult =
  | { readonly outcome: 'in-order'; readonly says: string }
  | { readonly outcome: 'wrong'; readonly troubles: readonly Defect[] }
  /** Nothing is known: the item does not apply, or an operation that it needs does not work. */
  | { readonly outcome: 'not-asked'; readonly says: string }

/** Something that is not as the contract says. */
export interface Defect {
  readonly says: string
  /** What the author of the target should do. */
  readonly next: string
}

export class DefectsFound extends Error {
  readonly defects: readonly Defect[]

  constructor(...defects: readonly Defect[]) {
    super(defects.map(({ says }) => says).join('; '))
    this.defects = defects
  }
}

export function defect(says: string, next: string): DefectsFound {
  return new DefectsFound({ says, next })
}

export const ITEM_SECONDS = 30

/** The item took too long. */
export class ItemTimeout extends DefectsFound {
  constructor(operation: string) {
    super({
      says: `${operation} was not asked any more: the questions before it took ${ITEM_SECONDS} seconds`,
      next: 'Answer faster: a run asks thousands of questions.',
    })
  }
}

/** Why an item, or a part of it, cannot be examined. */
export class NotAsked extends Error {}

export async function resultOfItem(examine: () => Promise<string>): Promise<ItemResult> {
  try {
    return { outcome: 'in-order', says: await examine() }
  } catch (error) {
    if (error instanceof DefectsFound) return { outcome: 'wrong', troubles: error.defects }
    if (error instanceof NotAsked) return { outcome: 'not-asked', says: error.message }
    throw error
  }
}

/** What is found about one item of the checklist. Troubles are thrown by whoever meets them. */
export type Finding =
  | { readonly outcome: 'in-order'; readonly says: string }
  | { readonly outcome: 'wrong'; readonly troubles: readonly Trouble[] }
  /** Nothing is known: it does not apply, or what it takes is not in order either. */
  | { readonly outcome: 'not-asked'; readonly says: string }

export interface Trouble {
  readonly says: string
  /** What to do about it. */
  readonly next: string
}

/** Something is not as the contract says. */
export class Wrong extends Error {
  readonly troubles: readonly Trouble[]

  constructor(...troubles: readonly Trouble[]) {
    super(troubles.map(({ says }) => says).join('; '))
    this.troubles = troubles
  }
}

export function wrong(says: string, next: string): Wrong {
  return new Wrong({ says, next })
}

/** Why an item, or a part of it, cannot be told. */
export class NotAsked extends Error {}

/** What `examine` says when all is in order, or the troubles that it met. */
export async function findingOf(examine: () => Promise<string>): Promise<Finding> {
  try {
    return { outcome: 'in-order', says: await examine() }
  } catch (error) {
    if (error instanceof Wrong) return { outcome: 'wrong', troubles: error.troubles }
    if (error instanceof NotAsked) return { outcome: 'not-asked', says: error.message }
    throw error
  }
}

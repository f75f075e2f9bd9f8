/** The walks that every run plays. */

/**
 * The same for everybody on one version of the suite. So many ask about as many questions as the scenarios do, and find
 * the most: docs/walks.md has the table of seeds, lengths and cases.
 */
export const WALKS_OF_A_RUN = { seed: 67, walks: 38, length: 20 } as const

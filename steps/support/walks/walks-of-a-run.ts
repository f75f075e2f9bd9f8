/**
 * The walks that every run plays: the same for everybody on one version of the suite. They ask about as many questions as
 * the scenarios do, and put every clause that has an Example of walks to the reference.
 */
export const WALKS_OF_A_RUN = { seed: 553, walks: 27, length: 20 } as const

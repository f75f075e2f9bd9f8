/** Whether the question of an operation may be put twice, when no answer came to the first. */
import { CONTRACT, type OperationContract } from '../contract'

/**
 * `harmless`: neither changes anything nor is metered, so a second time has no effect. All others
 * are `once`: what changes something might be done twice, and what KMS counts (reading rows, its
 * own operations) would be billed twice and could make a lawful target look guilty.
 */
export type Repetition = 'harmless' | 'once'

const CONTRACTS: ReadonlyMap<string, OperationContract> = new Map(Object.entries(CONTRACT))

/** The name may be that of no operation. */
export function repetitionOf(operation: string): Repetition {
  const contract = CONTRACTS.get(operation)
  return contract === undefined || contract.changes || contract.metered ? 'once' : 'harmless'
}

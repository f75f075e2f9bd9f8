/**
 * KMS calls and charges, compared before and after. Only calls that use a key are compared: the
 * page does not say whether calls that manage keys are charged.
 */
import type { BillLine } from '../../adapters/target'
import type { SealproofWorld } from './world'

/**
 * Cryptographic operations are charged: https://www.alibabacloud.com/help/en/doc-detail/52608.htm
 */
export const CHARGED_OPERATIONS = [
  'Decrypt',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
] as const

export type Counts = Readonly<Record<string, number>>

export async function loggedCalls(world: SealproofWorld, project?: string): Promise<Counts> {
  const logged = await world.does('metering.kmsCalls', project === undefined ? {} : { project })
  return countsOf((operation) => logged[operation] ?? 0)
}

export function billedCalls(bill: readonly BillLine[], keyId?: string): Counts {
  const lines = bill.filter(({ service }) => service === 'kms')
  const ofKey = keyId === undefined ? lines : lines.filter((line) => line.keyId === keyId)
  return countsOf((operation) =>
    ofKey.reduce((sum, { item, quantity }) => sum + (item === operation ? quantity : 0), 0),
  )
}

export function growth(before: Counts, after: Counts): Counts {
  return countsOf((operation) => (after[operation] ?? 0) - (before[operation] ?? 0))
}

export function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function countsOf(count: (operation: string) => number): Counts {
  return Object.fromEntries(CHARGED_OPERATIONS.map((operation) => [operation, count(operation)]))
}

/**
 * The lines of KMS on the bill: cryptographic operations only, one line for each key and region
 * (https://www.alibabacloud.com/help/en/doc-detail/52608.htm).
 */

import type { BillLine } from './bill-line'

/** A meter reading of KMS. */
export interface MeterReading {
  readonly region: string
  readonly operation: string
  readonly keyId?: string
  readonly keyCreatorType?: 'User' | 'Service'
  readonly completedCalls: number
}

const CHARGED_OPERATIONS: ReadonlySet<string> = new Set([
  'Decrypt',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'ReEncrypt',
])

export function kmsLines(meters: readonly MeterReading[]): readonly BillLine[] {
  return meters
    .filter(({ operation }) => CHARGED_OPERATIONS.has(operation))
    .map(({ region, operation, keyId, keyCreatorType, completedCalls }) => ({
      service: 'kms',
      item: operation,
      region,
      ...(keyId !== undefined && { keyId }),
      quantity: completedCalls,
      isFree: keyCreatorType === 'Service',
    }))
}

/** How steps say that KMS fails, and for which of its operations. */
import type { KmsFailure, KmsOperation } from '../../adapters/target'

export const KMS_OPERATIONS: readonly KmsOperation[] = [
  'CreateKey',
  'DescribeKey',
  'GenerateDataKey',
  'Encrypt',
  'Decrypt',
]

export const FAILURES: Readonly<Record<string, KmsFailure>> = {
  throttles: 'throttled',
  'leaves unanswered': 'timeout',
  'answers with a fault': 'internal',
}

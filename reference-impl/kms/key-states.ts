/**
 * Which operations each key state allows: the published table, as data
 * (https://www.alibabacloud.com/help/en/doc-detail/44211.htm). `PendingImport` is missing because
 * this KMS generates all key material itself.
 */

import { ServiceError } from '../errors'

export type KeyState = 'Enabled' | 'Disabled' | 'PendingDeletion'

export type StatefulOperation =
  | 'GenerateDataKey'
  | 'GenerateDataKeyWithoutPlaintext'
  | 'Encrypt'
  | 'Decrypt'
  | 'ReEncrypt'
  | 'CreateAlias'
  | 'UpdateAlias'
  | 'UpdateRotationPolicy'
  | 'SetDeletionProtection'
  | 'EnableKey'
  | 'DisableKey'
  | 'ScheduleKeyDeletion'
  | 'CancelKeyDeletion'
  | 'CreateKeyVersion'

type Rejection = 'Rejected.Disabled' | 'Rejected.PendingDeletion' | 'Rejected.StateModifiedFailed'

const CRYPTOGRAPHIC: Partial<Record<KeyState, Rejection>> = {
  Disabled: 'Rejected.Disabled',
  PendingDeletion: 'Rejected.PendingDeletion',
}
const NOT_WHILE_PENDING: Partial<Record<KeyState, Rejection>> = {
  PendingDeletion: 'Rejected.StateModifiedFailed',
}

/** A state that is not listed allows the operation. */
const REJECTIONS: Record<StatefulOperation, Partial<Record<KeyState, Rejection>>> = {
  GenerateDataKey: CRYPTOGRAPHIC,
  GenerateDataKeyWithoutPlaintext: CRYPTOGRAPHIC,
  Encrypt: CRYPTOGRAPHIC,
  Decrypt: CRYPTOGRAPHIC,
  ReEncrypt: CRYPTOGRAPHIC,
  CreateAlias: NOT_WHILE_PENDING,
  UpdateAlias: { PendingDeletion: 'Rejected.PendingDeletion' },
  UpdateRotationPolicy: NOT_WHILE_PENDING,
  SetDeletionProtection: NOT_WHILE_PENDING,
  EnableKey: NOT_WHILE_PENDING,
  DisableKey: NOT_WHILE_PENDING,
  ScheduleKeyDeletion: NOT_WHILE_PENDING,
  CancelKeyDeletion: {
    Enabled: 'Rejected.StateModifiedFailed',
    Disabled: 'Rejected.StateModifiedFailed',
  },
  // The table does not have it; the page on rotation suspends it in both states
  // (https://www.alibabacloud.com/help/doc-detail/134270.htm).
  CreateKeyVersion: {
    Disabled: 'Rejected.StateModifiedFailed',
    PendingDeletion: 'Rejected.StateModifiedFailed',
  },
}

/**
 * @throws ServiceError 409 with the code of the table when the state does not allow the operation
 */
export function checkState(operation: StatefulOperation, state: KeyState): void {
  const rejection = REJECTIONS[operation][state]
  if (rejection) throw new ServiceError(rejection, 409, `${operation}: the key is ${state}`)
}

/**
 * Key Management Service (KMS): entry file of this folder. Ids, ARNs, states, error codes and HTTP
 * statuses are those of its API (https://github.com/alibabacloud-go/kms-20160120). KMS does not
 * depend on MaxCompute; it only logs the project name that a caller sends.
 */

import '../loaded-mark'

export type { CallLogEntry, MeterReading } from './call-record'
export type { Authorize, Caller, Operation, ServiceCaller, ServiceCode } from './caller'
export type { EncryptionContext } from './encryption-context'
export type { Failure } from './failures'
export type { KeyMetadata } from './key-record'
export type { KeyState } from './key-states'
export { Kms, type KmsSettings } from './kms'
export type * from './requests'

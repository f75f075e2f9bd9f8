/**
 * Key Management Service, native: ids, ARNs, states, error codes and HTTP statuses are those of its
 * API (https://github.com/alibabacloud-go/kms-20160120). It knows nothing of MaxCompute but the
 * name of the project that a caller gives. This is its door.
 */

export type { CallLogEntry, MeterReading } from './call-record'
export type { Authorize, Caller, Operation, ServiceCaller, ServiceCode } from './caller'
export type { EncryptionContext } from './encryption-context'
export type { KeyMetadata } from './key-record'
export type { KeyState } from './key-states'
export { Kms, type KmsSettings } from './kms'
export type * from './requests'

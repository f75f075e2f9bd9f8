/**
 * Requests and responses of KMS, with the names of its API 2016-01-20
 * (https://github.com/alibabacloud-go/kms-20160120). Every request has a region, in place of the
 * endpoint `kms.<region>.aliyuncs.com`. Bytes are buffers here; the API has them in base64.
 */

import type { EncryptionContext } from './encryption-context'

export type AccountStatus = 'Enabled' | 'NotEnabled'

export interface RegionRequest {
  readonly region: string
}
export interface KeyRequest extends RegionRequest {
  /** The key's id, its ARN, or an alias with its prefix `alias/`. */
  readonly keyId: string
}
export interface CreateKeyRequest extends RegionRequest {
  /** `alias/` and a name. In the API a second call, CreateAlias, sets it. */
  readonly alias?: string
}
export interface ListKeysRequest extends RegionRequest {
  /** From 1. Default: 1. */
  readonly pageNumber?: number
  /** 1 to 100. Default: 10. */
  readonly pageSize?: number
}
export interface ListKeysResponse {
  readonly keys: readonly { readonly keyId: string; readonly keyArn: string }[]
  readonly totalCount: number
  readonly pageNumber: number
  readonly pageSize: number
}

export interface ScheduleKeyDeletionRequest extends KeyRequest {
  /** A whole number from 7 to 366. */
  readonly pendingWindowInDays: number
}

export interface GenerateDataKeyRequest extends KeyRequest {
  /** Default, when `numberOfBytes` is absent too: `AES_256`. */
  readonly keySpec?: 'AES_256' | 'AES_128'
  /** 1 to 1024. Takes precedence over `keySpec`. */
  readonly numberOfBytes?: number
  readonly encryptionContext?: EncryptionContext
}
export interface EncryptRequest extends KeyRequest {
  /** 1 byte to 6 KB. */
  readonly plaintext: Buffer
  readonly encryptionContext?: EncryptionContext
}
/** Has no key id: the blob contains the id of its key version. */
export interface DecryptRequest extends RegionRequest {
  readonly ciphertextBlob: Buffer
  readonly encryptionContext?: EncryptionContext
}

export interface EncryptResponse {
  /** The id, even when an alias or ARN was sent. */
  readonly keyId: string
  readonly keyVersionId: string
  readonly ciphertextBlob: Buffer
}
export interface DecryptResponse {
  readonly keyId: string
  readonly keyVersionId: string
  readonly plaintext: Buffer
}
export interface GenerateDataKeyResponse extends EncryptResponse {
  readonly plaintext: Buffer
}

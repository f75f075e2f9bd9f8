/**
 * Requests and responses of KMS, with the names of its API 2016-01-20
 * (https://github.com/alibabacloud-go/kms-20160120). Every request has a region, in place of the
 * endpoint `kms.<region>.aliyuncs.com`. Bytes are buffers here; the API has them in base64.
 */

import type { EncryptionContext } from './encryption-context'
import type { ProtectionLevel } from './key-record'

export type AccountStatus = 'Enabled' | 'NotEnabled'

export interface RegionRequest {
  readonly region: string
}
export interface KeyRequest extends RegionRequest {
  /** The key's id, its ARN, or an alias with its prefix `alias/`. */
  readonly keyId: string
}
export interface CreateKeyRequest extends RegionRequest, RotationRequest {
  /** `alias/` and a name. In the API a second call, CreateAlias, sets it. */
  readonly alias?: string
  /** Up to 8192 characters. */
  readonly description?: string
  readonly protectionLevel?: ProtectionLevel
  readonly tags?: Readonly<Record<string, string>>
}
/** A key that was known before, to be added with its id. */
export interface KnownKey extends RegionRequest {
  readonly keyId: string
  readonly description?: string
  readonly tags?: Readonly<Record<string, string>>
  /** Default: new material. */
  readonly version?: {
    readonly keyVersionId: string
    /** 32 bytes. They belong to KMS afterwards. */
    readonly material: Buffer
  }
}
export interface RotationRequest {
  readonly enableAutomaticRotation?: boolean
  /** 7 to 365 days, in seconds, such as `365d` or `604800s`. Default: 365 days. */
  readonly rotationInterval?: string
}
export interface PageRequest {
  /** From 1. Default: 1. */
  readonly pageNumber?: number
  /** 1 to 100. Default: 10. */
  readonly pageSize?: number
}
export interface Page {
  readonly totalCount: number
  readonly pageNumber: number
  readonly pageSize: number
}
export interface ListKeysRequest extends RegionRequest, PageRequest {
  /** Only keys in one of these states. */
  readonly states?: readonly string[]
  /** Only keys of these creators, `User` or `Service`. */
  readonly creatorTypes?: readonly string[]
}
export interface ListKeysResponse extends Page {
  readonly keys: readonly { readonly keyId: string; readonly keyArn: string }[]
}
export interface AliasRequest extends RegionRequest {
  /** `alias/` and a name. */
  readonly alias: string
}
export type NameKeyRequest = AliasRequest & KeyRequest
export interface AliasesResponse extends Page {
  readonly aliases: readonly {
    readonly alias: string
    readonly aliasArn: string
    readonly keyId: string
  }[]
}
export interface KeyVersionRequest extends KeyRequest {
  readonly keyVersionId: string
}
export interface KeyVersionDescription {
  readonly keyId: string
  readonly keyVersionId: string
  /** ISO 8601, UTC. */
  readonly creationDate: string
}
export interface KeyVersionsResponse extends Page {
  readonly keyVersions: readonly KeyVersionDescription[]
}
export interface UpdateRotationPolicyRequest extends KeyRequest, RotationRequest {
  readonly enableAutomaticRotation: boolean
}
export interface UpdateKeyDescriptionRequest extends KeyRequest {
  readonly description: string
}
export interface SetDeletionProtectionRequest extends KeyRequest {
  readonly enableDeletionProtection: boolean
  readonly deletionProtectionDescription?: string
}
export interface TagsRequest extends RegionRequest {
  readonly keyIds: readonly string[]
}
export interface TagResourcesRequest extends TagsRequest {
  readonly tags: Readonly<Record<string, string>>
}
export interface UntagResourcesRequest extends TagsRequest {
  /** Left out: all tags. */
  readonly tagKeys?: readonly string[]
}
/** The tags of each key. */
export type TagsResponse = readonly {
  readonly keyId: string
  readonly tags: Readonly<Record<string, string>>
}[]
export interface ReEncryptRequest extends RegionRequest {
  readonly ciphertextBlob: Buffer
  readonly sourceEncryptionContext?: EncryptionContext
  readonly destinationKeyId: string
  readonly destinationEncryptionContext?: EncryptionContext
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

/** A key as KMS stores it, without its material, and as DescribeKey returns it. */

import type { KeyState } from './key-states'

export type Lifecycle =
  | { readonly state: 'Enabled' | 'Disabled' }
  /** Milliseconds since the epoch: from this time on the key does not exist. */
  | { readonly state: 'PendingDeletion'; readonly deleteAt: number }

export interface KeyRecord {
  readonly keyId: string
  readonly arn: string
  readonly region: string
  readonly creatorType: 'User' | 'Service'
  /** The account's id, or the code of the service. */
  readonly creator: string
  readonly createdAt: number
  /** The version that encrypts. */
  primaryKeyVersion: string
  /** All versions, oldest first. Each still decrypts what it encrypted. */
  readonly versions: string[]
  readonly alias?: string
  lifecycle: Lifecycle
}

/**
 * `KeyMetadata` of the API
 * (https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-describekey),
 * plus the creator's type and the region, which the API has in a filter and in the ARN.
 */
export interface KeyMetadata {
  readonly keyId: string
  readonly arn: string
  readonly region: string
  readonly creatorType: 'User' | 'Service'
  readonly creator: string
  /** ISO 8601, UTC. */
  readonly creationDate: string
  readonly keyState: KeyState
  /** ISO 8601, UTC; present in PendingDeletion only. */
  readonly deleteDate?: string
  readonly primaryKeyVersion: string
  readonly keySpec: 'Aliyun_AES_256'
  readonly keyUsage: 'ENCRYPT/DECRYPT'
  readonly origin: 'Aliyun_KMS'
}

export function describe(record: KeyRecord): KeyMetadata {
  const { keyId, arn, region, creatorType, creator, primaryKeyVersion, lifecycle } = record
  return {
    keyId,
    arn,
    region,
    creatorType,
    creator,
    creationDate: new Date(record.createdAt).toISOString(),
    keyState: lifecycle.state,
    ...(lifecycle.state === 'PendingDeletion' && {
      deleteDate: new Date(lifecycle.deleteAt).toISOString(),
    }),
    primaryKeyVersion,
    keySpec: 'Aliyun_AES_256',
    keyUsage: 'ENCRYPT/DECRYPT',
    origin: 'Aliyun_KMS',
  }
}

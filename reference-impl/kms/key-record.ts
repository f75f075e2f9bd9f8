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
  readonly versions: KeyVersion[]
  lifecycle: Lifecycle
  description: string
  readonly protectionLevel: ProtectionLevel
  rotation: Rotation
  deletionProtection: DeletionProtection
  tags: Readonly<Record<string, string>>
}

export type ProtectionLevel = 'SOFTWARE' | 'HSM'

export interface KeyVersion {
  readonly keyVersionId: string
  readonly createdAt: number
}

/** Automatic rotation. While the key cannot be used it is suspended. */
export type Rotation =
  | { readonly isOn: false }
  | { readonly isOn: true; readonly intervalSeconds: number; readonly nextAt: number }

export type DeletionProtection =
  | { readonly isOn: false }
  | { readonly isOn: true; readonly description: string }

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
  readonly description: string
  readonly protectionLevel: ProtectionLevel
  readonly automaticRotation: 'Enabled' | 'Disabled' | 'Suspended'
  /** Such as `31536000s`; absent without automatic rotation. */
  readonly rotationInterval?: string
  /** ISO 8601, UTC: when the primary version was created. */
  readonly lastRotationDate: string
  /** ISO 8601, UTC. */
  readonly nextRotationDate?: string
  readonly deletionProtection: 'Enabled' | 'Disabled'
  readonly deletionProtectionDescription?: string
}

export function describe(record: KeyRecord): KeyMetadata {
  const { keyId, arn, region, creatorType, creator, primaryKeyVersion, lifecycle } = record
  const { rotation, deletionProtection, description, protectionLevel } = record
  const isUsable = lifecycle.state === 'Enabled'
  const suspended = isUsable ? 'Enabled' : 'Suspended'
  return {
    keyId,
    arn,
    region,
    creatorType,
    creator,
    creationDate: isoTime(record.createdAt),
    keyState: lifecycle.state,
    ...(lifecycle.state === 'PendingDeletion' && {
      deleteDate: isoTime(lifecycle.deleteAt),
    }),
    primaryKeyVersion,
    keySpec: 'Aliyun_AES_256',
    keyUsage: 'ENCRYPT/DECRYPT',
    origin: 'Aliyun_KMS',
    description,
    protectionLevel,
    automaticRotation: rotation.isOn ? suspended : 'Disabled',
    lastRotationDate: isoTime(record.versions.at(-1)?.createdAt ?? record.createdAt),
    ...(rotation.isOn && {
      rotationInterval: `${rotation.intervalSeconds}s`,
      ...(isUsable && { nextRotationDate: isoTime(rotation.nextAt) }),
    }),
    deletionProtection: deletionProtection.isOn ? 'Enabled' : 'Disabled',
    ...(deletionProtection.isOn && {
      deletionProtectionDescription: deletionProtection.description,
    }),
  }
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** Operations on keys: create, describe, list, enable, disable, schedule and cancel deletion, rotate. */

import { DAY_MS } from '../clock'
import { newUuid } from '../random'
import { checkUserAlias, serviceAlias } from './alias'
import type { ServiceCode } from './caller'
import { describe, type KeyMetadata, type KeyRecord, type Lifecycle } from './key-record'
import { checkState, type StatefulOperation } from './key-states'
import type { KmsCall } from './kms-call'
import { checkPage, checkPendingWindow } from './parameters'
import { aliasAlreadyExists, serviceKeyIsReadOnly } from './refusals'
import type {
  CreateKeyRequest,
  KeyRequest,
  ListKeysRequest,
  ListKeysResponse,
  ScheduleKeyDeletionRequest,
} from './requests'

export function createKey(call: KmsCall, { alias, region }: CreateKeyRequest): KeyMetadata {
  call.requireActivation()
  call.requirePermission()
  if (alias !== undefined) {
    checkUserAlias(alias)
    if (call.kms.keys.find(region, alias)) throw aliasAlreadyExists(region, alias)
  }
  return addKey(call, 'User', call.kms.accountId, alias)
}

/** A service creates its one key of a region by itself; the user need not activate KMS. */
export function createServiceKey(call: KmsCall, service: ServiceCode): KeyMetadata {
  return addKey(call, 'Service', service, serviceAlias(service))
}

export function describeKey(call: KmsCall, { keyId }: KeyRequest): KeyMetadata {
  return describe(call.key(keyId))
}

export function listKeys(call: KmsCall, request: ListKeysRequest): ListKeysResponse {
  const all = call.kms.keys.list(request.region)
  // Keys that exist before activation are service keys, and the user may list these.
  if (all.length === 0) call.requireActivation()
  call.requirePermission()
  const { pageNumber, pageSize } = checkPage(request)
  const first = (pageNumber - 1) * pageSize
  const keys = all.slice(first, first + pageSize).map(({ keyId, arn }) => ({ keyId, keyArn: arn }))
  return { keys, totalCount: all.length, pageNumber, pageSize }
}

export function enableKey(call: KmsCall, { keyId }: KeyRequest): KeyMetadata {
  return changeLifecycle('EnableKey', call.key(keyId), { state: 'Enabled' })
}

export function disableKey(call: KmsCall, { keyId }: KeyRequest): KeyMetadata {
  return changeLifecycle('DisableKey', call.key(keyId), { state: 'Disabled' })
}

export function scheduleKeyDeletion(
  call: KmsCall,
  { keyId, pendingWindowInDays }: ScheduleKeyDeletionRequest,
): KeyMetadata {
  const key = call.key(keyId)
  checkPendingWindow(pendingWindowInDays)
  const deleteAt = call.now + pendingWindowInDays * DAY_MS
  return changeLifecycle('ScheduleKeyDeletion', key, { state: 'PendingDeletion', deleteAt })
}

/** The key is Enabled afterwards, even if it was Disabled before. */
export function cancelKeyDeletion(call: KmsCall, { keyId }: KeyRequest): KeyMetadata {
  return changeLifecycle('CancelKeyDeletion', call.key(keyId), { state: 'Enabled' })
}

/**
 * A new version of the key's material becomes primary. The API has this operation for asymmetric
 * keys, and rotates symmetric keys by a policy, with this effect; service keys are not rotated on
 * request (https://www.alibabacloud.com/help/doc-detail/134270.htm).
 */
export function createKeyVersion(call: KmsCall, { keyId }: KeyRequest): KeyMetadata {
  const key = call.key(keyId)
  if (key.creatorType === 'Service') throw serviceKeyIsReadOnly(key.keyId)
  checkState('CreateKeyVersion', key.lifecycle.state)
  call.kms.keys.rotate(key)
  return describe(key)
}

function changeLifecycle(
  operation: StatefulOperation,
  key: KeyRecord,
  lifecycle: Lifecycle,
): KeyMetadata {
  if (key.creatorType === 'Service') throw serviceKeyIsReadOnly(key.keyId)
  checkState(operation, key.lifecycle.state)
  key.lifecycle = lifecycle
  return describe(key)
}

function addKey(
  { kms, now, region }: KmsCall,
  creatorType: KeyRecord['creatorType'],
  creator: string,
  alias: string | undefined,
): KeyMetadata {
  const keyId = newUuid(kms.random)
  const arn = `acs:kms:${region}:${kms.accountId}:key/${keyId}`
  const named = alias === undefined ? {} : { alias }
  return describe(
    kms.keys.add({ keyId, arn, region, creatorType, creator, createdAt: now, ...named }),
  )
}

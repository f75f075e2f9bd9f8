/** The life of keys: made, looked up, switched off and on, and taken towards their deletion. */

import { DAY_MS } from '../clock'
import { newUuid } from '../random'
import { checkUserAlias, serviceAlias } from './alias'
import type { ServiceCode } from './caller'
import { describe, type KeyMetadata, type KeyRecord, type Lifecycle } from './key-record'
import { checkState, type StatefulOperation } from './key-states'
import { checkPage, checkPendingWindow } from './parameters'
import { aliasAlreadyExists, serviceKeyIsReadOnly } from './refusals'
import type {
  CreateKeyRequest,
  KeyRequest,
  ListKeysRequest,
  ListKeysResponse,
  ScheduleKeyDeletionRequest,
} from './requests'
import type { Visit } from './visit'

export function createKey(visit: Visit, { alias, region }: CreateKeyRequest): KeyMetadata {
  visit.requireActivation()
  visit.requirePermission()
  if (alias !== undefined) {
    checkUserAlias(alias)
    if (visit.interior.keys.find(region, alias)) throw aliasAlreadyExists(region, alias)
  }
  return addKey(visit, 'User', visit.interior.accountId, alias)
}

/** A service makes its one key of the region by itself: the user has nothing to activate. */
export function createServiceKey(visit: Visit, service: ServiceCode): KeyMetadata {
  return addKey(visit, 'Service', service, serviceAlias(service))
}

export function describeKey(visit: Visit, { keyId }: KeyRequest): KeyMetadata {
  return describe(visit.key(keyId))
}

export function listKeys(visit: Visit, request: ListKeysRequest): ListKeysResponse {
  const all = visit.interior.keys.list(request.region)
  // Keys without activation are those that services made, and services' keys are there to be seen.
  if (all.length === 0) visit.requireActivation()
  visit.requirePermission()
  const { pageNumber, pageSize } = checkPage(request)
  const first = (pageNumber - 1) * pageSize
  const keys = all.slice(first, first + pageSize).map(({ keyId, arn }) => ({ keyId, keyArn: arn }))
  return { keys, totalCount: all.length, pageNumber, pageSize }
}

export function enableKey(visit: Visit, { keyId }: KeyRequest): KeyMetadata {
  return changeLifecycle('EnableKey', visit.key(keyId), { state: 'Enabled' })
}

export function disableKey(visit: Visit, { keyId }: KeyRequest): KeyMetadata {
  return changeLifecycle('DisableKey', visit.key(keyId), { state: 'Disabled' })
}

export function scheduleKeyDeletion(
  visit: Visit,
  { keyId, pendingWindowInDays }: ScheduleKeyDeletionRequest,
): KeyMetadata {
  const key = visit.key(keyId)
  checkPendingWindow(pendingWindowInDays)
  const deleteAt = visit.now + pendingWindowInDays * DAY_MS
  return changeLifecycle('ScheduleKeyDeletion', key, { state: 'PendingDeletion', deleteAt })
}

/** The key comes back enabled, also where it was disabled before. */
export function cancelKeyDeletion(visit: Visit, { keyId }: KeyRequest): KeyMetadata {
  return changeLifecycle('CancelKeyDeletion', visit.key(keyId), { state: 'Enabled' })
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
  { interior, now, region }: Visit,
  creatorType: KeyRecord['creatorType'],
  creator: string,
  alias: string | undefined,
): KeyMetadata {
  const keyId = newUuid(interior.random)
  const arn = `acs:kms:${region}:${interior.accountId}:key/${keyId}`
  const named = alias === undefined ? {} : { alias }
  return describe(
    interior.keys.add({ keyId, arn, region, creatorType, creator, createdAt: now, ...named }),
  )
}

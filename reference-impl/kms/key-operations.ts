/** Operations on keys: create, describe, list, enable, disable, schedule and cancel deletion, rotate. */

import { DAY_MS } from '../clock'
import { newUuid } from '../random'
import { checkUserAlias, serviceAlias } from './alias'
import type { ServiceCode } from './caller'
import { describe, type KeyMetadata, type KeyRecord, type Lifecycle } from './key-record'
import { checkState, type StatefulOperation } from './key-states'
import type { KmsCall } from './kms-call'
import { checkDescription, checkPendingWindow, checkTags, pageOf } from './parameters'
import {
  aliasAlreadyExists,
  deletionIsProtected,
  keyAlreadyExists,
  serviceKeyIsReadOnly,
} from './refusals'
import type {
  CreateKeyRequest,
  KeyRequest,
  KnownKey,
  ListKeysRequest,
  ListKeysResponse,
  ScheduleKeyDeletionRequest,
} from './requests'
import { rotationOf } from './rotation'

export function createKey(call: KmsCall, request: CreateKeyRequest): KeyMetadata {
  const { alias, region, tags = {} } = request
  call.requireActivation()
  call.requirePermission()
  if (alias !== undefined) {
    checkUserAlias(alias)
    if (call.kms.keys.findAlias(region, alias)) throw aliasAlreadyExists(region, alias)
  }
  checkDescription(request.description ?? '')
  checkTags(tags)
  const rotation = rotationOf(request, call.now)
  const { description = '', protectionLevel = 'SOFTWARE' } = request
  const properties = { description, protectionLevel, rotation, tags }
  return addKey(call, 'User', call.kms.accountId, alias, properties)
}

/** A key with a known id, and with known material where a version is given. */
export function createKnownKey(call: KmsCall, request: KnownKey): KeyMetadata {
  const { keyId, region, version, description = '', tags = {} } = request
  call.requireActivation()
  checkDescription(description)
  checkTags(tags)
  if (call.kms.keys.regionOf(keyId) !== undefined) throw keyAlreadyExists(keyId)
  if (version && call.kms.keys.regionOf(version.keyVersionId) !== undefined) {
    throw keyAlreadyExists(`with version ${version.keyVersionId}`)
  }
  const { accountId } = call.kms
  const key = call.kms.keys.add(
    {
      ...PLAIN,
      keyId,
      arn: `acs:kms:${region}:${accountId}:key/${keyId}`,
      region,
      creatorType: 'User',
      creator: accountId,
      createdAt: call.now,
      description,
      tags,
      deletionProtection: { isOn: false },
    },
    version,
  )
  return describe(key)
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
  const { states, creatorTypes } = request
  const chosen = all.filter(
    ({ lifecycle, creatorType }) =>
      (states?.includes(lifecycle.state) ?? true) && (creatorTypes?.includes(creatorType) ?? true),
  )
  const { items, ...page } = pageOf(chosen, request)
  return { keys: items.map(({ keyId, arn }) => ({ keyId, keyArn: arn })), ...page }
}

export function enableKey(call: KmsCall, { keyId }: KeyRequest): KeyMetadata {
  return changeLifecycle(call, 'EnableKey', call.key(keyId), { state: 'Enabled' })
}

export function disableKey(call: KmsCall, { keyId }: KeyRequest): KeyMetadata {
  return changeLifecycle(call, 'DisableKey', call.key(keyId), { state: 'Disabled' })
}

export function scheduleKeyDeletion(
  call: KmsCall,
  { keyId, pendingWindowInDays }: ScheduleKeyDeletionRequest,
): KeyMetadata {
  const key = call.key(keyId)
  checkPendingWindow(pendingWindowInDays)
  if (key.deletionProtection.isOn) throw deletionIsProtected(key.keyId)
  const deleteAt = call.now + pendingWindowInDays * DAY_MS
  return changeLifecycle(call, 'ScheduleKeyDeletion', key, { state: 'PendingDeletion', deleteAt })
}

/** The key is Enabled afterwards, even if it was Disabled before. */
export function cancelKeyDeletion(call: KmsCall, { keyId }: KeyRequest): KeyMetadata {
  return changeLifecycle(call, 'CancelKeyDeletion', call.key(keyId), { state: 'Enabled' })
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
  call.kms.keys.rotate(key, call.now)
  return describe(key)
}

function changeLifecycle(
  { kms }: KmsCall,
  operation: StatefulOperation,
  key: KeyRecord,
  lifecycle: Lifecycle,
): KeyMetadata {
  if (key.creatorType === 'Service') throw serviceKeyIsReadOnly(key.keyId)
  checkState(operation, key.lifecycle.state)
  key.lifecycle = lifecycle
  kms.keys.save(key)
  return describe(key)
}

type Properties = Pick<KeyRecord, 'description' | 'protectionLevel' | 'rotation' | 'tags'>
const PLAIN: Properties = {
  description: '',
  protectionLevel: 'SOFTWARE',
  rotation: { isOn: false },
  tags: {},
}

function addKey(
  { kms, now, region }: KmsCall,
  creatorType: KeyRecord['creatorType'],
  creator: string,
  alias: string | undefined,
  properties = PLAIN,
): KeyMetadata {
  const keyId = newUuid(kms.random)
  const arn = `acs:kms:${region}:${kms.accountId}:key/${keyId}`
  const identity = { keyId, arn, region, creatorType, creator, createdAt: now }
  const key = kms.keys.add({ ...identity, ...properties, deletionProtection: { isOn: false } })
  if (alias !== undefined) kms.keys.setAlias({ alias, region, keyId })
  return describe(key)
}

/** CreateAlias, UpdateAlias, DeleteAlias and the two lists of aliases. A key may have several. */

import { checkUserAlias } from './alias'
import type { KeyRecord } from './key-record'
import type { AliasRecord } from './key-ring'
import { checkState, type StatefulOperation } from './key-states'
import type { KmsCall } from './kms-call'
import { pageOf } from './parameters'
import { aliasAlreadyExists, aliasNotFound, serviceKeyIsReadOnly } from './refusals'
import type {
  AliasesResponse,
  AliasRequest,
  KeyRequest,
  NameKeyRequest,
  PageRequest,
  RegionRequest,
} from './requests'

export function createAlias(call: KmsCall, { alias, keyId, region }: NameKeyRequest): null {
  checkUserAlias(alias)
  const key = keyToName(call, 'CreateAlias', keyId)
  if (call.kms.keys.findAlias(region, alias)) throw aliasAlreadyExists(region, alias)
  call.kms.keys.setAlias({ alias, region, keyId: key.keyId })
  return null
}

/** Only the state of the key that gets the name counts. */
export function updateAlias(call: KmsCall, request: NameKeyRequest): null {
  checkUserAlias(request.alias)
  const existing = aliasOf(call, request)
  const key = keyToName(call, 'UpdateAlias', request.keyId)
  call.kms.keys.setAlias({ ...existing, keyId: key.keyId })
  return null
}

export function deleteAlias(call: KmsCall, request: AliasRequest): null {
  checkUserAlias(request.alias)
  call.kms.keys.deleteAlias(aliasOf(call, request))
  return null
}

export function listAliases(call: KmsCall, request: RegionRequest & PageRequest): AliasesResponse {
  call.requireActivation()
  call.requirePermission()
  return aliasPage(call, call.kms.keys.aliases(request.region), request)
}

export function listAliasesByKeyId(
  call: KmsCall,
  request: KeyRequest & PageRequest,
): AliasesResponse {
  const key = call.key(request.keyId)
  const own = call.kms.keys.aliases(request.region).filter(({ keyId }) => keyId === key.keyId)
  return aliasPage(call, own, request)
}

function aliasOf(call: KmsCall, { region, alias }: AliasRequest): AliasRecord {
  call.requireActivation()
  call.requirePermission(`acs:kms:${region}:${call.kms.accountId}:${alias}`)
  const existing = call.kms.keys.findAlias(region, alias)
  if (!existing) throw aliasNotFound(region, alias)
  return existing
}

function keyToName(call: KmsCall, operation: StatefulOperation, keyId: string): KeyRecord {
  const key = call.key(keyId)
  if (key.creatorType === 'Service') throw serviceKeyIsReadOnly(key.keyId)
  checkState(operation, key.lifecycle.state)
  return key
}

function aliasPage(
  { kms, region }: KmsCall,
  aliases: readonly AliasRecord[],
  request: PageRequest,
): AliasesResponse {
  const { items, ...page } = pageOf(aliases, request)
  const described = items.map(({ alias, keyId }) => ({
    alias,
    aliasArn: `acs:kms:${region}:${kms.accountId}:${alias}`,
    keyId,
  }))
  return { aliases: described, ...page }
}

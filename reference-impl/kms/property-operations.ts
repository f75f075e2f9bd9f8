/** Properties of a key that do not concern its material: description, deletion protection, tags. */

import type { KeyRecord } from './key-record'
import { checkState } from './key-states'
import type { KmsCall } from './kms-call'
import { checkDescription, checkTags } from './parameters'
import { serviceKeyIsReadOnly } from './refusals'
import type {
  SetDeletionProtectionRequest,
  TagResourcesRequest,
  TagsRequest,
  TagsResponse,
  UntagResourcesRequest,
  UpdateKeyDescriptionRequest,
} from './requests'

export function updateKeyDescription(
  call: KmsCall,
  { keyId, description }: UpdateKeyDescriptionRequest,
): null {
  const key = ownKey(call, keyId)
  checkDescription(description)
  key.description = description
  call.kms.keys.save(key)
  return null
}

export function setDeletionProtection(call: KmsCall, request: SetDeletionProtectionRequest): null {
  const { keyId, enableDeletionProtection, deletionProtectionDescription = '' } = request
  const key = ownKey(call, keyId)
  checkDescription(deletionProtectionDescription)
  checkState('SetDeletionProtection', key.lifecycle.state)
  key.deletionProtection = enableDeletionProtection
    ? { isOn: true, description: deletionProtectionDescription }
    : { isOn: false }
  call.kms.keys.save(key)
  return null
}

/** All keys get the tags, or none. */
export function tagResources(call: KmsCall, { keyIds, tags }: TagResourcesRequest): null {
  const tagged = keyIds.map((keyId) => ({ key: ownKey(call, keyId), tags }))
  for (const { key } of tagged) checkTags({ ...key.tags, ...tags })
  for (const { key } of tagged) {
    key.tags = { ...key.tags, ...tags }
    call.kms.keys.save(key)
  }
  return null
}

export function untagResources(call: KmsCall, { keyIds, tagKeys }: UntagResourcesRequest): null {
  for (const key of keyIds.map((keyId) => ownKey(call, keyId))) {
    const left = Object.entries(key.tags).filter(([name]) => tagKeys && !tagKeys.includes(name))
    key.tags = Object.fromEntries(left)
    call.kms.keys.save(key)
  }
  return null
}

export function listTagResources(call: KmsCall, { keyIds }: TagsRequest): TagsResponse {
  return keyIds.map((keyId) => call.key(keyId)).map(({ keyId, tags }) => ({ keyId, tags }))
}

function ownKey(call: KmsCall, keyId: string): KeyRecord {
  const key = call.key(keyId)
  if (key.creatorType === 'Service') throw serviceKeyIsReadOnly(key.keyId)
  return key
}

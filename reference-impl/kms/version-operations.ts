/** The versions of a key's material, and the policy by which KMS adds versions. */

import type { KeyRecord, KeyVersion } from './key-record'
import { checkState } from './key-states'
import type { KmsCall } from './kms-call'
import { pageOf } from './parameters'
import { keyVersionNotFound, serviceKeyIsReadOnly } from './refusals'
import type {
  KeyRequest,
  KeyVersionDescription,
  KeyVersionRequest,
  KeyVersionsResponse,
  PageRequest,
  UpdateRotationPolicyRequest,
} from './requests'
import { rotationOf } from './rotation'

export function listKeyVersions(
  call: KmsCall,
  request: KeyRequest & PageRequest,
): KeyVersionsResponse {
  const key = call.key(request.keyId)
  const { items, ...page } = pageOf(key.versions, request)
  return { keyVersions: items.map((version) => describeVersion(key, version)), ...page }
}

export function describeKeyVersion(
  call: KmsCall,
  { keyId, keyVersionId }: KeyVersionRequest,
): KeyVersionDescription {
  const key = call.key(keyId)
  const version = key.versions.find((each) => each.keyVersionId === keyVersionId)
  if (!version) throw keyVersionNotFound(key.keyId, keyVersionId)
  return describeVersion(key, version)
}

export function updateRotationPolicy(call: KmsCall, request: UpdateRotationPolicyRequest): null {
  const key = call.key(request.keyId)
  if (key.creatorType === 'Service') throw serviceKeyIsReadOnly(key.keyId)
  checkState('UpdateRotationPolicy', key.lifecycle.state)
  key.rotation = rotationOf(request, call.now)
  call.kms.keys.save(key)
  return null
}

function describeVersion(
  { keyId }: KeyRecord,
  { keyVersionId, createdAt }: KeyVersion,
): KeyVersionDescription {
  return { keyId, keyVersionId, creationDate: new Date(createdAt).toISOString() }
}

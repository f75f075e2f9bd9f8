/** Versions of keys, and their rotation. */

import type { KeyVersionDescription } from '../../index'
import { required, rpc, text, trueOrFalse, wholeNumber } from '../gateway'
import { apiTime, defined, kmsCaller, pageMembers } from './metadata'

const KEY_ID = { KeyId: required(text) }

export const versionOperations = [
  rpc('CreateKeyVersion', KEY_ID, (call, { KeyId }) => {
    const { kms } = call.cloud
    const { region } = call
    const { keyId, primaryKeyVersion: keyVersionId } = kms.createKeyVersion(kmsCaller(call), {
      region,
      keyId: KeyId,
    })
    const version = kms.describeKeyVersion(kmsCaller(call), { region, keyId, keyVersionId })
    return { KeyVersion: versionMembers(version) }
  }),
  rpc(
    'DescribeKeyVersion',
    { ...KEY_ID, KeyVersionId: required(text) },
    (call, { KeyId: keyId, KeyVersionId: keyVersionId }) => {
      const request = { region: call.region, keyId, keyVersionId }
      const version = call.cloud.kms.describeKeyVersion(kmsCaller(call), request)
      return { KeyVersion: versionMembers(version) }
    },
  ),
  rpc(
    'ListKeyVersions',
    { ...KEY_ID, PageNumber: wholeNumber, PageSize: wholeNumber },
    (call, { KeyId: keyId, PageNumber: pageNumber, PageSize: pageSize }) => {
      const request = defined({ region: call.region, keyId, pageNumber, pageSize })
      const { keyVersions, ...page } = call.cloud.kms.listKeyVersions(kmsCaller(call), request)
      return {
        KeyVersions: { KeyVersion: keyVersions.map(versionMembers) },
        ...pageMembers(page),
      }
    },
  ),
  rpc(
    'UpdateRotationPolicy',
    { ...KEY_ID, EnableAutomaticRotation: required(trueOrFalse), RotationInterval: text },
    (call, input) => {
      const request = defined({
        region: call.region,
        keyId: input.KeyId,
        enableAutomaticRotation: input.EnableAutomaticRotation,
        rotationInterval: input.RotationInterval,
      })
      call.cloud.kms.updateRotationPolicy(kmsCaller(call), request)
      return {}
    },
  ),
]

function versionMembers({ keyId, keyVersionId, creationDate }: KeyVersionDescription) {
  return { KeyId: keyId, KeyVersionId: keyVersionId, CreationDate: apiTime(creationDate) }
}

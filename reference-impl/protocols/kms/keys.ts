/** Keys: create, describe, list, change their state and their properties. */

import { json, NotValid, oneOf, required, rpc, text, trueOrFalse, wholeNumber } from '../gateway'
import { defined, keyMetadata, kmsCaller, pageMembers } from './metadata'
import { KMS_TAGS } from './tags'

const KEY_ID = { KeyId: required(text) }

export const keyOperations = [
  rpc(
    'CreateKey',
    {
      Description: text,
      EnableAutomaticRotation: trueOrFalse,
      // Other kinds of keys are not emulated.
      KeySpec: oneOf('Aliyun_AES_256'),
      KeyUsage: oneOf('ENCRYPT/DECRYPT'),
      Origin: oneOf('Aliyun_KMS'),
      ProtectionLevel: oneOf('SOFTWARE', 'HSM'),
      RotationInterval: text,
      Tags: KMS_TAGS,
    },
    (call, input) => {
      const key = call.cloud.kms.createKey(
        kmsCaller(call),
        defined({
          region: call.region,
          description: input.Description,
          enableAutomaticRotation: input.EnableAutomaticRotation,
          rotationInterval: input.RotationInterval,
          protectionLevel: input.ProtectionLevel,
          tags: input.Tags,
        }),
      )
      return { KeyMetadata: keyMetadata(key) }
    },
  ),
  rpc('DescribeKey', KEY_ID, (call, { KeyId: keyId }) => {
    const { region } = call
    const key = call.cloud.kms.describeKey(kmsCaller(call), { region, keyId })
    return { KeyMetadata: keyMetadata(key) }
  }),
  rpc(
    'ListKeys',
    { PageNumber: wholeNumber, PageSize: wholeNumber, Filters: json },
    (call, { PageNumber: pageNumber, PageSize: pageSize, Filters }) => {
      const { region } = call
      const request = defined({ region, pageNumber, pageSize, ...filtersIn(Filters) })
      const { keys, ...page } = call.cloud.kms.listKeys(kmsCaller(call), request)
      const Key = keys.map(({ keyId, keyArn }) => ({ KeyId: keyId, KeyArn: keyArn }))
      return { Keys: { Key }, ...pageMembers(page) }
    },
  ),
  rpc('EnableKey', KEY_ID, (call, { KeyId: keyId }) => {
    call.cloud.kms.enableKey(kmsCaller(call), { region: call.region, keyId })
    return {}
  }),
  rpc('DisableKey', KEY_ID, (call, { KeyId: keyId }) => {
    call.cloud.kms.disableKey(kmsCaller(call), { region: call.region, keyId })
    return {}
  }),
  rpc(
    'ScheduleKeyDeletion',
    { ...KEY_ID, PendingWindowInDays: required(wholeNumber) },
    (call, { KeyId: keyId, PendingWindowInDays: pendingWindowInDays }) => {
      const { region } = call
      call.cloud.kms.scheduleKeyDeletion(kmsCaller(call), { region, keyId, pendingWindowInDays })
      return {}
    },
  ),
  rpc('CancelKeyDeletion', KEY_ID, (call, { KeyId: keyId }) => {
    call.cloud.kms.cancelKeyDeletion(kmsCaller(call), { region: call.region, keyId })
    return {}
  }),
  rpc(
    'UpdateKeyDescription',
    { ...KEY_ID, Description: text },
    (call, { KeyId: keyId, Description: description = '' }) => {
      const { region } = call
      call.cloud.kms.updateKeyDescription(kmsCaller(call), { region, keyId, description })
      return {}
    },
  ),
  rpc(
    'SetDeletionProtection',
    {
      ProtectedResourceArn: text,
      KeyId: text,
      EnableDeletionProtection: required(trueOrFalse),
      DeletionProtectionDescription: text,
    },
    (call, input) => {
      const keyId = input.ProtectedResourceArn ?? input.KeyId
      if (keyId === undefined) throw new NotValid('ProtectedResourceArn', 'it is needed')
      const request = defined({
        region: call.region,
        keyId,
        enableDeletionProtection: input.EnableDeletionProtection,
        deletionProtectionDescription: input.DeletionProtectionDescription,
      })
      call.cloud.kms.setDeletionProtection(kmsCaller(call), request)
      return {}
    },
  ),
]

const FILTERS: Readonly<Record<string, 'states' | 'creatorTypes'>> = {
  KeyState: 'states',
  CreatorType: 'creatorTypes',
}

/** `[{"Key":"KeyState","Values":["Enabled"]}]`: all must be met, by any of their values. */
function filtersIn(sent: unknown): { states?: string[]; creatorTypes?: string[] } {
  if (sent === undefined) return {}
  const chosen: { states?: string[]; creatorTypes?: string[] } = {}
  for (const filter of Array.isArray(sent) ? sent : [sent]) {
    const { Key, Values } = (filter ?? {}) as { Key?: unknown; Values?: unknown }
    const name = Object.hasOwn(FILTERS, String(Key)) ? FILTERS[String(Key)] : undefined
    const areTexts = Array.isArray(Values) && Values.every((value) => typeof value === 'string')
    if (name === undefined || !areTexts) {
      throw new NotValid('Filters', 'its filters are KeyState and CreatorType, with Values')
    }
    const before = chosen[name]
    chosen[name] = before ? before.filter((value) => Values.includes(value)) : Values
  }
  return chosen
}

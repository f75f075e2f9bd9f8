/** Tags of keys: the operations of today, and the older ones for one key. */

import {
  json,
  NotValid,
  objects,
  oneOf,
  type Parameter,
  required,
  rpc,
  text,
  texts,
  trueOrFalse,
} from '../gateway'
import { defined, kmsCaller } from './metadata'

type Tags = Readonly<Record<string, string>>

/** `[{"TagKey":"…","TagValue":"…"}]` */
export const KMS_TAGS: Parameter<Tags, false> = {
  ...json,
  read: (values, name) => {
    const sent = json.read(values, name)
    if (sent === undefined) return undefined
    if (!Array.isArray(sent)) throw new NotValid(name, 'it must be a JSON array of tags')
    return tagsIn(
      name,
      sent.map((tag) => [Object(tag).TagKey, Object(tag).TagValue]),
    )
  },
}

const RESOURCES = { ResourceType: required(oneOf('key')), ResourceId: required(texts) }

export const tagOperations = [
  rpc('TagResources', { ...RESOURCES, Tag: required(objects) }, (call, input) => {
    const tags = tagsIn(
      'Tag',
      input.Tag.map((tag) => [tag.get('Key'), tag.get('Value') ?? '']),
    )
    const { region } = call
    call.cloud.kms.tagResources(kmsCaller(call), { region, keyIds: input.ResourceId, tags })
    return {}
  }),
  rpc(
    'UntagResources',
    { ...RESOURCES, TagKey: texts, All: trueOrFalse },
    (call, { ResourceId: keyIds, TagKey: tagKeys, All }) => {
      if (tagKeys === undefined && All !== true)
        throw new NotValid('TagKey', 'it is needed, or All')
      const request = defined({ region: call.region, keyIds, tagKeys })
      call.cloud.kms.untagResources(kmsCaller(call), request)
      return {}
    },
  ),
  rpc(
    'ListTagResources',
    { ...RESOURCES, Tag: objects, NextToken: text },
    (call, { ResourceId: keyIds, Tag: filters = [], NextToken }) => {
      if (NextToken !== undefined) throw new NotValid('NextToken', 'no answer had this one')
      const keys = call.cloud.kms.listTagResources(kmsCaller(call), { region: call.region, keyIds })
      const TagResource = keys.flatMap(({ keyId, tags }) =>
        Object.entries(tags)
          .filter(([key, value]) => isChosen(filters, key, value))
          .map(([TagKey, TagValue]) => ({
            ResourceId: keyId,
            ResourceType: 'key',
            TagKey,
            TagValue,
          })),
      )
      return { TagResources: { TagResource }, NextToken: '' }
    },
  ),
  rpc('TagResource', { KeyId: required(text), Tags: required(KMS_TAGS) }, (call, input) => {
    const { region } = call
    const request = { region, keyIds: [input.KeyId], tags: input.Tags }
    call.cloud.kms.tagResources(kmsCaller(call), request)
    return {}
  }),
  rpc('UntagResource', { KeyId: required(text), TagKeys: required(json) }, (call, input) => {
    const tagKeys = input.TagKeys
    const areTexts = Array.isArray(tagKeys) && tagKeys.every((key) => typeof key === 'string')
    if (!areTexts) throw new NotValid('TagKeys', 'it must be a JSON array of texts')
    const { region } = call
    call.cloud.kms.untagResources(kmsCaller(call), { region, keyIds: [input.KeyId], tagKeys })
    return {}
  }),
  rpc('ListResourceTags', { KeyId: required(text) }, (call, { KeyId }) => {
    const { region } = call
    const keys = call.cloud.kms.listTagResources(kmsCaller(call), { region, keyIds: [KeyId] })
    const Tag = keys.flatMap(({ keyId, tags }) =>
      Object.entries(tags).map(([TagKey, TagValue]) => ({ KeyId: keyId, TagKey, TagValue })),
    )
    return { Tags: { Tag } }
  }),
]

function tagsIn(name: string, pairs: readonly (readonly [unknown, unknown])[]): Tags {
  if (pairs.some((pair) => pair.some((each) => typeof each !== 'string'))) {
    throw new NotValid(name, 'each tag has a key and a value')
  }
  return Object.fromEntries(pairs as readonly (readonly [string, string])[])
}

function isChosen(filters: readonly ReadonlyMap<string, string>[], key: string, value: string) {
  if (filters.length === 0) return true
  return filters.some(
    (filter) => filter.get('Key') === key && (filter.get('Value') ?? value) === value,
  )
}

/** A partition as the tunnel's clients write it: `ds=20260101,region=x`, with or without quotes. */

import type { Column, Partition } from '../../columns'
import { invalidPartitionSpec, missingPartitionSpec } from './refusals'

const KEY_AND_VALUE = /^\s*(\w+)\s*=\s*(.*?)\s*$/s
const IN_QUOTES = /^(['"])(.*)\1$/s

/** @throws ServiceError unless it has one value for each key */
export function parsePartition(spec: string | undefined, keys: readonly Column[]): Partition {
  const names = keys.map(({ name }) => name)
  if (spec === undefined || spec.trim() === '') {
    if (names.length > 0) throw missingPartitionSpec(names)
    return []
  }
  const byCommas = spec.split(',')
  // The Java SDK also separates by slashes, which a value may contain.
  const parts = byCommas.length === names.length ? byCommas : spec.split('/')
  const values = new Map(parts.map((part) => keyAndValue(part, names)))
  if (parts.length !== names.length || values.size !== names.length) {
    throw invalidPartitionSpec(names)
  }
  return names.map((name) => values.get(name) ?? '')
}

function keyAndValue(part: string, names: readonly string[]): readonly [string, string] {
  const [, key = '', value = ''] = KEY_AND_VALUE.exec(part) ?? []
  const bare = value.replace(IN_QUOTES, '$2')
  if (!names.includes(key.toLowerCase()) || bare === '') throw invalidPartitionSpec(names)
  return [key.toLowerCase(), bare]
}

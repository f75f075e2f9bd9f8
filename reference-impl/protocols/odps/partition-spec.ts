/** A specification of a partition in a request: `ds='2026-01-01',region=cn`, with quotes or without. */

import type { Column, Partition } from '../../columns'
import { invalidParameter } from './refusals'

const PART =
  /\s*([A-Za-z_]\w*)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^,/'"]*))\s*(?:[,/]|$)/y

/**
 * Names in lower case, in the order sent; `''` has none.
 *
 * @throws ServiceError
 */
export function readPartitionSpec(text: string): readonly (readonly [string, string])[] {
  const parts: (readonly [string, string])[] = []
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    PART.lastIndex = at
    const [whole, name = '', single, double, plain = ''] = PART.exec(text) ?? []
    if (whole === undefined) throw invalidParameter('partition', 'it must be name=value,…')
    const escaped = single ?? double
    const value = escaped === undefined ? plain.trim() : escaped.replaceAll(/\\(.)/g, '$1')
    parts.push([name.toLowerCase(), value])
  }
  return parts
}

export function partitionSpec(keys: readonly Column[], partition: Partition): string {
  return keys.map(({ name }, index) => `${name}='${partition[index] ?? ''}'`).join(',')
}

/** The values of PARTITION (…) and of rows as the values of partitions, which are texts. */

import type { Column, Partition, TableDefinition, Value } from '../../columns'
import { compile } from '../expressions/compile'
import { converted } from '../expressions/compiled'
import { NO_COLUMNS } from '../expressions/scope'
import { invalidArguments, semanticException } from '../sql-errors'
import type { PartitionSpecification, PartitionValue } from '../syntax/statement'
import { conversion } from '../values/convert'
import { textOf } from '../values/text'
import { STRING } from '../values/types'
import type { Session } from './session'

/** What a specification says of each partition key, in their order; null: nothing. */
export function specifiedValues(
  { partitionKeys }: TableDefinition,
  specification: PartitionSpecification,
): readonly (PartitionValue | null)[] {
  const keys = partitionKeys.map(({ name }) => name)
  const seen = new Set<string>()
  for (const { key, at } of specification) {
    const name = key.toLowerCase()
    if (!keys.includes(name)) throw semanticException(at, `${key} is no partition key of the table`)
    if (seen.has(name)) throw semanticException(at, `partition key ${key} is there twice`)
    seen.add(name)
  }
  return keys.map((name) => specification.find(({ key }) => key.toLowerCase() === name) ?? null)
}

/** @throws ServiceError unless it gives every key a value */
export function partitionIn(
  session: Session,
  definition: TableDefinition,
  specification: PartitionSpecification,
): Partition {
  const values = specifiedValues(definition, specification)
  return values.map((value, index) => {
    const key = definition.partitionKeys[index]
    const at = specification[0]?.at ?? { line: 1, column: 1 }
    if (!value?.value || !key)
      throw semanticException(at, 'the partition has no value for each key')
    return constantText(session, key, value)
  })
}

export function constantText(session: Session, key: Column, { value, at }: PartitionValue): string {
  if (!value) throw semanticException(at, `${key.name} has no value`)
  const context = session.compileContext(NO_COLUMNS)
  const compiled = converted(compile(value, context), key.type, context, at)
  return partitionText(session, key, compiled.value([]))
}

export function partitionText(session: Session, { name, type }: Column, value: Value): string {
  if (value === null) throw invalidArguments(`the value of partition key ${name} is NULL`)
  const text = textOf(value, type, session.zone)
  if (text !== '' && Buffer.byteLength(text) <= 256) return text
  throw invalidArguments(`the value of partition key ${name} must have 1 to 256 bytes`)
}

/** The values of a partition as values of a row. */
export function rowValuesOf(
  session: Session,
  { partitionKeys }: TableDefinition,
  partition: Partition,
): readonly Value[] {
  const settings = { zone: session.zone, isStrict: false }
  return partitionKeys.map(
    ({ type }, index) => conversion(STRING, type, settings)?.(partition[index] ?? null) ?? null,
  )
}

/** `ds=x/hh=y` */
export function partitionName({ partitionKeys }: TableDefinition, partition: Partition): string {
  return partitionKeys.map(({ name }, index) => `${name}=${partition[index]}`).join('/')
}

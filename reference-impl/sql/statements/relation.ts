/** Where a query takes its rows from. */

import type { Partition, TypedRow, Value } from '../../columns'
import { rowCountOf } from '../../record-stream'
import { compile } from '../expressions/compile'
import { NO_COLUMNS, Scope } from '../expressions/scope'
import { semanticException } from '../sql-errors'
import type { Expression } from '../syntax/expression'
import { conjunctsOf, someIn } from '../syntax/expression-parts'
import type { Source, TableName } from '../syntax/statement'
import { rowValuesOf } from './partition-values'
import type { SelectPlan } from './select-plan'
import type { Session } from './session'
import { Turns } from './turns'

export interface Relation {
  readonly scope: Scope
  /** Read anew each time. */
  batches(): AsyncIterable<readonly TypedRow[]>
  /** How many rows there are, part by part: read as rows are, but not decoded. */
  counts(): AsyncIterable<number>
}

/** A query without FROM has one row. */
export const ONE_ROW: Relation = {
  scope: NO_COLUMNS,
  async *batches() {
    yield [[]]
  },
  async *counts() {
    yield 1
  },
}

export function queryRelation(plan: SelectPlan, alias: string | null): Relation {
  const { columns, batches } = plan
  return {
    scope: new Scope(columns, alias === null ? [] : [alias]),
    batches,
    async *counts() {
      for await (const rows of batches()) yield rows.length
    },
  }
}

/** @param where leaves out partitions of which no row can be wanted */
export async function tableRelation(
  session: Session,
  { table, alias }: Extract<Source, { kind: 'table' }>,
  where: Expression | null,
): Promise<Relation> {
  const { definition } = await session.describe(table)
  const place = session.placeOf(table)
  const columns = [...definition.columns, ...definition.partitionKeys]
  const scope = new Scope(
    columns,
    alias === null ? [table.name, `${place.project}.${table.name}`] : [alias],
  )
  const partitions =
    definition.partitionKeys.length === 0
      ? [{ partition: [], values: [] }]
      : await wantedPartitions(session, table, where)
  return {
    scope,
    async *batches() {
      const turns = new Turns()
      for (const { partition, values } of partitions) {
        const found = session.tables.rows(session.principal, { ...place, partition })
        for await (const rows of found) {
          yield values.length === 0 ? rows : rows.map((row) => [...row, ...values])
          await turns.giveWay()
        }
      }
    },
    async *counts() {
      const turns = new Turns()
      for (const { partition } of partitions) {
        const found = session.tables.read(session.principal, { ...place, partition })
        for await (const chunk of found) {
          yield rowCountOf(chunk)
          await turns.giveWay()
        }
      }
    },
  }
}

interface WantedPartition {
  readonly partition: Partition
  readonly values: readonly Value[]
}

async function wantedPartitions(
  session: Session,
  table: TableName,
  where: Expression | null,
): Promise<readonly WantedPartition[]> {
  const { definition } = await session.describe(table)
  const place = session.placeOf(table)
  const scope = new Scope(definition.partitionKeys, [table.name])
  const usesKey = (each: Expression) => each.kind === 'column' && scope.has(each.name)
  const all = await session.tables.partitions(session.principal, place)
  const isFullScan = !where || !someIn(where, usesKey)
  if (isFullScan && all.length > 0 && !allowsFullScan(session)) {
    throw semanticException(
      table.at,
      `physical plan generation failed: Table(${place.project},${place.table}) is full scan with all partitions, ` +
        'please specify partition predicates (or set odps.sql.allow.fullscan=true)',
    )
  }
  const context = session.compileContext(scope)
  const tests = conjunctsOf(where)
    .filter((each) => !someIn(each, (part) => part.kind === 'column' && !usesKey(part)))
    .filter((each) => someIn(each, usesKey))
    .map((each) => compile(withoutQualifiers(each), context))
  return all
    .map((partition) => ({ partition, values: rowValuesOf(session, definition, partition) }))
    .filter(({ values }) => tests.every((test) => mayHold(() => test.value(values))))
}

/** By default a table with partitions is not read without a condition on them. */
function allowsFullScan(session: Session): boolean {
  return session.isOn('odps.sql.allow.fullscan', 'allowFullScan', false)
}

/** What cannot be evaluated for a partition is left to its rows. */
function mayHold(test: () => Value): boolean {
  try {
    return test() === true
  } catch {
    return true
  }
}

function withoutQualifiers(expression: Expression): Expression {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy)
    if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value
    const members = Object.entries(value).map(([name, member]) => [name, copy(member)])
    return { ...Object.fromEntries(members), ...('qualifier' in value && { qualifier: null }) }
  }
  return copy(expression) as Expression
}

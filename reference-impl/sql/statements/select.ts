/** SELECT: from its words to the columns and rows of its result. */

import type { TypedRow } from '../../columns'
import { type CompileContext, compile, condition } from '../expressions/compile'
import type { Compiled } from '../expressions/compiled'
import { invalidArgumentType, semanticException } from '../sql-errors'
import type { Expression } from '../syntax/expression'
import type { Select, SelectItem, SortKey } from '../syntax/statement'
import { keyOf, orderOf } from '../values/compare'
import { nameOfType, STRING } from '../values/types'
import { Grouping, hasAggregate } from './grouping'
import { KeptRows } from './kept-rows'
import { ONE_ROW, queryRelation, type Relation, tableRelation } from './relation'
import type { SelectPlan } from './select-plan'
import type { Session } from './session'
import { type SortColumn, Sorter } from './sorting'

interface Output {
  readonly name: string
  readonly compiled: Compiled
}

export async function planSelect(session: Session, select: Select): Promise<SelectPlan> {
  const relation = await relationOf(session, select)
  const context = session.compileContext(relation.scope)
  const items = select.items.flatMap((item) => columnsOf(item, relation))
  const filter = select.where && condition(select.where, context)
  const isWanted = (row: TypedRow) => !filter || filter.value(row) === true
  const isGrouped =
    select.groupBy.length > 0 ||
    select.having !== null ||
    [...items, ...select.orderBy].some(({ expression }) => hasAggregate(expression))
  const grouping = isGrouped
    ? new Grouping(
        select.groupBy.map((key) => groupKey(key, items, relation)),
        context,
      )
    : null
  const inner = grouping ? grouping.context : context
  const outputs = items.map(({ expression, alias }, index) => ({
    name: outputName(expression, alias, index),
    compiled: compile(expression, inner),
  }))
  const named = withOutputs(inner, outputs)
  const having = select.having && condition(select.having, named)
  const sorting = select.orderBy.map((key) => sortColumn(key, outputs, named))
  const columns = outputs.map(({ name, compiled }) => ({
    name,
    type: compiled.type ?? STRING,
    comment: '',
    isNullable: true,
  }))
  async function* kept(): AsyncGenerator<readonly TypedRow[]> {
    if (grouping) {
      const rows = await grouping.rows(relation, isWanted, !filter)
      yield rows.filter((row) => !having || having.value(row) === true)
    } else {
      for await (const batch of relation.batches()) yield filter ? batch.filter(isWanted) : batch
    }
  }
  return { columns, batches: () => result(select, outputs, sorting, kept()) }
}

async function relationOf(session: Session, { from, where }: Select): Promise<Relation> {
  if (!from) return ONE_ROW
  if (from.kind === 'table') return tableRelation(session, from, where)
  const plan = await planSelect(session, from.select)
  const names = plan.columns.map(({ name }) => name.toLowerCase())
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw semanticException(
      from.select.at,
      `column ${twice.slice(0, 128)} of the subquery is there twice`,
    )
  }
  return queryRelation(plan, from.alias)
}

interface Item {
  readonly expression: Expression
  readonly alias: string | null
}

/** `*` is all columns of the source, those of its partitions last. */
function columnsOf(item: SelectItem, { scope }: Relation): readonly Item[] {
  if (item.kind === 'expression') return [item]
  const { qualifier, at } = item
  scope.requireQualifier(qualifier, at)
  if (scope.columns.length === 0) throw semanticException(at, '* needs FROM')
  return scope.columns.map(({ name }) => ({
    expression: { kind: 'column', qualifier: null, name, at },
    alias: name,
  }))
}

/** A column without a name is called by its place, from `_c0`. */
function outputName(expression: Expression, alias: string | null, index: number): string {
  if (alias !== null) return alias.toLowerCase()
  return expression.kind === 'column' ? expression.name.toLowerCase() : `_c${index}`
}

/** A number is the place of a column of the result, from 1. */
function placeIn(expression: Expression, count: number): number | undefined {
  if (expression.kind !== 'literal' || !('value' in expression.literal)) return undefined
  const { value } = expression.literal
  if (typeof value !== 'bigint') return undefined
  if (value >= 1n && value <= BigInt(count)) return Number(value) - 1
  throw semanticException(expression.at, `there is no column ${value} in the result`)
}

function groupKey(key: Expression, items: readonly Item[], { scope }: Relation): Expression {
  const place = placeIn(key, items.length)
  const item =
    place === undefined
      ? key.kind === 'column' && key.qualifier === null && !scope.has(key.name)
        ? items.find(({ alias }) => alias?.toLowerCase() === key.name.toLowerCase())
        : undefined
      : items[place]
  return item?.expression ?? key
}

/** Names of the result are known too, where the source has no such column. */
function withOutputs(context: CompileContext, outputs: readonly Output[]): CompileContext {
  const replace = (expression: Expression): Compiled | undefined => {
    const { kind } = expression
    if (kind === 'column' && expression.qualifier === null && !context.scope.has(expression.name)) {
      const output = outputs.find(({ name }) => name === expression.name.toLowerCase())
      if (output) return output.compiled
    }
    return context.replace?.(expression)
  }
  return { ...context, replace }
}

/** A name of the result counts before a column of the source. */
function sortColumn(
  { expression, isDescending, nulls }: SortKey,
  outputs: readonly Output[],
  context: CompileContext,
): SortColumn {
  const place = placeIn(expression, outputs.length)
  const output =
    place === undefined
      ? expression.kind === 'column' && expression.qualifier === null
        ? outputs.find(({ name }) => name === expression.name.toLowerCase())
        : undefined
      : outputs[place]
  const compiled = output?.compiled ?? compile(expression, context)
  const order = compiled.type === null ? () => 0 : orderOf(compiled.type)
  if (order) return { compiled, order, isDescending, nulls }
  throw invalidArgumentType(expression.at, `ORDER BY is not for ${nameOfType(compiled.type)}`)
}

async function* result(
  { isDistinct, limit, offset, at }: Select,
  outputs: readonly Output[],
  sorting: readonly SortColumn[],
  source: AsyncIterable<readonly TypedRow[]>,
): AsyncGenerator<readonly TypedRow[]> {
  const most = limit === null ? Number.POSITIVE_INFINITY : offset + limit
  if (limit === 0) return
  const isNew = isDistinct ? distinctRows(outputs, at) : () => true
  const project = (row: TypedRow): TypedRow => outputs.map(({ compiled }) => compiled.value(row))
  if (sorting.length > 0) {
    const sorter = new Sorter(sorting, most)
    for await (const batch of source) {
      for (const row of batch) {
        const projected = project(row)
        const keys = sorting.map(({ compiled }) => compiled.value(row))
        if (isNew(projected)) sorter.add({ row: projected, keys })
      }
    }
    yield sorter.rows().slice(offset)
    return
  }
  let seen = 0
  for await (const batch of source) {
    const rows: TypedRow[] = []
    for (const row of batch) {
      const projected = project(row)
      if (!isNew(projected)) continue
      if (seen++ >= offset) rows.push(projected)
      if (seen >= most) break
    }
    if (rows.length > 0) yield rows
    // Leaving the loop ends the scan of the table.
    if (seen >= most) return
  }
}

function distinctRows(outputs: readonly Output[], at: Select['at']): (row: TypedRow) => boolean {
  const types = outputs.map(({ compiled }) => compiled.type ?? STRING)
  const without = types.find((type) => !orderOf(type))
  if (without) throw invalidArgumentType(at, `DISTINCT is not for ${nameOfType(without)}`)
  const seen = new Set<string>()
  const bound = new KeptRows('distinct rows')
  return (row) => {
    const keys = row.map((value, index) => keyOf(value, types[index] ?? STRING))
    const key = keys.map((each) => `${each.length}:${each}`).join('')
    if (seen.has(key)) return false
    bound.add([key])
    seen.add(key)
    return true
  }
}

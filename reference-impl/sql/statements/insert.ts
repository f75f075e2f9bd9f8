/** INSERT INTO and INSERT OVERWRITE, into one partition or into those that the rows name. */

import type { Column, Partition, RecordChunk, TableDefinition, TypedRow } from '../../columns'
import type { StagedWrite } from '../../maxcompute'
import { encodeRows, InvalidRecords } from '../../record-stream'
import { compile } from '../expressions/compile'
import { type Compiled, converted } from '../expressions/compiled'
import { NO_COLUMNS } from '../expressions/scope'
import { invalidArguments, type Position, semanticException } from '../sql-errors'
import type { Insert, TableName } from '../syntax/statement'
import { constantText, partitionText, specifiedValues } from './partition-values'
import { planSelect } from './select'
import type { SelectPlan } from './select-plan'
import type { Session } from './session'

/** Of one statement (https://www.alibabacloud.com/help/en/maxcompute/user-guide/insert-or-overwrite-data-into-dynamic-partitions). */
const MOST_PARTITIONS = 2000
/** Rows that are encoded together: so many, or so many characters and bytes. */
const BATCH_ROWS = 1000
const BATCH_SIZE = 1 << 20

export async function insert(session: Session, statement: Insert): Promise<void> {
  const { table } = statement
  const { definition } = await session.describe(table)
  const specified = specifiedValues(definition, statement.partition)
  const isDynamic = specified.some((each) => !each?.value)
  const written = targetColumns(statement, definition)
  const plan = await rowsOf(session, statement, written)
  const rows = arranged(plan, written, definition, table.at)
  if (isDynamic) {
    const fixed = specified.map((each, index) => {
      const key = definition.partitionKeys[index]
      return each?.value && key ? constantText(session, key, each) : null
    })
    await writePartitions(session, statement, definition, fixed, rows)
    return
  }
  const partition = specified.map((each, index) => {
    const key = definition.partitionKeys[index]
    return each && key ? constantText(session, key, each) : ''
  })
  await writeOne(session, statement, definition.columns, partition, rows)
}

/** The columns, and after them the partition keys, that the rows bring. */
function targetColumns(
  { columns, partition, table }: Insert,
  definition: TableDefinition,
): readonly Column[] {
  const fixed = partition.flatMap(({ key, value }) => (value ? [key.toLowerCase()] : []))
  const dynamic = definition.partitionKeys.filter(({ name }) => !fixed.includes(name))
  if (!columns) return [...definition.columns, ...dynamic]
  const known = [...definition.columns, ...dynamic]
  const named = columns.map(({ name, at }) => {
    const column = known.find((each) => each.name === name.toLowerCase())
    if (column) return column
    throw semanticException(at, `column ${name.slice(0, 128)} cannot be resolved`)
  })
  if (new Set(named).size !== named.length) {
    throw semanticException(table.at, 'a column is there twice')
  }
  // With PARTITION (…), the rows end with the values of the keys that it leaves open.
  const missing = partition.length > 0 ? dynamic.filter((each) => !named.includes(each)) : []
  return [...named, ...missing]
}

/** The rows as they were given, with the types of the columns. */
async function rowsOf(
  session: Session,
  { rows, table }: Insert,
  written: readonly Column[],
): Promise<{ readonly compiled: readonly Compiled[]; readonly batches: SelectPlan['batches'] }> {
  const requireCount = (count: number, at: Position) => {
    if (count === written.length) return
    throw semanticException(
      at,
      `wrong columns count ${count} in data source, requires ${written.length} columns`,
    )
  }
  if (rows.kind === 'select') {
    const plan = await planSelect(session, rows)
    requireCount(plan.columns.length, rows.at)
    const context = session.compileContext(NO_COLUMNS)
    const compiled = plan.columns.map(({ type }, index) => {
      const raw: Compiled = { type, value: (row) => row[index] ?? null, isConstant: false }
      return converted(raw, written[index]?.type ?? type, context, rows.at)
    })
    return { compiled, batches: plan.batches }
  }
  const context = session.compileContext(NO_COLUMNS)
  const values = rows.rows.map((row) => {
    requireCount(row.length, row[0]?.at ?? table.at)
    return row.map((each, index) => {
      const type = written[index]?.type ?? null
      return converted(compile(each, context), type, context, each.at)
    })
  })
  const compiled = written.map(
    ({ type }, index): Compiled => ({
      type,
      value: (row) => row[index] ?? null,
      isConstant: false,
    }),
  )
  return {
    compiled,
    async *batches() {
      for (let first = 0; first < values.length; first += BATCH_ROWS) {
        yield values
          .slice(first, first + BATCH_ROWS)
          .map((row) => row.map((each) => each.value([])))
      }
    },
  }
}

/** Rows in the order of the columns of the table, with the values of its partition keys at their end. */
async function* arranged(
  { compiled, batches }: Awaited<ReturnType<typeof rowsOf>>,
  written: readonly Column[],
  { columns, partitionKeys }: TableDefinition,
  at: Position,
): AsyncGenerator<TypedRow> {
  const all = [...columns, ...partitionKeys]
  const sources = all.map((column) => compiled[written.indexOf(column)])
  for (const [index, { name, isNullable }] of columns.entries()) {
    if (isNullable || sources[index]) continue
    throw semanticException(at, `column ${name} is NOT NULL, and has no value`)
  }
  for await (const batch of batches()) {
    for (const row of batch) {
      yield all.map(({ name, isNullable }, index) => {
        const value = sources[index]?.value(row) ?? null
        if (value !== null || isNullable || index >= columns.length) return value
        throw invalidArguments(`column ${name} is NOT NULL, and its value is NULL`)
      })
    }
  }
}

/** Rows until they are enough for one chunk. */
class Batch {
  readonly #columns: readonly Column[]
  #rows: TypedRow[] = []
  #size = 0

  constructor(columns: readonly Column[]) {
    this.#columns = columns
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0
  }

  get isFull(): boolean {
    return this.#rows.length >= BATCH_ROWS || this.#size >= BATCH_SIZE
  }

  add(row: TypedRow): void {
    this.#rows.push(row)
    for (const value of row) {
      if (typeof value === 'string' || Buffer.isBuffer(value)) this.#size += value.length
    }
  }

  /** Keys of the partition, at the end of a row, are left out. */
  take(): RecordChunk {
    const rows = this.#rows
    this.#rows = []
    this.#size = 0
    try {
      return encodeRows(this.#columns, rows)
    } catch (error) {
      throw error instanceof InvalidRecords ? invalidArguments(error.message) : error
    }
  }
}

async function writeOne(
  session: Session,
  { table, mode }: Insert,
  columns: readonly Column[],
  partition: Partition,
  rows: AsyncIterable<TypedRow>,
): Promise<void> {
  const staged = await begin(session, table, mode, partition)
  await finishing([staged], async () => {
    const batch = new Batch(columns)
    async function* chunks() {
      for await (const row of rows) {
        batch.add(row)
        if (batch.isFull) yield batch.take()
      }
      if (!batch.isEmpty) yield batch.take()
    }
    await session.about(table, () => staged.write(0, chunks()))
    await session.about(table, () => staged.commit([0]))
  })
}

interface OpenPartition {
  readonly staged: StagedWrite
  readonly batch: Batch
  readonly blocks: number[]
}

/** All rows are stored before the first partition is committed; each partition is committed alone. */
async function writePartitions(
  session: Session,
  { table, mode }: Insert,
  { columns, partitionKeys }: TableDefinition,
  fixed: readonly (string | null)[],
  rows: AsyncIterable<TypedRow>,
): Promise<void> {
  const open = new Map<string, OpenPartition>()
  const partitionOf = (row: TypedRow): Partition =>
    partitionKeys.map((key, index) => {
      return fixed[index] ?? partitionText(session, key, row[columns.length + index] ?? null)
    })
  const opened = async (partition: Partition): Promise<OpenPartition> => {
    const key = JSON.stringify(partition)
    const known = open.get(key)
    if (known) return known
    if (open.size >= MOST_PARTITIONS) {
      throw invalidArguments(`the rows are of more than ${MOST_PARTITIONS} partitions`)
    }
    const staged = await begin(session, table, mode, partition)
    const added = { staged, batch: new Batch(columns), blocks: [] }
    open.set(key, added)
    return added
  }
  const store = async ({ staged, batch, blocks }: OpenPartition) => {
    const block = blocks.length
    blocks.push(block)
    await session.about(table, () => staged.write(block, once(batch.take())))
  }
  const staged = () => [...open.values()].map((each) => each.staged)
  await finishing(staged, async () => {
    for await (const row of rows) {
      const into = await opened(partitionOf(row))
      into.batch.add(row)
      if (into.batch.isFull) await store(into)
    }
    for (const each of open.values()) if (!each.batch.isEmpty) await store(each)
    for (const each of open.values()) {
      await session.about(table, () => each.staged.commit(each.blocks))
    }
  })
}

function begin(
  session: Session,
  table: TableName,
  mode: Insert['mode'],
  partition: Partition,
): Promise<StagedWrite> {
  const request = { ...session.placeOf(table), partition, mode, createPartition: true }
  return session.about(table, () => session.tables.beginWrite(session.principal, request))
}

/** What was stored of a statement that fails is removed. */
async function finishing(
  writes: readonly StagedWrite[] | (() => readonly StagedWrite[]),
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const staged = typeof writes === 'function' ? writes() : writes
    await Promise.allSettled(staged.map((each) => each.abort()))
    throw error
  }
}

async function* once(chunk: RecordChunk): AsyncGenerator<RecordChunk> {
  yield chunk
}

/** Tables with typed columns in the store, on the same way as rows of text. */

import type { Partition, RecordChunk } from '../columns'
import { checkedDefinition } from './definition-check'
import { tableName } from './names'
import type { StoredBytes } from './object-store'
import type { Project } from './project'
import { type OpenEntry, recordsIn } from './read-records'
import {
  invalidParameter,
  objectAlreadyExists,
  objectNotExist,
  partitionAlreadyExists,
  partitionNotExist,
  tableModified,
} from './refusals'
import { StagedBlocks } from './staged-blocks'
import { type Change, type Table, WRITE_MODES } from './table'
import { corruptionRefused, type TableAccess } from './table-access'
import {
  isSamePartition,
  NO_PARTITION,
  type ObjectEntry,
  objectsOf,
  type TableContent,
  withObjects,
} from './table-content'
import { definitionOf, descriptionOf, objectsToRead, partitionText } from './table-view'
import type * as Typed from './typed-tables'

export interface StoredTablesNeeds {
  readonly access: TableAccess
  /** How a chunk is encrypted: as rows of text are. */
  readonly seal: (principal: string, project: Project, chunk: Buffer) => StoredBytes
}

/** A table, and the name under which it is in its project. */
interface Place {
  readonly project: Project
  readonly name: string
  readonly table: Table
}

export class StoredTables implements Typed.TypedTables {
  readonly #access: TableAccess
  readonly #seal: StoredTablesNeeds['seal']

  constructor({ access, seal }: StoredTablesNeeds) {
    this.#access = access
    this.#seal = seal
  }

  async create(
    principal: string,
    {
      project: projectName,
      table,
      definition,
      ifNotExists,
    }: Parameters<Typed.TypedTables['create']>[1],
  ): Promise<void> {
    const project = this.#access.projectInUse(principal, projectName)
    const name = tableName(table)
    const checked = checkedDefinition(definition)
    const created = this.#access.tableToWrite(principal, project, name)
    await created.update(async () => (before) => {
      if (before.columns.kind === 'none') {
        const { partitionKeys } = checked
        const partitions =
          partitionKeys.length > 0 ? [] : [{ partition: NO_PARTITION, objects: [] }]
        return { columns: { kind: 'typed', definition: checked }, partitions }
      }
      if (!ifNotExists) throw objectAlreadyExists(`a table ${name} in ${project.name}`)
      return before
    })
  }

  async drop(
    principal: string,
    { project: projectName, table: asked, ifExists }: Parameters<Typed.TypedTables['drop']>[1],
  ): Promise<void> {
    const project = this.#access.projectInUse(principal, projectName)
    const name = tableName(asked)
    const table = project.tables.get(name)
    if (!table?.exists) {
      if (ifExists) return
      throw objectNotExist(`table ${name} in ${project.name}`)
    }
    await table.drop(() => {
      if (project.tables.get(name) === table) project.tables.delete(name)
    })
  }

  async describe(
    principal: string,
    request: Typed.TypedTableRequest,
  ): Promise<Typed.TableDescription> {
    const { name, table } = this.#place(principal, request)
    return descriptionOf(name, table.content)
  }

  async list(principal: string, request: { readonly project: string }): Promise<readonly string[]> {
    const { tables } = this.#access.projectInUse(principal, request.project)
    return [...tables].flatMap(([name, table]) => (table.exists ? [name] : [])).sort()
  }

  async addPartition(
    principal: string,
    request: Parameters<Typed.TypedTables['addPartition']>[1],
  ): Promise<void> {
    const { name, table } = this.#place(principal, request)
    const partition = partitionOf(table.content, request.partition)
    await table.update(async () => (before) => {
      if (!objectsOf(before, partition)) {
        return { ...before, partitions: withObjects(before.partitions, partition, []) }
      }
      if (request.ifNotExists) return before
      throw partitionAlreadyExists(textOf(before, partition), name)
    })
  }

  async dropPartition(
    principal: string,
    request: Parameters<Typed.TypedTables['dropPartition']>[1],
  ): Promise<void> {
    const { name, table } = this.#place(principal, request)
    const partition = partitionOf(table.content, request.partition)
    await table.update(async () => (before) => {
      if (!objectsOf(before, partition) && !request.ifExists) {
        throw partitionNotExist(textOf(before, partition), name)
      }
      const left = before.partitions.filter((each) => !isSamePartition(each.partition, partition))
      return { ...before, partitions: left }
    })
  }

  async partitions(
    principal: string,
    request: Typed.TypedTableRequest,
  ): Promise<readonly Partition[]> {
    const { content } = this.#place(principal, request).table
    if (definitionOf(content).partitionKeys.length === 0) {
      throw invalidParameter('table', `${request.table} has no partition keys`)
    }
    return content.partitions.map(({ partition }) => partition).sort(byText)
  }

  async beginWrite(
    principal: string,
    request: Typed.BeginWriteRequest,
  ): Promise<Typed.StagedWrite> {
    const { project, name, table } = this.#place(principal, request)
    const { mode, createPartition } = request
    if (!WRITE_MODES.includes(mode)) {
      throw invalidParameter('mode', `it must be one of ${WRITE_MODES.join(', ')}`)
    }
    const partition = partitionOf(table.content, request.partition)
    if (!createPartition) objectsToRead(name, table.content, partition)
    const begun = table.content.columns
    const check = () => {
      const place = this.#place(principal, request)
      if (place.table !== table) throw tableModified('it was dropped')
      this.#access.requireKey(principal, project)
    }
    check()
    const added =
      (objects: readonly ObjectEntry[]): Change =>
      (before) => {
        const { columns } = before
        const earlier = createPartition
          ? (objectsOf(before, partition) ?? [])
          : objectsToRead(name, before, partition)
        const all = mode === 'append' ? [...earlier, ...objects] : objects
        const partitions = withObjects(before.partitions, partition, all)
        if (columns.kind === 'texts' && begun.kind === 'texts') {
          const isKept = begun.names.every((column, index) => columns.names[index] === column)
          if (mode === 'overwrite') return { columns: begun, partitions }
          if (!isKept) throw tableModified('its columns are others')
        }
        return { columns, partitions }
      }
    return new StagedBlocks({
      table,
      columns: definitionOf(table.content).columns,
      check,
      seal: (chunk) => this.#seal(principal, project, chunk),
      added,
    })
  }

  async countRows(principal: string, request: Typed.PartitionRequest): Promise<number> {
    return this.#objects(principal, request).reduce((sum, { rows }) => sum + rows, 0)
  }

  async *read(
    principal: string,
    request: Typed.PartitionRequest,
    range: Typed.ReadRange = { start: 0, count: Number.POSITIVE_INFINITY },
  ): AsyncGenerator<RecordChunk> {
    const { project, table } = this.#place(principal, request)
    const types = definitionOf(table.content).columns.map(({ type }) => type)
    const unwrap = this.#access.reader(principal)(project)
    const open: OpenEntry = (entry, take) =>
      table.readOne(entry, (object) => this.#access.sealing.open(object, unwrap, take))
    const end = range.start + range.count
    let first = 0
    for (const entry of this.#objects(principal, request)) {
      const [from, to] = [Math.max(range.start, first), Math.min(end, first + entry.rows)]
      if (from < to) {
        const part = { first: from - first, count: to - from }
        yield* refusing(request, recordsIn(entry, types, part, open))
      }
      first += entry.rows
    }
  }

  #place(principal: string, request: Typed.TypedTableRequest): Place {
    const project = this.#access.projectInUse(principal, request.project)
    return {
      project,
      name: tableName(request.table),
      table: this.#access.table(project, request.table),
    }
  }

  #objects(principal: string, request: Typed.PartitionRequest): readonly ObjectEntry[] {
    const { name, table } = this.#place(principal, request)
    return objectsToRead(name, table.content, partitionOf(table.content, request.partition))
  }
}

/** @throws ServiceError `INVALID_PARAMETER` unless it has one value for each partition key */
function partitionOf(content: TableContent, values: Partition): Partition {
  const { partitionKeys } = definitionOf(content)
  if (values.length === partitionKeys.length && values.every((value) => value !== '')) return values
  const keys = partitionKeys.map(({ name }) => name).join(', ')
  throw invalidParameter('partition', keys ? `it must name ${keys}` : 'the table has none')
}

function textOf(content: TableContent, partition: Partition): string {
  return partitionText(definitionOf(content).partitionKeys, partition)
}

function byText(one: Partition, other: Partition): number {
  for (const [index, value] of one.entries()) {
    const otherValue = other[index] ?? ''
    if (value !== otherValue) return value < otherValue ? -1 : 1
  }
  return 0
}

async function* refusing(
  place: Typed.TypedTableRequest,
  chunks: AsyncIterable<RecordChunk>,
): AsyncGenerator<RecordChunk> {
  try {
    yield* chunks
  } catch (error) {
    throw corruptionRefused(place, error)
  }
}

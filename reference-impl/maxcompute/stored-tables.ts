/** Tables with typed columns in the store, on the same way as rows of text. */

import type { Partition, RecordChunk, TypedRow } from '../columns'
import { checkedDefinition, MOST_COLUMNS } from './definition-check'
import { tableName } from './names'
import type { StoredBytes } from './object-store'
import { byText, checkedPartition, partitionText } from './partition-values'
import type { Project } from './project'
import { type RecordSource, recordsOf, selectedObjects } from './read-records'
import {
  invalidParameter,
  objectAlreadyExists,
  objectNotExist,
  partitionAlreadyExists,
  partitionNotExist,
  tableModified,
} from './refusals'
import { StagedBlocks } from './staged-blocks'
import { envelopeOf } from './stored-object'
import { type Table, WRITE_MODES } from './table'
import { corruptionRefused, type TableAccess } from './table-access'
import {
  isSamePartition,
  NO_PARTITION,
  type ObjectEntry,
  objectsOf,
  type TableContent,
  withObjects,
} from './table-content'
import { definitionOf, descriptionOf, objectsToRead, textNamesOf } from './table-view'
import { checkedRowsOf } from './typed-chunk'
import type * as Typed from './typed-tables'
import { writtenPartition } from './written-partition'

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

  async create(principal: string, request: Typed.CreateTableRequest): Promise<void> {
    const { table, definition, ifNotExists } = request
    const project = this.#access.projectInUse(principal, request.project)
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

  async drop(principal: string, request: Typed.DropTableRequest): Promise<void> {
    const project = this.#access.projectInUse(principal, request.project)
    const name = tableName(request.table)
    const table = project.tables.get(name)
    if (!table?.exists) {
      if (request.ifExists) return
      throw objectNotExist(`table ${name} in ${project.name}`)
    }
    await table.drop(() => {
      if (project.tables.get(name) === table) project.tables.delete(name)
    })
  }

  async rename(principal: string, request: Typed.RenameTableRequest): Promise<void> {
    const { project, name } = this.#place(principal, request)
    await this.#access.rename(project, name, tableName(request.name))
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

  async addPartition(principal: string, request: Typed.AddPartitionRequest): Promise<void> {
    const { name, table } = this.#place(principal, request)
    requirePartitions(table)
    const partition = partitionOf(table.content, request.partition)
    await table.update(async () => (before) => {
      if (!objectsOf(before, partition)) {
        return { ...before, partitions: withObjects(before.partitions, partition, []) }
      }
      if (request.ifNotExists) return before
      throw partitionAlreadyExists(textOf(before, partition), name)
    })
  }

  async dropPartition(principal: string, request: Typed.DropPartitionRequest): Promise<void> {
    const { name, table } = this.#place(principal, request)
    requirePartitions(table)
    const partition = partitionOf(table.content, request.partition)
    await table.update(async () => (before) => {
      if (!objectsOf(before, partition)) {
        if (request.ifExists) return before
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
    const { table } = this.#place(principal, request)
    requirePartitions(table)
    return table.content.partitions.map(({ partition }) => partition).sort(byText)
  }

  async beginWrite(
    principal: string,
    request: Typed.BeginWriteRequest,
  ): Promise<Typed.StagedWrite> {
    const { project, name, table } = this.#place(principal, request)
    requireFewColumns(table)
    const { mode, createPartition } = request
    if (!WRITE_MODES.includes(mode)) {
      throw invalidParameter('mode', `it must be one of ${WRITE_MODES.join(', ')}`)
    }
    const partition = partitionOf(table.content, request.partition)
    if (!createPartition) objectsToRead(name, table.content, partition)
    const { columns } = table.content
    const write = { name, partition, mode, createPartition, columns }
    const check = () => {
      const place = this.#place(principal, request)
      if (place.table !== table) throw tableModified('it was dropped')
      this.#access.requireKey(principal, project)
    }
    check()
    return new StagedBlocks({
      table,
      columns: definitionOf(table.content).columns,
      check,
      seal: (chunk) => this.#seal(principal, project, chunk),
      added: (objects) => writtenPartition(write, objects),
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
    requireFewColumns(table)
    const unwrap = this.#access.reader(principal)(project)
    const selected = selectedObjects(this.#objects(principal, request), checkedRange(range))
    const source: RecordSource = {
      columns: definitionOf(table.content).columns,
      names: textNamesOf(table.content),
      open: (entry, see) =>
        table.readOne(entry, (object) => this.#access.sealing.open(object, unwrap, see)),
    }
    try {
      // If one object cannot be opened, all rows are refused, before the first is returned.
      for (const entry of otherKeys(selected)) {
        await table.readOne(entry, (object) => {
          const envelope = envelopeOf(object)
          if (envelope) unwrap(envelope.wrappedDataKey)
        })
      }
      yield* recordsOf(source, selected)
    } catch (error) {
      throw corruptionRefused(request, error)
    }
  }

  async *rows(
    principal: string,
    request: Typed.PartitionRequest,
    range?: Typed.ReadRange,
  ): AsyncGenerator<readonly TypedRow[]> {
    const { columns } = definitionOf(this.#place(principal, request).table.content)
    try {
      for await (const chunk of this.read(principal, request, range)) {
        yield checkedRowsOf(columns, chunk)
      }
    } catch (error) {
      throw corruptionRefused(request, error)
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

/** @throws ServiceError `INVALID_PARAMETER` */
function requirePartitions({ content }: Table): void {
  if (definitionOf(content).partitionKeys.length > 0) return
  throw invalidParameter('table', 'it has no partition keys')
}

/** Rows of text may have more, where each has others: as typed rows they would fill the memory with NULL. */
function requireFewColumns({ content }: Table): void {
  const { length } = definitionOf(content).columns
  if (length <= MOST_COLUMNS) return
  throw invalidParameter('table', `it has ${length} columns, and typed rows have ${MOST_COLUMNS}`)
}

function partitionOf(content: TableContent, values: Partition): Partition {
  return checkedPartition(definitionOf(content).partitionKeys, values)
}

function textOf(content: TableContent, partition: Partition): string {
  return partitionText(definitionOf(content).partitionKeys, partition)
}

/** @throws ServiceError `INVALID_PARAMETER` */
function checkedRange(range: Typed.ReadRange): Typed.ReadRange {
  if (range.start >= 0 && range.count >= 0) return range
  throw invalidParameter('range', 'start and count must not be negative')
}

/** An object for each data key but that of the first object, which is opened first. */
function otherKeys(selected: readonly { readonly entry: ObjectEntry }[]): Iterable<ObjectEntry> {
  const entries = new Map(selected.map(({ entry }) => [entry.key, entry]))
  const first = selected[0]?.entry.key
  if (first !== undefined) entries.delete(first)
  entries.delete(null)
  return entries.values()
}

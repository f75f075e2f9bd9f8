/**
 * Tables with typed columns and partitions, as SQL and the tunnel use them. What is written here and what
 * is written as rows of text (`Tunnel`) is one table: either door reads what the other wrote.
 */

import type { Column, Partition, RecordChunk, TableDefinition, TypedRow } from '../columns'
import type { ProjectRequest } from './requests'
import type { WriteMode } from './table'

export interface TypedTableRequest extends ProjectRequest {
  readonly table: string
}

export interface PartitionRequest extends TypedTableRequest {
  readonly partition: Partition
}

export interface CreateTableRequest extends TypedTableRequest {
  readonly definition: TableDefinition
  readonly ifNotExists: boolean
}

export interface DropTableRequest extends TypedTableRequest {
  readonly ifExists: boolean
}

export interface RenameTableRequest extends TypedTableRequest {
  /** The new name, in the same project. */
  readonly name: string
}

export interface AddPartitionRequest extends PartitionRequest {
  readonly ifNotExists: boolean
}

export interface DropPartitionRequest extends PartitionRequest {
  readonly ifExists: boolean
}

export interface TableDescription {
  /** In lower case. */
  readonly name: string
  /** Columns of type STRING, of all rows, where the table was made by writing rows of text. */
  readonly definition: TableDefinition
  readonly owner: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly modifiedAt: number
  /** Stored bytes and objects of all partitions. */
  readonly storedBytes: number
  readonly objectCount: number
}

export interface ReadRange {
  /** Counts rows from 0. */
  readonly start: number
  readonly count: number
}

export interface BeginWriteRequest extends PartitionRequest {
  readonly mode: WriteMode
  /** Creates the partition at the commit if it does not exist. */
  readonly createPartition: boolean
}

/** A write in blocks that becomes visible as a whole. */
export interface StagedWrite {
  readonly columns: readonly Column[]
  /** The blocks that are stored completely. */
  readonly blocks: ReadonlySet<number>
  /**
   * Encrypts and stores a block under the setting and the key of that time. A block that was stored before
   * is replaced. An error of `chunks` removes what was stored of it and is rethrown.
   */
  write(block: number, chunks: AsyncIterable<RecordChunk>): Promise<void>
  /** Resolves when the rows will outlive the process. Blocks that are not named are deleted. */
  commit(blocks: readonly number[]): Promise<void>
  abort(): Promise<void>
}

/** Refuses by throwing a `ServiceError`, with the codes of MaxCompute that `Tunnel` refuses with. */
export interface TypedTables {
  create(principal: string, request: CreateTableRequest): Promise<void>
  drop(principal: string, request: DropTableRequest): Promise<void>
  /** Its objects stay where they are, under the same key. */
  rename(principal: string, request: RenameTableRequest): Promise<void>
  describe(principal: string, request: TypedTableRequest): Promise<TableDescription>
  /** Names, sorted. */
  list(principal: string, request: ProjectRequest): Promise<readonly string[]>
  addPartition(principal: string, request: AddPartitionRequest): Promise<void>
  dropPartition(principal: string, request: DropPartitionRequest): Promise<void>
  partitions(principal: string, request: TypedTableRequest): Promise<readonly Partition[]>
  beginWrite(principal: string, request: BeginWriteRequest): Promise<StagedWrite>
  countRows(principal: string, request: PartitionRequest): Promise<number>
  /**
   * Decrypts one object at a time. Default: all rows. Where a cipher does not authenticate, records may
   * be others than were stored: their checksums tell it.
   */
  read(principal: string, request: PartitionRequest, range?: ReadRange): AsyncIterable<RecordChunk>
  /** The same rows, checked and decoded: `OBJECT_CORRUPTED` where they are others than were stored. */
  rows(
    principal: string,
    request: PartitionRequest,
    range?: ReadRange,
  ): AsyncIterable<readonly TypedRow[]>
}

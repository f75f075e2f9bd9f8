/** CREATE, DROP, ALTER and TRUNCATE TABLE. */

import type { Column, TableDefinition } from '../../columns'
import { ServiceError } from '../../errors'
import {
  illegalDataType,
  type Position,
  semanticException,
  tableAlreadyExists,
} from '../sql-errors'
import type { ColumnDefinition, CreateTable, TableStatement } from '../syntax/statement'
import { insert } from './insert'
import { partitionIn } from './partition-values'
import { planSelect } from './select'
import type { Session } from './session'

/** In days (https://www.alibabacloud.com/help/en/maxcompute/user-guide/lifecycle-management-operations). */
const LONGEST_LIFECYCLE = 37_231

export async function changeTable(session: Session, statement: TableStatement): Promise<void> {
  const { tables, principal } = session
  const { table } = statement
  const place = session.placeOf(table)
  switch (statement.kind) {
    case 'create table':
      return createTable(session, statement)
    case 'drop table':
      return session.about(table, () =>
        tables.drop(principal, { ...place, ifExists: statement.ifExists }),
      )
    case 'rename table':
      return rename(session, statement)
    case 'add partition':
    case 'drop partition': {
      const { definition } = await session.describe(table)
      const partitions = statement.partitions.map((each) => partitionIn(session, definition, each))
      for (const partition of partitions) {
        const request = { ...place, partition }
        await session.about(table, () =>
          statement.kind === 'add partition'
            ? tables.addPartition(principal, { ...request, ifNotExists: statement.ifNotExists })
            : tables.dropPartition(principal, { ...request, ifExists: statement.ifExists }),
        )
      }
      return
    }
    case 'truncate':
      return truncate(session, statement)
  }
}

async function rename(
  session: Session,
  { table, to }: Extract<TableStatement, { kind: 'rename table' }>,
): Promise<void> {
  const [place, target] = [session.placeOf(table), session.placeOf(to)]
  if (to.project !== null && target.project !== place.project)
    throw semanticException(to.at, 'a table stays in its project when it is renamed')
  await session.about(table, async () => {
    try {
      await session.tables.rename(session.principal, { ...place, name: target.table })
    } catch (error) {
      throw refusedName(error, to.at, `${place.project}.${target.table}`)
    }
  })
}

/** MaxCompute's own code where a name is in use. */
function refusedName(error: unknown, at: Position, name: string): unknown {
  const isInUse = error instanceof ServiceError && error.code === 'OBJECT_ALREADY_EXISTS'
  return isInUse ? tableAlreadyExists(at, name) : error
}

async function createTable(session: Session, statement: CreateTable): Promise<void> {
  const { table, ifNotExists, content, comment, lifecycle } = statement
  if (lifecycle !== null && (lifecycle < 1 || lifecycle > LONGEST_LIFECYCLE)) {
    throw illegalDataType(table.at, `LIFECYCLE must be 1 to ${LONGEST_LIFECYCLE} days`)
  }
  const place = session.placeOf(table)
  const create = async (definition: TableDefinition) => {
    try {
      await session.tables.create(session.principal, { ...place, definition, ifNotExists })
    } catch (error) {
      throw refusedName(error, table.at, `${place.project}.${place.table}`)
    }
  }
  if (content.kind === 'columns') {
    const [columns, partitionKeys] = [content.columns, content.partitionKeys].map((each) =>
      each.map(columnOf),
    )
    const definition = {
      columns: columns ?? [],
      partitionKeys: partitionKeys ?? [],
      comment,
      lifecycle,
    }
    return session.about(table, () => create(definition))
  }
  if (content.kind === 'like') {
    const { definition } = await session.describe(content.model)
    // Comments of columns are copied, those of the table and its lifecycle are not.
    return session.about(table, () => create({ ...definition, comment, lifecycle }))
  }
  if (ifNotExists && (await exists(session, statement))) return
  const { columns } = await planSelect(session, content.select)
  await session.about(table, () => create({ columns, partitionKeys: [], comment, lifecycle }))
  try {
    await insert(session, {
      kind: 'insert',
      table,
      mode: 'overwrite',
      partition: [],
      columns: null,
      rows: content.select,
    })
  } catch (error) {
    await session.tables.drop(session.principal, { ...place, ifExists: true })
    throw error
  }
}

async function exists(session: Session, { table }: CreateTable): Promise<boolean> {
  const { project, table: name } = session.placeOf(table)
  const names = await session.about(table, () =>
    session.tables.list(session.principal, { project }),
  )
  return names.includes(name.toLowerCase())
}

function columnOf({ name, type, comment, isNullable }: ColumnDefinition): Column {
  return { name: name.toLowerCase(), type, comment, isNullable }
}

async function truncate(
  session: Session,
  { table, partitions }: Extract<TableStatement, { kind: 'truncate' }>,
): Promise<void> {
  const { definition } = await session.describe(table)
  if (definition.partitionKeys.length > 0 && partitions.length === 0) {
    throw semanticException(table.at, 'TRUNCATE of a table with partitions needs PARTITION (…)')
  }
  const chosen =
    partitions.length === 0
      ? [[]]
      : partitions.map((each) => partitionIn(session, definition, each))
  for (const partition of chosen) {
    await session.about(table, async () => {
      const staged = await session.tables.beginWrite(session.principal, {
        ...session.placeOf(table),
        partition,
        mode: 'overwrite',
        createPartition: false,
      })
      await staged.commit([])
    })
  }
}

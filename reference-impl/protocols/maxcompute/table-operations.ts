/** Tables of a project, as the control plane shows them. Nothing in it says whether they are encrypted. */

import {
  type Column,
  createTableText,
  descriptionOf,
  formatColumnType,
  type Project,
  ServiceError,
  type Table,
} from '../../index'
import { type Call, required, roa, text, wholeNumber } from '../gateway'
import { look, memberName, PROJECT } from './project-members'
import { pageOf } from './project-operations'

const NAME = { projectName: required(text) }

export const tableOperations = [
  roa(
    'ListTables',
    `GET ${PROJECT}/tables`,
    { ...NAME, marker: text, maxItem: wholeNumber, prefix: text, schemaName: text, type: text },
    (call, { projectName, marker, maxItem, prefix = '' }) => {
      const project = look(call, projectName)
      const all = [...project.tables]
        .filter(([name, table]) => table.exists && name.startsWith(prefix))
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([name, table]) => tableMembers(call, project, name, table))
      const { items: tables, ...page } = pageOf(all, marker, maxItem)
      return { data: { tables, ...page } }
    },
  ),
  roa(
    'GetTableInfo',
    `GET ${PROJECT}/tables/{tableName}`,
    { ...NAME, tableName: required(text), schemaName: text },
    (call, { projectName, tableName }) => {
      const project = look(call, projectName)
      const name = tableName.toLowerCase()
      const table = project.tables.get(name)
      if (!table?.exists) {
        throw new ServiceError(
          'OBJECT_NOT_EXIST',
          404,
          `There is no table ${tableName} in ${projectName}`,
        )
      }
      const { definition, modifiedAt, storedBytes } = descriptionOf(name, table.content)
      const { columns, partitionKeys } = definition
      return {
        data: {
          ...tableMembers(call, project, name, table),
          lastModifiedTime: modifiedAt,
          nativeColumns: columns.map(columnMembers),
          partitionColumns: partitionKeys.map(columnMembers),
          physicalSize: storedBytes,
          // The service does not add up the partitions of a table.
          ...(partitionKeys.length === 0 && { size: storedBytes }),
          createTableDDL: createTableText(`${projectName}.\`${name}\``, definition),
        },
      }
    },
  ),
]

function tableMembers(call: Call, project: Project, name: string, table: Table) {
  const { definition, owner, createdAt } = descriptionOf(name, table.content)
  return {
    name,
    owner: memberName(call.caller.accountId, owner),
    projectName: project.name,
    schema: 'default',
    type: 'internal',
    creationTime: createdAt,
    fileNum: table.objectCount,
    lifecycle: String(definition.lifecycle ?? -1),
    tableLabel: '',
    comment: definition.comment,
  }
}

function columnMembers({ name, type, comment }: Column) {
  return { name, type: formatColumnType(type), comment, label: '' }
}

/** Tables of a project, as the control plane shows them. Nothing in it says whether they are encrypted. */

import { type Project, ServiceError, type Table } from '../../index'
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
    async (call, { projectName, tableName }) => {
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
      const columns = await columnsOf(call, project, name)
      const definitions = columns.map((column) => `\`${column.name}\` STRING`).join(', ')
      return {
        data: {
          ...tableMembers(call, project, name, table),
          nativeColumns: columns,
          partitionColumns: [],
          createTableDDL: `CREATE TABLE IF NOT EXISTS ${projectName}.\`${name}\` (${definitions});`,
        },
      }
    },
  ),
]

function tableMembers(call: Call, project: Project, name: string, table: Table) {
  return {
    name,
    owner: memberName(call.caller.accountId, project.owner),
    projectName: project.name,
    schema: 'default',
    type: 'internal',
    creationTime: project.createdAt,
    fileNum: table.objectCount,
    lifecycle: '-1',
    tableLabel: '',
    comment: '',
  }
}

/** The columns of its rows. */
async function columnsOf({ cloud, caller }: Call, { name: project }: Project, table: string) {
  const rows = await cloud.tunnel.readRows(caller.principal, { project, table })
  return Object.keys(rows[0] ?? {}).map((name) => ({
    name,
    type: 'STRING',
    comment: '',
    label: '',
  }))
}

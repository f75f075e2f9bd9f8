/** Tables and their partitions. Nothing in them says whether they are encrypted. */

import { type Column, formatColumnType, type Partition } from '../../columns'
import type { Project, TableDescription } from '../../index'
import type { HttpAnswer } from '../http/loopback-server'
import { memberName } from '../maxcompute/project-members'
import { rfc822, xmlAnswer } from './answer'
import type { OdpsCall } from './odps-gateway'
import { pageMembers, pageOf } from './pages'
import { partitionSpec, readPartitionSpec } from './partition-spec'
import { noSuchPartition } from './refusals'
import { type OdpsInput, type OdpsRoute, projectOf } from './route'
import { previewTable } from './table-preview'

const ONE = '/projects/{project}/tables/{table}'

export const tableRoutes: readonly OdpsRoute[] = [
  {
    name: 'ListTables',
    pattern: 'GET /projects/{project}/tables',
    does: 'Names and owners, in pages; by prefix (`name`), `owner` and `type`. `?extended` adds the schema',
    async perform(call, input) {
      const project = projectOf(call, input)
      const isExtended = input.parameter('extended') !== undefined
      const page = pageOf(await tablesAsked(call, project, input), ({ Name }) => Name, input)
      const Table = page.items.map(({ Schema, ...members }) =>
        isExtended ? { ...members, Schema } : members,
      )
      return xmlAnswer({ Tables: { ...pageMembers(page), Table } })
    },
  },
  {
    name: 'ListPartitions',
    pattern: `GET ${ONE}?partitions`,
    does: 'The partitions of a table, in pages; `partition` chooses those under a part of a specification, `reverse` turns the order',
    perform: listPartitions,
  },
  {
    name: 'GetPartition',
    pattern: `GET ${ONE}?partition`,
    does: 'Times of a partition; `?extended` too',
    perform: getPartition,
  },
  {
    name: 'PreviewTable',
    pattern: `GET ${ONE}?data`,
    does: 'The first rows in CSV, `linenum` at most; of one `partition` and the columns of `cols` where they are named',
    perform: previewTable,
  },
  {
    name: 'GetTable',
    pattern: `GET ${ONE}`,
    does: 'The schema, in JSON within XML; `?extended` adds sizes and numbers of objects',
    async perform(call, input) {
      const project = projectOf(call, input)
      const isExtended = input.parameter('extended') !== undefined
      const Table = await schemaMembers(call, project, input.variable('table'), isExtended)
      return xmlAnswer(
        { Table: { '@format': 'Json', ...Table } },
        { 'x-odps-owner': Table.Owner, 'last-modified': Table.LastModifiedTime },
      )
    },
  },
]

async function listPartitions(call: OdpsCall, input: OdpsInput): Promise<HttpAnswer> {
  const { keys, all } = await partitionsOf(call, input)
  const asked = readPartitionSpec(input.parameter('partition') ?? '')
  const isAsked = (partition: Partition) =>
    asked.every(([name, value]) => partition[keys.findIndex((key) => key.name === name)] === value)
  const list = all.filter(isAsked)
  const ordered = input.parameter('reverse') === undefined ? list : [...list].reverse()
  const page = pageOf(ordered, (partition) => partitionSpec(keys, partition), input)
  const Partition = page.items.map((partition) => ({
    Column: keys.map(({ name }, index) => ({ '@Name': name, '@Value': partition[index] ?? '' })),
  }))
  return xmlAnswer({ Partitions: { ...pageMembers(page), Partition } })
}

async function getPartition(call: OdpsCall, input: OdpsInput): Promise<HttpAnswer> {
  const { keys, all, description } = await partitionsOf(call, input)
  const text = input.parameter('partition') ?? ''
  const asked = new Map(readPartitionSpec(text))
  const found = all.find(
    (partition) =>
      keys.length === asked.size &&
      keys.every(({ name }, index) => asked.get(name) === partition[index]),
  )
  if (!found) throw noSuchPartition(text)
  const isExtended = input.parameter('extended') !== undefined
  const seconds = Math.floor(description.modifiedAt / 1000)
  const schema = {
    createTime: Math.floor(description.createdAt / 1000),
    lastDDLTime: seconds,
    lastModifiedTime: seconds,
    partitionSize: 0,
    ...(isExtended && {
      IsArchived: false,
      IsExstore: false,
      LifeCycle: -1,
      PhysicalSize: 0,
      FileNum: 0,
      Reserved: '{}',
    }),
  }
  return xmlAnswer({
    Partition: { Schema: { '@format': 'Json', '#cdata': JSON.stringify(schema) } },
  })
}

async function partitionsOf(call: OdpsCall, input: OdpsInput) {
  const project = projectOf(call, input)
  const { principal } = call.caller
  const request = { project: project.name, table: input.variable('table') }
  const description = await call.cloud.tables.describe(principal, request)
  const all = await call.cloud.tables.partitions(principal, request)
  return { description, keys: description.definition.partitionKeys, all }
}

async function tablesAsked(call: OdpsCall, project: Project, { parameter }: OdpsInput) {
  const { cloud, caller } = call
  const prefix = (parameter('name') ?? '').toLowerCase()
  const names = await cloud.tables.list(caller.principal, { project: project.name })
  const asked = names.filter((name) => name.startsWith(prefix))
  const all = await Promise.all(asked.map((name) => schemaMembers(call, project, name, true)))
  const type = (parameter('type') ?? '').toUpperCase()
  const owner = parameter('owner') ?? ''
  return all.filter((each) => ['', each.Type].includes(type) && ['', each.Owner].includes(owner))
}

async function schemaMembers(
  { cloud, caller }: OdpsCall,
  project: Project,
  table: string,
  isExtended: boolean,
) {
  const request = { project: project.name, table }
  const description = await cloud.tables.describe(caller.principal, request)
  const owner = memberName(caller.accountId, description.owner)
  const schema = schemaOf(description, owner, isExtended)
  return {
    Name: description.name,
    Project: project.name,
    TableId: tableId(project.name, description),
    Owner: owner,
    Type: 'MANAGED_TABLE',
    Comment: description.definition.comment,
    CreationTime: rfc822(description.createdAt),
    LastModifiedTime: rfc822(description.modifiedAt),
    Schema: { '@format': 'Json', '#cdata': JSON.stringify(schema) },
  }
}

function schemaOf(description: TableDescription, owner: string, isExtended: boolean) {
  const { name, definition, createdAt, modifiedAt, storedBytes, objectCount } = description
  const modified = Math.floor(modifiedAt / 1000)
  return {
    tableName: name,
    columns: definition.columns.map(columnMembers),
    partitionKeys: definition.partitionKeys.map(columnMembers),
    comment: definition.comment,
    owner,
    createTime: Math.floor(createdAt / 1000),
    lastDDLTime: Math.floor(createdAt / 1000),
    lastModifiedTime: modified,
    isVirtualView: false,
    isMaterializedView: false,
    lifecycle: definition.lifecycle ?? -1,
    size: storedBytes,
    tableLabel: '0',
    shardExist: false,
    ...(isExtended && {
      IsArchived: false,
      PhysicalSize: storedBytes,
      FileNum: objectCount,
      Reserved: JSON.stringify({ Transactional: 'false' }),
    }),
  }
}

function columnMembers({ name, type, comment, isNullable }: Column) {
  return { name, type: formatColumnType(type), comment, label: '', isNullable }
}

/** The same as long as the table lives. */
function tableId(project: string, { name, createdAt }: TableDescription): string {
  return Buffer.from(`${project}.${name}.${createdAt}`).toString('hex').slice(-32)
}

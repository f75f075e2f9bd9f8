/** The first rows of a table, in CSV, as a client's `head` asks for them. */

import { type Column, DEFAULT_TIME_ZONE, type Partition, type TypedRow } from '../../columns'
import type { HttpAnswer } from '../http/loopback-server'
import { csvResult } from './csv-result'
import type { OdpsCall } from './odps-gateway'
import { readPartitionSpec } from './partition-spec'
import { invalidParameter } from './refusals'
import { type OdpsInput, projectOf } from './route'

const MOST_ROWS = 10_000

export async function previewTable(call: OdpsCall, input: OdpsInput): Promise<HttpAnswer> {
  const { cloud, caller } = call
  const { principal } = caller
  const { parameter } = input
  const request = { project: projectOf(call, input).name, table: input.variable('table') }
  const most = rowsAsked(parameter('linenum'))
  const { definition } = await cloud.tables.describe(principal, request)
  const { columns, partitionKeys } = definition
  const rows: TypedRow[] = []
  for (const partition of await partitionsAsked(call, input, partitionKeys)) {
    const range = { start: 0, count: most - rows.length }
    if (range.count === 0) break
    for await (const some of cloud.tables.rows(principal, { ...request, partition }, range)) {
      for (const row of some) rows.push([...row, ...partition])
    }
  }
  const keys = partitionKeys.map((key): Column => ({ ...key, type: { name: 'STRING' } }))
  const chosen = columnsAsked([...columns, ...keys], parameter('cols'))
  const body = csvResult(
    chosen.map(({ column }) => column),
    rows.map((row) => chosen.map(({ at }) => row[at] ?? null)),
    DEFAULT_TIME_ZONE,
  )
  return { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8' }, body }
}

function rowsAsked(text: string | undefined): number {
  const count = Number(text ?? MOST_ROWS)
  if (!Number.isInteger(count) || count < 1) {
    throw invalidParameter('linenum', 'it must be a whole number above 0')
  }
  return Math.min(count, MOST_ROWS)
}

/** All partitions of a table where none is asked for. */
async function partitionsAsked(
  { cloud, caller }: OdpsCall,
  { parameter, variable }: OdpsInput,
  keys: readonly Column[],
): Promise<readonly Partition[]> {
  const asked = new Map(readPartitionSpec(parameter('partition') ?? ''))
  if (asked.size > 0) return [keys.map(({ name }) => asked.get(name) ?? '')]
  if (keys.length === 0) return [[]]
  const request = { project: variable('project'), table: variable('table') }
  return cloud.tables.partitions(caller.principal, request)
}

function columnsAsked(all: readonly Column[], names = '') {
  const indexed = all.map((column, at) => ({ column, at }))
  if (names === '') return indexed
  return names.split(',').map((name) => {
    const found = indexed.find(({ column }) => column.name === name.trim().toLowerCase())
    if (found) return found
    throw invalidParameter('cols', `there is no column ${name}`)
  })
}

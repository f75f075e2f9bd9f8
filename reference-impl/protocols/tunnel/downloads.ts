/** The operations of a download. */

import type { Column, RecordChunk, TypedRow } from '../../columns'
import { encodedChunks, outgoingRecords, projectedRows } from '../../record-stream'
import type { StreamedAnswer } from '../http/streamed-answer'
import { requireHere } from '../maxcompute/project-members'
import { jsonAnswer, type OdpsCall } from '../odps'
import { outgoingArrow } from './arrow'
import { acceptedEncoding, encoded } from './content-encoding'
import { type DownloadSession, type RowRange, rowRange, wantedColumns } from './download-sessions'
import type { TunnelRequest, TunnelState } from './operation'
import { parsePartition } from './partition-spec'
import { statusConflict, tableModified } from './refusals'
import { selected } from './selected-rows'
import { downloadDocument } from './session-document'

/** How many rows of a result a client gets that asks for few. */
export const LIMITED_ROWS = 10_000

export async function beginDownload(
  call: OdpsCall,
  { subject, query }: TunnelRequest,
  state: TunnelState,
): Promise<StreamedAnswer> {
  const { cloud, caller } = call
  const { principal } = caller
  const project = requireHere(call, cloud.projects.look(principal, subject.project))
  const partition = query.text('partition') ?? ''
  const begun = { subject, partition, principal }
  if (subject.kind === 'instance') {
    const { columns, rows } = selected(call, project, subject.instance, state.instances)
    const isLimited = query.has('instance_tunnel_limit_enabled')
    const count = isLimited ? Math.min(rows.length, LIMITED_ROWS) : rows.length
    const session = { ...begun, columns, partitionKeys: [], values: [], rows: count }
    return jsonAnswer(downloadDocument(state.downloads.begin(session), false))
  }
  const place = { project: project.name, table: subject.table }
  const { definition } = await cloud.tables.describe(principal, place)
  const { columns, partitionKeys } = definition
  const values = parsePartition(query.text('partition'), partitionKeys)
  const rows = await cloud.tables.countRows(principal, { ...place, partition: values })
  const session = state.downloads.begin({ ...begun, columns, partitionKeys, values, rows })
  return jsonAnswer(downloadDocument(session, false))
}

export async function lookAtDownload(
  call: OdpsCall,
  request: TunnelRequest,
  state: TunnelState,
): Promise<StreamedAnswer> {
  const session = sessionOf(call, request, state)
  return jsonAnswer(downloadDocument(session, state.downloads.isExpired(session)))
}

export async function download(
  call: OdpsCall,
  request: TunnelRequest,
  state: TunnelState,
): Promise<StreamedAnswer> {
  const session = sessionOf(call, request, state)
  if (state.downloads.isExpired(session)) throw statusConflict('expired')
  const { query, headers } = request
  const range = rowRange(query.text('rowrange'), session.rows)
  const isArrow = query.has('arrow')
  const wanted = wantedColumns(query.text('columns'), session.columns)
  // Clients read the columns of Arrow in the order of the table.
  const order = isArrow ? wanted?.toSorted((one, other) => one - other) : wanted
  const rows = await begun(await rowsOf(call, session, range, state))
  const chunks = order ? projectedRows(session.columns, order, rows) : rows
  const columns = order?.map((index) => session.columns[index] as Column) ?? session.columns
  const moments = session.subject.kind === 'instance' ? 'struct' : 'nanoseconds'
  const records = await begun(
    isArrow ? outgoingArrow(columns, chunks, moments) : outgoingRecords(chunks),
  )
  return recordsAnswer(records, headers)
}

export function recordsAnswer(
  records: AsyncIterable<Buffer>,
  headers: TunnelRequest['headers'],
): StreamedAnswer {
  const encoding = acceptedEncoding(headers['accept-encoding'])
  return {
    status: 200,
    headers: {
      'content-type': 'application/octet-stream',
      ...(encoding !== undefined && { 'content-encoding': encoding }),
    },
    body: encoding === undefined ? records : encoded(records, encoding),
  }
}

async function rowsOf(
  call: OdpsCall,
  session: DownloadSession,
  range: RowRange,
  state: TunnelState,
): Promise<AsyncIterable<RecordChunk>> {
  const { cloud, caller } = call
  const { principal } = caller
  const { subject, columns, values } = session
  const project = requireHere(call, cloud.projects.look(principal, subject.project))
  if (subject.kind === 'instance') {
    const { rows } = selected(call, project, subject.instance, state.instances)
    return resultChunks(columns, rows.slice(range.start, range.start + range.count))
  }
  const place = { project: project.name, table: subject.table, partition: values }
  if ((await cloud.tables.countRows(principal, place)) < session.rows) throw tableModified()
  return cloud.tables.read(principal, place, range)
}

async function* resultChunks(
  columns: readonly Column[],
  rows: readonly TypedRow[],
): AsyncGenerator<RecordChunk> {
  yield* encodedChunks(columns, rows)
}

/** The same items, after the first was made: an error until then can still be answered. */
async function begun<Item>(items: AsyncIterable<Item>): Promise<AsyncIterable<Item>> {
  const remaining = items[Symbol.asyncIterator]()
  const first = await remaining.next()
  return (async function* () {
    try {
      if (first.done) return
      yield first.value
      yield* { [Symbol.asyncIterator]: () => remaining }
    } finally {
      await remaining.return?.()
    }
  })()
}

function sessionOf(
  { caller: { principal } }: OdpsCall,
  { subject, query }: TunnelRequest,
  { downloads }: TunnelState,
): DownloadSession {
  const partition = query.text('partition') ?? ''
  return downloads.find(query.text('downloadid') ?? '', { subject, partition, principal })
}

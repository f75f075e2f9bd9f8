/** The operations of an upload. */

import { incomingRecords } from '../../record-stream'
import type { StreamedAnswer } from '../http/streamed-answer'
import { requireHere } from '../maxcompute/project-members'
import { jsonAnswer, type OdpsCall } from '../odps'
import { incomingArrow } from './arrow'
import { decoded } from './content-encoding'
import type { TunnelRequest, TunnelState } from './operation'
import { parsePartition } from './partition-spec'
import { blockTooLarge, methodNotAllowed } from './refusals'
import { uploadDocument } from './session-document'
import type { UploadSession } from './upload-sessions'

/** Bytes of a block, not compressed. */
const LARGEST_BLOCK = 100 * 2 ** 30

export async function beginUpload(
  call: OdpsCall,
  { subject, query }: TunnelRequest,
  state: TunnelState,
): Promise<StreamedAnswer> {
  if (subject.kind !== 'table') throw methodNotAllowed('POST')
  const { cloud, caller } = call
  const { principal } = caller
  const project = requireHere(call, cloud.projects.look(principal, subject.project))
  const place = { project: project.name, table: subject.table }
  const { definition } = await cloud.tables.describe(principal, place)
  const write = await cloud.tables.beginWrite(principal, {
    ...place,
    partition: parsePartition(query.text('partition'), definition.partitionKeys),
    mode: query.isTrue('overwrite') ? 'overwrite' : 'append',
    createPartition: query.isTrue('create_partition'),
  })
  const session = state.uploads.begin(write, {
    subject,
    principal,
    partition: query.text('partition') ?? '',
    partitionKeys: definition.partitionKeys,
  })
  return jsonAnswer(uploadDocument(session, state.uploads.statusOf(session)))
}

export async function uploadBlock(
  call: OdpsCall,
  request: TunnelRequest,
  state: TunnelState,
): Promise<StreamedAnswer> {
  const session = sessionOf(call, request, state)
  const { headers, query, body } = request
  const plain = limited(decoded(body, headers['content-encoding']))
  const { columns } = session.write
  const chunks = query.has('arrow')
    ? incomingArrow(columns, plain)
    : incomingRecords(columns, plain)
  await state.uploads.write(session, query.text('blockid'), chunks)
  return jsonAnswer(uploadDocument(session, state.uploads.statusOf(session)))
}

export async function lookAtUpload(
  call: OdpsCall,
  request: TunnelRequest,
  state: TunnelState,
): Promise<StreamedAnswer> {
  const session = sessionOf(call, request, state)
  return jsonAnswer(uploadDocument(session, state.uploads.statusOf(session)))
}

export async function commitUpload(
  call: OdpsCall,
  request: TunnelRequest,
  state: TunnelState,
): Promise<StreamedAnswer> {
  const session = sessionOf(call, request, state)
  await state.uploads.commit(session)
  return jsonAnswer(uploadDocument(session, state.uploads.statusOf(session)))
}

function sessionOf(
  { caller: { principal } }: OdpsCall,
  { subject, query }: TunnelRequest,
  { uploads }: TunnelState,
): UploadSession {
  const partition = query.text('partition') ?? ''
  return uploads.find(query.text('uploadid') ?? '', { subject, partition, principal })
}

async function* limited(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > LARGEST_BLOCK) throw blockTooLarge(LARGEST_BLOCK)
    yield piece
  }
}

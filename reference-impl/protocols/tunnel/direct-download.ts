/** The rows of a result in one request, without a session: odps-jdbc scrolls through results so. */

import { encodedChunks, outgoingRecords, schemaPrefix } from '../../record-stream'
import type { StreamedAnswer } from '../http/streamed-answer'
import { requireHere } from '../maxcompute/project-members'
import type { OdpsCall } from '../odps'
import { rowRange } from './download-sessions'
import { LIMITED_ROWS, recordsAnswer } from './downloads'
import type { TunnelRequest, TunnelState } from './operation'
import { methodNotAllowed } from './refusals'
import { selected } from './selected-rows'
import { schemaDocument } from './session-document'

/** A range may reach beyond the last row: clients ask without knowing how many there are. */
export async function downloadDirectly(
  call: OdpsCall,
  { subject, query, headers }: TunnelRequest,
  state: TunnelState,
): Promise<StreamedAnswer> {
  if (subject.kind !== 'instance' || query.has('arrow')) throw methodNotAllowed('GET')
  const project = requireHere(
    call,
    call.cloud.projects.look(call.caller.principal, subject.project),
  )
  const { columns, rows } = selected(call, project, subject.instance, state.instances)
  const { start, count } = rowRange(query.text('rowrange'), Number.POSITIVE_INFINITY)
  const isLimited = query.has('instance_tunnel_limit_enabled')
  const most = isLimited ? Math.min(count, LIMITED_ROWS) : count
  const asked = rows.slice(start, start + most)
  const json = JSON.stringify(schemaDocument(columns, []))
  const records = async function* () {
    yield schemaPrefix(json)
    yield* outgoingRecords(encodedChunks(columns, asked))
  }
  const answer = recordsAnswer(records(), headers)
  const all = String(isLimited ? Math.min(rows.length, LIMITED_ROWS) : rows.length)
  return { ...answer, headers: { ...answer.headers, 'odps-tunnel-record-count': all } }
}

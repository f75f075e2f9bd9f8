/** Makes the first line of a run's record: what the run was about, for whoever makes reports of it. */
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import type { Target } from '../../adapters/target'
import { RUN_CONTEXT, type RunContext } from '../../reports'
import { readPackage } from '../package-root'
import type { Specification } from '../specification/clauses'
import type { RunRequest } from './request'

export function contextMessage(
  request: RunRequest,
  { title, address, wording, areas, clauses }: Specification,
  target: Target,
): Envelope {
  const { name, version } = readPackage()
  const context: RunContext = {
    suite: { name, version, specification: `${title} (${address}), ${wording}` },
    target: {
      name: target.name,
      version: target.version,
      capabilities: [...target.capabilities],
    },
    targetArgument: request.target,
    selection: request.selection,
    areas,
    clauses: clauses.map(({ note: _, ...clause }) => clause),
  }
  return {
    attachment: {
      body: JSON.stringify(context),
      contentEncoding: AttachmentContentEncoding.IDENTITY,
      mediaType: RUN_CONTEXT,
    },
  }
}

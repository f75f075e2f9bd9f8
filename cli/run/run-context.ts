/** Makes the first line of a run's record: what the run was about, for whoever makes reports of it. */
import type { Envelope } from '@cucumber/messages'
import type { Target } from '../../adapters/target'
import { contextAttachment } from '../../reports'
import { readPackage } from '../package-root'
import type { Specification } from '../specification/clauses'
import type { RunRequest } from './request'

export function contextMessage(
  request: RunRequest,
  { title, address, wording, areas, clauses }: Specification,
  target: Target,
): Envelope {
  const { name, version } = readPackage()
  return contextAttachment({
    suite: { name, version, specification: `${title} (${address}), ${wording}` },
    target: {
      name: target.name,
      version: target.version,
      capabilities: [...target.capabilities],
    },
    targetArgument: request.target,
    settings: Object.entries(request.settings).map(shown),
    selection: request.selection,
    areas,
    clauses: clauses.map(({ note: _, ...clause }) => clause),
  })
}

/** All others may be a credential, whatever their name: only the adapter knows what they are for. */
const HARMLESS_SETTINGS: readonly string[] = ['timeout', 'answer-limit']

function shown([name, value]: readonly [string, string]): string {
  return `${name}=${HARMLESS_SETTINGS.includes(name) ? value : '…'}`
}

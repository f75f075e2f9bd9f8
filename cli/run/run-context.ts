/** Makes the first line of a run's record: what the run was about, for whoever makes reports of it. */
import type { Envelope } from '@cucumber/messages'
import type { Target } from '../../adapters/target'
import { PUBLIC_SETTINGS } from '../../record/redaction'
import { contextAttachment, type Framework, type KnownFault, type Selection } from '../../reports'
import type { Specification } from '../../specification/clauses'
import { loadFrameworks } from '../../specification/frameworks'
import { FEATURES, readPackage } from '../../specification/package-root'
import { askedBy } from '../provenance/asked-by'
import { knownFaults } from '../provenance/known-faults'
import { suiteDigest } from '../provenance/suite-digest'
import type { RunRequest } from './request'

/** What an auditor asks of a record beside its verdicts: by which files it was made, and by whom. */
export interface Provenance {
  readonly digest?: string
  readonly by?: string | undefined
  /** Only of the suite's own features: of others nobody knows what they catch, or are evidence for. */
  readonly knownFaults?: readonly KnownFault[]
  readonly frameworks?: readonly Framework[]
}

export function provenanceOf({ features, by }: RunRequest, { clauses }: Specification): Provenance {
  const known = { digest: suiteDigest(features), by: askedBy(by) }
  if (features !== FEATURES) return known
  return { ...known, knownFaults: knownFaults(), frameworks: loadFrameworks(clauses).frameworks }
}

/** Without provenance where nobody keeps the record. */
export function contextMessage(
  request: RunRequest,
  { title, address, wording, areas, clauses }: Specification,
  target: Target,
  { digest, ...provenance }: Provenance = {},
): Envelope {
  const { name, version } = readPackage()
  const specification = `${title} (${address}), ${wording}`
  return contextAttachment({
    suite: { name, version, specification, ...(digest === undefined ? {} : { digest }) },
    ...provenance,
    target: {
      name: target.name,
      version: target.version,
      capabilities: [...target.capabilities],
    },
    targetArgument: request.target,
    settings: Object.entries(request.settings).map(shown),
    selection: selectionOf(request),
    areas,
    clauses: clauses.map(({ note, ...clause }) => ({ ...clause, standingBecause: note })),
    waivers: request.waivers,
  })
}

function selectionOf({ tags, clauses, name, shard }: RunRequest): Selection {
  return { tags, clauses, name, shard }
}

/** All others may be a credential, whatever their name: only the adapter knows what they are for. */
function shown([name, value]: readonly [string, string]): string {
  return `${name}=${PUBLIC_SETTINGS.includes(name) ? value : '…'}`
}

/**
 * Makes the first message of a run's record: suite, target, selection and clauses, from which
 * reports are made.
 */
import type { Envelope } from '@cucumber/messages'
import { termsOf } from '../../adapters/declared-terms'
import type { LoadedTarget } from '../../adapters/load'
import type { StorageReaderFacts } from '../../record/context'
import { PUBLIC_SETTINGS } from '../../record/redaction'
import type { RunStarter } from '../../record/run-starter'
import { contextAttachment, type Framework, type KnownFault, type Selection } from '../../reports'
import type { Specification } from '../../specification/clauses'
import { loadFrameworks } from '../../specification/frameworks'
import { FEATURES, readPackage } from '../../specification/package-root'
import { DEFAULT_PROFILE, profileNamed } from '../../specification/profiles'
import { specificationWording } from '../../specification/specification-wording'
import { WALKS_OF_A_RUN } from '../../steps/support/walks/walks-of-a-run'
import { knownFaults } from '../provenance/known-faults'
import { askedBy, startersOf } from '../provenance/operator'
import { suiteDigest } from '../provenance/suite-digest'
import { type GivenSettings, SOURCES } from '../setting-value'
import type { RunRequest } from './request'

/** For auditors: the files of the suite that made the record, and who asked for the run. */
export interface Provenance {
  readonly digest?: string
  readonly by?: string | undefined
  readonly starters?: readonly RunStarter[]
  /** What fetches stored bytes without the target. */
  readonly storageReader?: StorageReaderFacts | undefined
  /** Left out for another specification: its faults and frameworks are not known. */
  readonly knownFaults?: readonly KnownFault[]
  readonly frameworks?: readonly Framework[]
}

export function provenanceOf({ features, by }: RunRequest, { clauses }: Specification): Provenance {
  const starters = startersOf(by)
  const known = { digest: suiteDigest(features), by: askedBy(starters), starters }
  if (features !== FEATURES) return known
  return { ...known, knownFaults: knownFaults(), frameworks: loadFrameworks(clauses).frameworks }
}

/** The selftest leaves out the provenance, since it keeps no record. */
export function contextMessage(
  request: RunRequest,
  specification: Specification,
  target: LoadedTarget,
  { digest, ...provenance }: Provenance = {},
): Envelope {
  const { name, version } = readPackage()
  const { text, areas, clauses } = specification
  return contextAttachment({
    suite: {
      name,
      version,
      specification: specificationWording(specification),
      ...(text === undefined ? {} : { specificationText: text }),
      ...(digest === undefined ? {} : { digest }),
    },
    ...provenance,
    target: {
      name: target.name,
      version: target.version,
      capabilities: [...target.capabilities],
      ...termsOf(target),
    },
    ...(target.seen ? { targetSeen: [target.seen()] } : {}),
    targetArgument: request.target,
    settings: shownSettings(request.settings),
    profile: request.profile ?? profileNamed(DEFAULT_PROFILE),
    ...(request.keepEvidence ? { keepsEvidence: true } : {}),
    ...(request.strict ? { strict: true } : {}),
    selection: selectionOf(request),
    exploration: request.explore?.asked,
    areas,
    clauses: clauses.map(({ note, ...clause }) => ({ ...clause, standingBecause: note })),
    waivers: request.waivers,
  })
}

function selectionOf(request: RunRequest): Selection {
  const { tags, clauses, scenarios, name, shard, walks, explore, rerun, bail } = request
  return {
    tags,
    clauses,
    scenarios,
    name,
    shard: shard ?? explore?.shard,
    walks: walks === undefined || walks >= WALKS_OF_A_RUN.walks ? undefined : walks,
    rerun,
    bail,
  }
}

/** Any other text may be a credential: only the adapter knows what a setting is for. */
export function shownSettings(settings: GivenSettings): string[] {
  const sources = settings[SOURCES] ?? {}
  return Object.entries(settings).map(([name, value]) => {
    return `${name}=${sources[name] ?? (PUBLIC_SETTINGS.includes(name) ? value : '…')}`
  })
}

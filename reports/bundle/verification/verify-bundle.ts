/**
 * Verifies a bundle: checks that everything in it is as it was made, and reports every problem, not only the first.
 * Needs no network and writes nothing.
 */
import type { KeyObject } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { KEPT } from '../../../record/kept-evidence'
import { REPORTS } from '../../formats/write-reports'
import type { RecordTimestamp } from '../../timestamp/record-timestamp'
import type { Run } from '../../verdict/model'
import { NAMES } from '../bundle-files'
import type { KeptEvidence } from '../kept/kept-evidence'
import type { Build, BundleManifest } from '../manifest'
import { checkChecksums, checkFiles, type Digests, packingNotCompared } from './files-check'
import { checkKept } from './kept-check'
import { checkPopulation, readManifest } from './manifest-check'
import { type OpenBundle, openBundle } from './open-bundle'
import { openFolder } from './open-folder'
import { type BundleProblem, type Check, ProblemCollector } from './problem'
import {
  checkManifestCounts,
  checkManifestFacts,
  checkManifestForm,
  readRecord,
  unreportableRecord,
} from './record-check'
import {
  type ComparedReports,
  checkReports,
  otherBuild,
  type ReportsToCheck,
} from './reports-check'
import { checkSignature, type SignatureState } from './signature-check'
import { checkStatement, readEnvelope } from './statement-check'
import { checkVerdict } from './verdict-check'
import { checkZipForm, firstDifference } from './zip-form-check'

export interface VerifyOptions {
  /** The build that verifies: it can make again only the reports that it wrote itself. */
  readonly build: Build
  /** The software bill of materials of that build. */
  readonly sbom: Uint8Array | undefined
  /** Public Ed25519 key; undefined: no key is trusted. */
  readonly trusted?: KeyObject | undefined
  /** Called before each file is checked. */
  readonly onFile?: (path: string) => void
  /** Called with the run that the record gives, where it can be read. Proves nothing where there are problems. */
  readonly onRun?: (run: Run) => void
  /** Called with its kept evidence, where there is some that can be read. */
  readonly onKept?: (kept: KeptEvidence) => void
}

/**
 * What holds the files. `repacked`: another program wrote the archive, and the files in it are the same. The container is
 * no part of the evidence: digests and signature decide.
 */
export type Container =
  | { readonly state: 'as-made' }
  | { readonly state: 'repacked'; readonly difference: string }
  | { readonly state: 'folder' }
  | { readonly state: 'unreadable' }

export interface Verification {
  /** Empty: everything is as it was made. */
  readonly problems: readonly BundleProblem[]
  readonly container: Container
  readonly signature: SignatureState
  /** A trusted timestamp that matches the record; undefined: the bundle has none, or a wrong one. */
  readonly timestamp?: RecordTimestamp | undefined
  /** null: it could not be read. Proves nothing where there are problems. */
  readonly manifest: BundleManifest | null
  /** How many files were made again from the record, with equal bytes. */
  readonly madeAgain: number
  /** What could not be compared, each with the reason. */
  readonly notCompared: readonly string[]
}

/** @param place an archive, or the path of a folder with the files of one */
export function verifyBundle(place: Buffer | string, options: VerifyOptions): Verification {
  const { build, sbom, trusted, onFile = () => {}, onRun = () => {}, onKept } = options
  const found = new ProblemCollector()
  const { problems } = found
  const bundle = found.tryToRun('damaged-archive', undefined, () => opened(place))
  if (bundle === undefined) return { ...NOTHING_READ, problems, notCompared: [] }
  if (typeof place !== 'string') found.tryToRun('form', undefined, () => checkZipForm(place))
  const manifest = found.tryToRun('manifest', NAMES.manifest, () => readManifest(bundle, found))
  if (manifest === undefined) return { ...NOTHING_READ, problems, notCompared: [] }

  const files = found.tryToRun('damaged', undefined, () =>
    checkFiles(bundle, manifest, found, onFile),
  )
  const digests: Digests = files?.digests ?? new Map()
  found.run(checkPopulation(manifest))
  found.run(checkChecksums(bundle, manifest, digests, found))
  const envelope = found.tryToRun('statement', NAMES.statement, () => readEnvelope(bundle, found))
  const run = found.run(readRecord(bundle, found))
  if (run !== undefined) onRun(run)
  const isThisBuild = isDeepStrictEqual(manifest.writtenBy, build)
  const kept = run && found.tryToRun('kept', KEPT.index, () => checkKept(bundle, run))
  if (kept !== undefined) onKept?.(kept)
  const reports = { bundle, run, manifest, digests, build, sbom, isThisBuild, kept }
  const compared =
    run === undefined ? undefined : checkAgainstRecord({ ...reports, run }, found, onFile)
  if (envelope !== undefined) {
    found.tryToRun('statement', NAMES.statement, () =>
      checkStatement(envelope, run, digests, isThisBuild, sbom),
    )
  }
  const signature = found.run(checkSignature(envelope, manifest.signer, trusted))
  if (!isThisBuild && signature.state !== 'trusted') found.add(otherBuild(manifest, build))
  return {
    problems,
    container: containerOf(place, files?.packedOtherwise),
    signature,
    timestamp: run?.timestamp,
    manifest,
    madeAgain: compared?.equal ?? 0,
    notCompared: [...packingNotCompared(manifest), ...(compared?.notCompared ?? [])],
  }
}

/** Undefined: no reports can be made of the record. */
function checkAgainstRecord(
  reports: ReportsToCheck,
  found: ProblemCollector,
  onFile: (path: string) => void,
): ComparedReports | undefined {
  const { bundle, run, manifest, isThisBuild } = reports
  try {
    found.run(checkManifestCounts(run, manifest))
    found.run(checkManifestFacts(run, manifest))
    found.tryToRun('verdict', REPORTS.verdict, () => checkVerdict(bundle, run, found))
    const compared = found.run(checkReports(reports, found, onFile))
    found.run(checkManifestForm(bundle, run, manifest, isThisBuild, found))
    return compared
  } catch (error) {
    found.add(unreportableRecord(error))
    return undefined
  }
}

/** Whether there is kept evidence to repeat verdicts from; undefined: the place cannot be opened. Verifies nothing. */
export function hasKeptEvidence(place: Buffer | string): boolean | undefined {
  const bundle = new ProblemCollector().tryToRun('damaged-archive', undefined, () => opened(place))
  return bundle?.files.has(KEPT.index)
}

function opened(place: Buffer | string): Check<OpenBundle | undefined> {
  return typeof place === 'string' ? openFolder(place) : openBundle(place)
}

function containerOf(place: Buffer | string, packedOtherwise: string | undefined): Container {
  if (typeof place === 'string') return { state: 'folder' }
  const difference = firstDifference(place) ?? packedOtherwise
  return difference === undefined ? { state: 'as-made' } : { state: 'repacked', difference }
}

const NOTHING_READ = {
  container: { state: 'unreadable' },
  signature: { state: 'wrong' },
  manifest: null,
  madeAgain: 0,
} as const

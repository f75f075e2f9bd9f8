/**
 * Verifies a bundle: whether everything in it is as it was made. Every problem is named, not only the first. Works on
 * the bytes alone, needs no network and writes nothing.
 */
import type { KeyObject } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { REPORTS } from '../../formats/write-reports'
import { NAMES } from '../bundle-files'
import type { Build, Manifest } from '../manifest'
import { checkChecksums, checkFiles, checkPopulation, readManifest } from './manifest-check'
import { openBundle } from './open-bundle'
import { Findings, type Problem } from './problem'
import {
  anotherBuild,
  checkManifestAgainst,
  checkReports,
  noReports,
  readRecord,
} from './record-check'
import { checkSignature, type SignatureState } from './signature-check'
import { checkStatement, readEnvelope } from './statement-check'
import { checkVerdict } from './verdict-check'
import { checkForm } from './zip-form-check'

export interface VerifyOptions {
  /** Whoever verifies: only what it wrote itself can it write again. */
  readonly build: Build
  /** Ed25519, public, of somebody who is trusted; undefined: nobody is. */
  readonly trusted?: KeyObject | undefined
  /** Is told of each file before it is looked at. */
  readonly looking?: (path: string) => void
}

export interface Verification {
  /** None: everything is as it was made. */
  readonly problems: readonly Problem[]
  readonly signature: SignatureState
  /** What it tells of itself; null: it could not be read. Worth nothing where there are problems. */
  readonly manifest: Manifest | null
  /** How many files were made again from the record, and are the same. */
  readonly madeAgain: number
  /** What could not be looked at, each with the reason. */
  readonly notCompared: readonly string[]
}

export function verifyBundle(archive: Buffer, options: VerifyOptions): Verification {
  const { build, trusted, looking = () => {} } = options
  const findings = new Findings()
  const { problems, notCompared } = findings
  const bundle = findings.during('damaged-archive', undefined, () => openBundle(archive, findings))
  if (bundle === undefined) return { ...NOTHING_READ, problems, notCompared }
  findings.during('form', undefined, () => checkForm(archive, bundle, findings))
  const manifest = findings.during('manifest', NAMES.manifest, () => readManifest(bundle, findings))
  if (manifest === undefined) return { ...NOTHING_READ, problems, notCompared }

  const digests =
    findings.during('damaged', undefined, () => checkFiles(bundle, manifest, findings, looking)) ??
    new Map<string, string>()
  checkPopulation(manifest, findings)
  checkChecksums(bundle, manifest, digests, findings)
  const envelope = findings.during('statement', NAMES.statement, () =>
    readEnvelope(bundle, findings),
  )
  const run = readRecord(bundle, findings)
  const isOurs = isDeepStrictEqual(manifest.writtenBy, build)
  let madeAgain = 0
  try {
    if (run !== undefined) {
      checkManifestAgainst(run, manifest, findings)
      findings.during('verdict', REPORTS.verdict, () => checkVerdict(bundle, run, findings))
      madeAgain = checkReports(bundle, run, { manifest, digests, isOurs, build }, findings, looking)
    }
  } catch (error) {
    noReports(error, findings)
  }
  if (envelope !== undefined) {
    findings.during('statement', NAMES.statement, () =>
      checkStatement(envelope, run, digests, isOurs, findings),
    )
  }
  const signature = checkSignature(envelope, manifest.signer, trusted, findings)
  if (!isOurs && signature.state !== 'trusted') anotherBuild(manifest, build, findings)
  return { problems, signature, manifest, madeAgain, notCompared }
}

const NOTHING_READ = { signature: { state: 'wrong' }, manifest: null, madeAgain: 0 } as const

/**
 * Makes every report again from the record and compares it with the one in the bundle. This finds an edited report
 * even where all digests were made to fit it.
 */
import { hash } from 'node:crypto'
import { REPORTS } from '../../formats/write-reports'
import type { Run } from '../../verdict/model'
import { printableName } from '../archive/entry-names'
import { FIGURE_FILES, filesMadeFromRun, NAMES } from '../bundle-files'
import type { KeptEvidence } from '../kept/kept-evidence'
import type { Build, BundleManifest } from '../manifest'
import type { Digests } from './files-check'
import { type OpenBundle, unpackFile } from './open-bundle'
import { type BundleProblem, type Check, type KnownProblems, problem } from './problem'
import { missingFromManifest } from './record-check'

export interface ReportsToCheck {
  readonly bundle: OpenBundle
  readonly run: Run
  readonly manifest: BundleManifest
  readonly digests: Digests
  /** The build that verifies. */
  readonly build: Build
  readonly sbom: Uint8Array | undefined
  /** Whether this build also wrote the bundle: another one may word its reports otherwise. */
  readonly isThisBuild: boolean
  readonly kept: KeptEvidence | undefined
}

export interface ComparedReports {
  /** How many files were made again with equal bytes. */
  readonly equal: number
  /** What could not be compared, each with the reason. */
  readonly notCompared: readonly string[]
}

export function* checkReports(
  { bundle, run, manifest, digests, build, sbom, isThisBuild, kept }: ReportsToCheck,
  known: KnownProblems,
  onFile: (path: string) => void,
): Check<ComparedReports> {
  const { writtenBy, signer } = manifest
  const figures = yield* unpackFigures(bundle, known)
  const unmade = [NAMES.record, NAMES.timestamp, ...FIGURE_FILES, ...(kept?.files ?? [])]
  const madeAgain = new Set<string>(unmade)
  const worded: string[] = []
  let equal = 0
  const made = filesMadeFromRun({ run, writtenBy, sbom, signer, figures, kept })
  for (const { path, content } of made) {
    onFile(path)
    madeAgain.add(path)
    const found = digests.get(path)
    const isRequired = isThisBuild || path === REPORTS.verdict
    if (found === hash('sha256', content as string | Uint8Array)) equal += 1
    else if (found === undefined && isRequired) yield* missingFromManifest(path, known)
    else if (!isThisBuild) worded.push(path)
    else if (!known.hasFile(path, 'changed')) {
      yield problem('report', `${printableName(path)} is not what the record gives`, path)
    }
  }
  const unknown = manifest.files.map(({ path }) => path).filter((path) => !madeAgain.has(path))
  if (isThisBuild) yield* unknown.map(unknownFile)
  const byOtherBuild = isThisBuild ? [] : [...worded, ...unknown]
  return {
    equal,
    notCompared: [
      ...(byOtherBuild.length > 0 ? [otherBuildReason(byOtherBuild, writtenBy, build)] : []),
      ...(figures.size > 0 ? [`${[...figures.keys()].join(', ')}: ${ONLY_DIGESTS}`] : []),
    ],
  }
}

const ONLY_DIGESTS = 'no run gives them again, only their digests were compared'

function unknownFile(path: string): BundleProblem {
  const message = `${printableName(path)} is in the manifest, and nothing makes it`
  return problem('added', message, path)
}

function* unpackFigures(
  bundle: OpenBundle,
  known: KnownProblems,
): Check<ReadonlyMap<string, Uint8Array>> {
  const figures = new Map<string, Uint8Array>()
  for (const name of FIGURE_FILES) {
    const file = yield* unpackFile(bundle, name, known)
    if (file !== undefined) figures.set(name, file.content)
  }
  return figures
}

function otherBuildReason(files: readonly string[], writtenBy: Build, build: Build): string {
  const isAllure = (path: string) => path.startsWith(`${REPORTS.allureResults}/`)
  const allure = files.filter(isAllure).length
  const names = [
    ...files.filter((path) => !isAllure(path)).map(printableName),
    ...(allure > 0 ? [`${allure} files of ${REPORTS.allureResults}`] : []),
  ].join(', ')
  return `whether these say what the record says: ${names}; they were ${twoBuilds(writtenBy, build)}`
}

function twoBuilds(writtenBy: Build, build: Build): string {
  const [theirs, ours] = [writtenBy, build].map(({ name, version, digest }) => {
    return `${printableName(name)} ${printableName(version)} (SHA-256 ${digest.slice(0, 12)}…)`
  })
  return `written by ${theirs}, and this is ${ours}`
}

/**
 * The reports of another build cannot be made again here, so only a trusted signature vouches for them. The name of a
 * build in the manifest proves nothing: anyone can write it.
 */
export function otherBuild({ writtenBy, signer }: BundleManifest, build: Build): BundleProblem {
  const signed = signer === null ? '' : ', or with --key of who signed it'
  return problem(
    'other-build',
    `it was ${twoBuilds(writtenBy, build)}: its reports cannot be made again here; verify it with that version${signed}`,
    NAMES.manifest,
  )
}

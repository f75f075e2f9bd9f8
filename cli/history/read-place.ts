/**
 * Reads the verdict of one run, and verifies it as far as the place allows: a bundle as `sealproof verify` does, and a
 * folder by making the verdict anew from its record. Everything in a place may come from elsewhere, and is bounded.
 */
import type { KeyObject } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { englishOf } from '../../record/saying'
import {
  type CheckedVerdict,
  chunksOf,
  isFile,
  NoRecord,
  REPORTS,
  type Run,
  readRunFrom,
  type VerdictDocument,
  verdictDocument,
  verdictFrom,
} from '../../reports'
import {
  type BundleProblem,
  compareVerdict,
  isBundleStart,
  MAX_FILE_BYTES,
  MAX_LINE_BYTES,
  MAX_LINES,
  type Verification,
  verdictInBundle,
  verifyBundle,
} from '../../reports/bundle'
import {
  MOST_REPORT_BYTES,
  readRegularFile,
  readRegularText,
} from '../../specification/regular-file'
import { thisBuild, thisSbom } from '../provenance/this-build'
import { readArchive } from '../verify/archive-file'
import type { Place } from './find-runs'

export interface ReadingOptions {
  /** Public keys; where there are some, a bundle must be signed by one of them. */
  readonly keys: readonly KeyObject[]
  /** Reads verdict.json where there is one, and verifies nothing. */
  readonly quick: boolean
}

/** A bundle that is not as it was made, or not signed as asked. */
export class AlteredBundle extends Error {
  override readonly name = 'AlteredBundle'
}

/** Throws an {@link AlteredBundle}, or an error that says why the place cannot be read. */
export function readPlace({ kind, path }: Place, options: ReadingOptions): CheckedVerdict {
  switch (kind) {
    case 'folder':
      return verdictOfFolder(path, options)
    case 'bundle':
      return verdictOfBundle(path, options)
    case 'record':
      return verdictOfRecord(path, path, undefined)
    case 'verdict':
      return believed(path, verdictOfFile(path), 'no-record')
  }
}

function verdictOfFolder(folder: string, { quick }: ReadingOptions): CheckedVerdict {
  const [record, verdict] = [join(folder, RECORD), join(folder, REPORTS.verdict)]
  const claimed = existsSync(verdict) ? verdict : undefined
  if (!existsSync(record)) return believed(folder, verdictOfFile(verdict), 'no-record')
  if (!quick || claimed === undefined) return verdictOfRecord(folder, record, claimed)
  try {
    return believed(folder, verdictOfFile(claimed), 'not-asked')
  } catch {
    return verdictOfRecord(folder, record, undefined)
  }
}

const RECORD = 'run.ndjson'

/** `claimed`: the file verdict.json beside the record. */
function verdictOfRecord(
  place: string,
  record: string,
  claimed: string | undefined,
): CheckedVerdict {
  mustBeRegular(record)
  const run = readRunFrom(chunksOf(record), record, {
    longestLine: MAX_LINE_BYTES,
    mostLines: MAX_LINES,
  })
  const differences = claimed === undefined ? [] : differencesOf(claimed, run)
  const remarks = run.remarks.map(englishOf)
  return { place, verdict: verdictDocument(run), remarks, verification: 'record', differences }
}

/** Of the file verdict.json from what the record gives. */
function differencesOf(file: string, run: Run): readonly string[] {
  const differences: string[] = []
  try {
    for (const { message } of compareVerdict(readRegularFile(file, MOST_REPORT_BYTES), run)) {
      differences.push(message)
      if (differences.length === MOST_DIFFERENCES) break
    }
  } catch (error) {
    differences.push(`${REPORTS.verdict} cannot be compared: ${(error as Error).message}`)
  }
  const isOtherBuild = differences.length > 0 && run.suite.digest !== thisBuild().digest
  return isOtherBuild ? [...differences, OTHER_BUILD] : differences
}

const MOST_DIFFERENCES = 100
const OTHER_BUILD = 'another build of the suite played this run; that build may judge otherwise'

function verdictOfBundle(file: string, { quick, keys }: ReadingOptions): CheckedVerdict {
  const archive = readArchive(file)
  if (!isBundleStart(archive)) throw new NoRecord(`${file} is not a bundle of sealproof`)
  if (quick) return believed(file, claimedIn(archive, file), 'not-asked')
  let run: Run | undefined
  const verification = verified(archive, keys, (found) => {
    run = found
  })
  const { problems, signature, notCompared } = verification
  const [problem, ...more] = problems
  if (run === undefined || (problem !== undefined && !isOfOtherBuild(problems))) {
    throw new AlteredBundle(problemsText(problem, more.length))
  }
  return {
    place: file,
    verdict: verdictDocument(run),
    remarks: [...run.remarks.map(englishOf), ...(problem ? [problem.message] : notCompared)],
    verification: problem ? 'record' : signature.state === 'trusted' ? 'signature' : 'bundle',
    differences: [],
  }
}

/** With the key that signed it, where it is one of them. */
function verified(
  archive: Buffer,
  [first, ...others]: readonly KeyObject[],
  onRun: (run: Run) => void,
): Verification {
  const options = { build: thisBuild(), sbom: thisSbom(), onRun }
  let verification = verifyBundle(archive, { ...options, trusted: first })
  for (const trusted of others) {
    if (!verification.problems.some(({ kind }) => kind === 'another-key')) break
    verification = verifyBundle(archive, { ...options, trusted })
  }
  return verification
}

/** What it holds fits together, but its reports cannot be made again by this build. */
function isOfOtherBuild(problems: readonly BundleProblem[]): boolean {
  return problems.every(({ kind }) => kind === 'other-build')
}

function problemsText(problem: BundleProblem | undefined, more: number): string {
  const first = problem?.message ?? 'its record cannot be read'
  return `sealproof verify finds: ${first}${more > 0 ? `; and ${more} more` : ''}`
}

function claimedIn(archive: Buffer, file: string): VerdictDocument {
  const content = verdictInBundle(archive)
  if (content === undefined) throw new NoRecord(`${file}: its verdict.json cannot be unpacked`)
  return verdictFrom(content.toString(), `${file}/${REPORTS.verdict}`)
}

function believed(
  place: string,
  verdict: VerdictDocument,
  verification: 'no-record' | 'not-asked',
): CheckedVerdict {
  return { place, verdict, remarks: [], verification, differences: [] }
}

function verdictOfFile(file: string): VerdictDocument {
  return verdictFrom(readRegularText(file, MOST_REPORT_BYTES), file)
}

/** Reading a pipe may never end, and no run writes a file that a bundle could not hold. */
function mustBeRegular(file: string): void {
  if (!isFile(file)) throw new NoRecord(`${file} is not a file`)
  if (statSync(file).size > MAX_FILE_BYTES)
    throw new NoRecord(`${file} is larger than any run writes`)
}

/** Reads the record of the run out of the bundle, and checks what the manifest says of the run against it. */
import { isDeepStrictEqual } from 'node:util'
import { NoTimestamp, type RecordTimestamp, readTimestamp } from '../../timestamp/record-timestamp'
import type { Run } from '../../verdict/model'
import { readRunFrom } from '../../verdict/read-run'
import { printableName } from '../archive/entry-names'
import { MAX_LINE_BYTES, MAX_LINES } from '../archive/limits'
import { NAMES } from '../bundle-files'
import { manifestText } from '../make-bundle'
import { type BundleManifest, type Population, runInManifest } from '../manifest'
import { JournalCheck } from './journal-check'
import { type OpenBundle, unpackFile } from './open-bundle'
import { printableValue } from './printable-value'
import { type BundleProblem, type Check, type KnownProblems, problem } from './problem'
import { isUnambiguousJson } from './unambiguous-json'

/** Undefined: the record is missing, or is not the record of a run. */
export function* readRecord(bundle: OpenBundle, known: KnownProblems): Check<Run | undefined> {
  const file = yield* unpackFile(bundle, NAMES.record, known)
  if (file === undefined) {
    yield* missingFromManifest(NAMES.record, known)
    return undefined
  }
  const journal = new JournalCheck()
  try {
    const run = readRunFrom([file.content], NAMES.record, {
      longestLine: MAX_LINE_BYTES,
      mostLines: MAX_LINES,
      onMessage: journal.take,
    })
    yield* journal.problems()
    const timestamp = yield* readStamp(bundle, file.content, known)
    return timestamp === undefined ? run : { ...run, timestamp }
  } catch (error) {
    yield unusableRecord('is not the record of a run', error)
    return undefined
  }
}

/** Undefined: there is none, or it is not one of this record. */
function* readStamp(
  bundle: OpenBundle,
  record: Buffer,
  known: KnownProblems,
): Check<RecordTimestamp | undefined> {
  const file = yield* unpackFile(bundle, NAMES.timestamp, known)
  if (file === undefined) return undefined
  try {
    return readTimestamp(file.content, [record])
  } catch (error) {
    if (!(error instanceof NoTimestamp)) throw error
    yield problem(
      'timestamp',
      `${NAMES.timestamp}: ${printableValue(error.message)}`,
      NAMES.timestamp,
    )
    return undefined
  }
}

/** An edited record may hold messages that no run writes, and from which no report can be made. */
export function unreportableRecord(error: unknown): BundleProblem {
  return unusableRecord('is not a record that reports can be made of', error)
}

function unusableRecord(what: string, error: unknown): BundleProblem {
  const { message } = error as Error
  return problem('record', `${NAMES.record} ${what}: ${printableValue(message)}`, NAMES.record)
}

/** A required file that the manifest does not name; nothing where another problem explains it already. */
export function missingFromManifest(path: string, known: KnownProblems): readonly BundleProblem[] {
  if (known.hasFile(path, 'missing', 'damaged', 'duplicate-name', 'too-large', 'link')) return []
  const message = `${printableName(path)} is missing, and the manifest does not name it`
  return [problem('missing', message, path)]
}

export function* checkManifestCounts(run: Run, manifest: BundleManifest): Check {
  const { population, waived } = runInManifest(run)
  const recorded = { ...population, waived }
  const claimed = { ...manifest.population, waived: manifest.waived }
  for (const name of Object.keys(recorded) as (keyof Population | 'waived')[]) {
    if (recorded[name] === claimed[name]) continue
    const word = name === 'notRun' ? 'not run' : name
    const message = `${NAMES.manifest} counts ${claimed[name]} as ${word}, the record ${recorded[name]}`
    yield problem('counts', message, NAMES.manifest)
  }
}

/** Checks all that the manifest says of the run except its counts and its headline, which each version words its own way. */
export function* checkManifestFacts(run: Run, manifest: BundleManifest): Check {
  const { population: _, waived: __, headline: ___, ...recorded } = runInManifest(run)
  for (const name of Object.keys(recorded) as (keyof typeof recorded)[]) {
    if (isDeepStrictEqual(manifest[name], JSON.parse(JSON.stringify(recorded[name])))) continue
    const [claim, fact] = [manifest[name], recorded[name]].map(printableValue)
    const message = `${NAMES.manifest} says ${claim} of ${name}, the record ${fact}`
    yield problem('manifest', message, NAMES.manifest)
  }
}

/** Finds changes that keep the value of the JSON: white space, the order of members, a member twice. */
export function* checkManifestForm(
  bundle: OpenBundle,
  run: Run,
  manifest: BundleManifest,
  isThisBuild: boolean,
  known: KnownProblems,
): Check {
  if (known.hasKind('manifest', 'counts')) return
  const file = yield* unpackFile(bundle, NAMES.manifest, known)
  if (file === undefined) return
  const text = file.content.toString()
  const isAsWritten = isThisBuild
    ? text === manifestText(run, manifest)
    : isUnambiguousJson(text, manifest)
  if (isAsWritten) return
  const message = `${NAMES.manifest} is not written as sealproof writes it`
  yield problem('manifest', message, NAMES.manifest)
}

/**
 * `manifest.json`: the files of a bundle and the result of its run, in the shape of `manifest.schema.json`. It is made
 * of the run and the digests of the other files alone, so that `verifyBundle` can make it again.
 */
import { jsonText } from '../../record/json-text'
import type { DocumentedCounts, Outcome, Run } from '../verdict/model'
import { judgedCount } from '../verdict/outcome'
import { eventsOf, identityOf } from '../verdict/verdict-document'
import { runFacts } from '../wording/run-facts'
import type { Signer } from './signer'

/** The build of the suite that wrote the reports. Another one may have run the scenarios. */
export interface Build {
  readonly name: string
  readonly version: string
  /** SHA-256 of all its files, in hex. */
  readonly digest: string
}

export interface BundledFile {
  readonly path: string
  readonly sha256: string
  readonly size: number
}

/** Every scenario once: planned = judged + faulted + inapplicable + excluded + notRun + waiting. */
export interface Population {
  readonly planned: number
  /** conforms + violates + noted + observed. */
  readonly judged: number
  readonly conforms: number
  readonly violates: number
  readonly noted: number
  readonly observed: number
  readonly faulted: number
  readonly inapplicable: number
  readonly excluded: number
  readonly notRun: number
  /** Left out: no scenario waits. */
  readonly waiting?: number
}

export interface BundleManifest {
  readonly schemaVersion: 1
  readonly suite: Run['suite']
  readonly target: Run['target']
  /** What the suite itself saw of the target; left out: an older record. */
  readonly targetSeen?: Run['targetSeen']
  /** By what it is known that the bundled reference answered; left out: there is no sign of it. */
  readonly reference?: Run['reference']
  /** Who started the run, each name with its source; left out: an older record, or no name is known. */
  readonly startedBy?: Run['starters']
  /** The operator; null: not recorded. */
  readonly by: string | null
  readonly started: string | null
  readonly finished: string | null
  /** Left out: the run went on without a break. */
  readonly events?: Run['events']
  readonly outcome: Outcome
  /** The outcome in one line, which claims no more than was shown. */
  readonly headline: string
  /** What it is judged against, in words. */
  readonly profile: string
  readonly documented: DocumentedCounts
  readonly partial: boolean
  readonly population: Population
  /** How many of those that violate or are noted are waived. */
  readonly waived: number
  readonly writtenBy: Build
  /** Version and settings of the packer: `verifyBundle` packs the files again and compares. */
  readonly packing: string
  /** null: unsigned. */
  readonly signer: Signer | null
  /** All files except the three closing ones (manifest, SHA256SUMS, statement), in the order of the archive. */
  readonly files: readonly BundledFile[]
}

export const SCHEMA_VERSION = 1

/** The members that are taken from the record. */
export type RunInManifest = Pick<
  BundleManifest,
  | 'suite'
  | 'target'
  | 'targetSeen'
  | 'reference'
  | 'startedBy'
  | 'by'
  | 'started'
  | 'finished'
  | 'events'
  | 'outcome'
  | 'headline'
  | 'profile'
  | 'documented'
  | 'partial'
  | 'population'
  | 'waived'
>

export function runInManifest(run: Run): RunInManifest {
  const { suite, target, by = null, started, finished, outcome, waived } = run
  const { documented, partial } = run
  const { headline, profile } = runFacts(run)
  const judged = { outcome, headline, profile, documented, partial }
  return {
    suite,
    target,
    ...identityOf(run),
    by,
    started,
    finished,
    ...eventsOf(run),
    ...judged,
    population: populationOf(run),
    waived,
  }
}

export function populationOf({ planned, counts }: Run): Population {
  const { conforms, violates, noted, observed, faulted, inapplicable, excluded, notRun } = counts
  const { waiting } = counts
  return {
    planned,
    judged: judgedCount(counts),
    conforms,
    violates,
    noted,
    observed,
    faulted,
    inapplicable,
    excluded,
    notRun,
    ...(waiting > 0 ? { waiting } : {}),
  }
}

/** Whether each scenario is counted once. */
export function addsUp(population: Population): boolean {
  const { planned, judged, conforms, violates, noted, observed } = population
  const { faulted, inapplicable, excluded, notRun, waiting = 0 } = population
  return (
    planned === judged + faulted + inapplicable + excluded + notRun + waiting &&
    judged === conforms + violates + noted + observed
  )
}

export function indentedJson(value: unknown): string {
  return `${jsonText(value, 2)}\n`
}

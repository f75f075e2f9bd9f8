/**
 * `manifest.json`: what a bundle holds and what it comes to, in the shape of `manifest.schema.json`. It is made of
 * the run and of the digests of the other files alone, so that it can be made again by whoever verifies it.
 */
import { jsonText } from '../../record/json-text'
import type { Outcome, Run } from '../verdict/model'
import type { SignerNote } from './signer'

/** Who wrote the reports; the suite that asked may have been another. */
export interface Build {
  readonly name: string
  readonly version: string
  /** SHA-256, in hex, of all its files. */
  readonly digest: string
}

export interface BundledFile {
  readonly path: string
  readonly sha256: string
  readonly size: number
}

/** Every scenario once: planned = judged + inapplicable + excluded + notRun. */
export interface Population {
  readonly planned: number
  /** conforms + violates + faulted + observed. */
  readonly judged: number
  readonly conforms: number
  readonly violates: number
  readonly faulted: number
  readonly observed: number
  readonly inapplicable: number
  readonly excluded: number
  readonly notRun: number
}

export interface Manifest {
  readonly schemaVersion: 1
  readonly suite: Run['suite']
  readonly target: Run['target']
  /** Who had it run, where somebody said. */
  readonly by: string | null
  readonly started: string | null
  readonly finished: string | null
  readonly outcome: Outcome
  readonly population: Population
  /** How many of those that violate somebody answers for: a part of them. */
  readonly waived: number
  readonly writtenBy: Build
  /** How the files were packed, for whoever packs them again. */
  readonly packing: string
  /** null: unsigned. */
  readonly signer: SignerNote | null
  /** All but the three that are made of it: itself, SHA256SUMS and the statement; in the order of the archive. */
  readonly files: readonly BundledFile[]
}

export const SCHEMA_VERSION = 1

/** What it says of the run: every member that the record gives. */
export type RunInManifest = Pick<
  Manifest,
  'suite' | 'target' | 'by' | 'started' | 'finished' | 'outcome' | 'population' | 'waived'
>

export function runInManifest(run: Run): RunInManifest {
  const { suite, target, by = null, started, finished, outcome, waived } = run
  return { suite, target, by, started, finished, outcome, population: populationOf(run), waived }
}

export function populationOf({ planned, counts }: Run): Population {
  const { conforms, violates, faulted, observed, inapplicable, excluded, notRun } = counts
  const judged = conforms + violates + faulted + observed
  return {
    planned,
    judged,
    conforms,
    violates,
    faulted,
    observed,
    inapplicable,
    excluded,
    notRun,
  }
}

/** Whether every scenario is accounted for. */
export function reconciles(population: Population): boolean {
  const { planned, judged, conforms, violates, faulted, observed } = population
  const { inapplicable, excluded, notRun } = population
  return (
    planned === judged + inapplicable + excluded + notRun &&
    judged === conforms + violates + faulted + observed
  )
}

export function inJson(value: unknown): string {
  return `${jsonText(value, 2)}\n`
}

/** The request of `sealproof run`, and the validation of its flags. */

import type { Capability, Target } from '../../adapters/target'
import type { ExplorationRequest, Profile, Selection } from '../../record/context'
import type { Pasts } from '../../record/past'
import type { Run, Waiver } from '../../reports'
import { DEFAULT_PROFILE } from '../../specification/profiles'
import { UsageError } from '../../specification/usage-error'
import type { WalksSummary } from '../../steps/support/walks/walks-summary'
import type { BegunRun } from '../resume/earlier-run'
import type { GivenSettings } from '../setting-value'
import type { Presentation } from './present'

export interface Exploration {
  readonly seed: number
  readonly walks: number
  readonly length: number
  /** How often a walk is played again to find the shortest sequence. */
  readonly shortenings: number
  /** Of n machines, this one plays every n-th walk. */
  readonly share: { readonly index: number; readonly of: number }
  /** How many walks are played at the same time. */
  readonly lanes: number
  readonly goesOn: () => boolean
  readonly onWalk: (played: number, questions: number, found: number) => void
  /** Called after the last walk. */
  readonly onEnd: () => void
  /** What the operator asked for, for the record. */
  readonly asked: ExplorationRequest
  /** `2/5`, where the operator divided it. */
  readonly shard?: string | undefined
  /** Called when the reports of its folder are written. */
  readonly finish: (folder: string, summary: WalksSummary) => void
}

export interface RunRequest extends Selection, Presentation {
  readonly target: string
  readonly settings: GivenSettings
  /** A folder or a module that fetches stored bytes without the target. */
  readonly inspectWith?: string
  /** Absolute path of the specification folder. */
  readonly features: string
  /** Folder for the reports, as the user wrote it; left out: a new folder. */
  readonly out?: string
  /** Who asked for the run; left out: the account that CI or the machine names. */
  readonly by?: string
  readonly waivers?: readonly Waiver[]
  /** What the run is judged against; left out: the profile "full". */
  readonly profile?: Profile
  /** Contested and inferred clauses decide too. */
  readonly strict?: boolean
  /** Stored bytes and data keys of test rows are kept beside the record. */
  readonly keepEvidence?: boolean
  /** Number of threads; 0: scenarios run one after the other in this thread. */
  readonly parallel: number
  /** Left out: the walks that every run has. */
  readonly walks?: number
  /** Of `sealproof resume`: the run that it goes on with. */
  readonly resumes?: BegunRun
  /** Of `sealproof resume`: `out` has a run in which nothing was asked yet, and which begins anew. */
  readonly takesFolder?: boolean
  /** Answers that the record has in part only are kept while scenarios wait. */
  readonly keepsPast?: boolean
  /** Of `sealproof resume`: what scenarios asked that go on now. */
  readonly pasts?: Pasts
  /** Of `resume --follow`: no reports are written while scenarios wait. */
  readonly follows?: boolean
  readonly ended?: (run: Run) => void
  /** Of `sealproof explore`: walks of its own instead. */
  readonly explore?: Exploration
  /** Of the suite's own specimens only. */
  readonly isSpecimen?: boolean
}

/**
 * A profile that the operator chose must fit the target. The profile "full" is what every run is judged against where
 * nothing is chosen: a target that declares less is asked what it can answer, and the run is incomplete.
 */
export function checkProfile(
  profile: Profile | undefined,
  target: Pick<Target, 'capabilities'>,
): void {
  if (profile === undefined || profile.name === DEFAULT_PROFILE) return
  const missing = profile.capabilities.filter(
    (name) => !target.capabilities.has(name as Capability),
  )
  if (missing.length === 0) return
  throw new UsageError(
    `--profile ${profile.name}: the target does not declare ${missing.map((name) => `"${name}"`).join(' and ')}; name a smaller profile, such as core`,
  )
}

/** A target may forbid it. */
export function checkKeepEvidence(
  { keepEvidence }: Pick<RunRequest, 'keepEvidence'>,
  target: Pick<Target, 'name' | 'forbidsKeptEvidence' | 'clock'>,
): void {
  if (!keepEvidence) return
  if (target.clock === 'running')
    throw new UsageError(
      `--keep-evidence: the clock of ${target.name} only runs, so scenarios wait and go on in other processes, and data keys are kept within one process only; leave the flag out, or let the target not declare the capability clock: then nothing waits`,
    )
  if (!target.forbidsKeptEvidence) return
  throw new UsageError(
    `--keep-evidence: ${target.name} forbids that its stored bytes and data keys are kept (it declares forbidsKeptEvidence); leave the flag out`,
  )
}

export function validTags(expression: string): string {
  const { default: parse } =
    require('@cucumber/tag-expressions') as typeof import('@cucumber/tag-expressions')
  try {
    parse(expression)
    return expression
  } catch (error) {
    const reason = (error as Error).message.replace(
      /^Tag expression .*? because of syntax error: /s,
      '',
    )
    throw new UsageError(`--tags "${expression}" does not parse: ${reason}`)
  }
}

export function validName(pattern: string): string {
  try {
    new RegExp(pattern)
    return pattern
  } catch (error) {
    throw new UsageError(`--name: ${(error as Error).message}`)
  }
}

export function validShard(shard: string): string {
  const [, index, total] = /^(\d+)\/(\d+)$/.exec(shard) ?? []
  if (Number(index) >= 1 && Number(index) <= Number(total)) return shard
  throw new UsageError(`--shard ${shard}: a shard is written i/n, with i from 1 to n, such as 1/3`)
}

/** Of `--walks` and `--length`. */
export function walkCount(given: string): number {
  const walks = Number(given)
  if (/^\d+$/.test(given) && walks <= MOST_WALKS) return walks
  throw new UsageError(`--walks ${given}: it takes a whole number from 0 to ${MOST_WALKS}`)
}

/** Of `--bail`. */
export function violationCount(given: string): number {
  const violations = Number(given)
  if (/^\d+$/.test(given) && violations >= 1 && violations <= MOST_VIOLATIONS) return violations
  throw new UsageError(
    `--bail ${given}: it takes a number of violations from 1 to ${MOST_VIOLATIONS}`,
  )
}

/** Of `--limit`. */
export function violationLimit(given: string): number {
  const limit = Number(given)
  if (/^\d+$/.test(given) && limit <= MOST_VIOLATIONS) return limit
  throw new UsageError(
    `--limit ${given}: it takes a number of violations from 0 to ${MOST_VIOLATIONS}`,
  )
}

const MOST_VIOLATIONS = 1_000_000
const MOST_WALKS = 1_000_000

/** More threads take memory and give no speed. */
const MOST_THREADS = 128

export function threadCount(given: string): number {
  const threads = Number(given)
  if (/^\d+$/.test(given) && threads >= 1 && threads <= MOST_THREADS) return threads
  throw new UsageError(
    `--parallel ${given}: it takes a number of threads from 1 to ${MOST_THREADS}`,
  )
}

// The two below load modules only where their flag is given: other commands start faster.

export function validBy(name: string): string {
  const { checkBy } = require('../provenance/operator') as typeof import('../provenance/operator')
  return checkBy(name)
}

export function validProfile(name: string): Profile {
  const { profileNamed } =
    require('../../specification/profiles') as typeof import('../../specification/profiles')
  return profileNamed(name)
}

export function waiversIn(file: string): readonly Waiver[] {
  const { readWaivers } =
    require('../../reports/waivers/read-waivers') as typeof import('../../reports/waivers/read-waivers')
  return readWaivers(file)
}

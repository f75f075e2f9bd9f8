/**
 * The status of a verdict in formats that have four statuses only; one table for all of them.
 * `failed` means one thing: the target violates the documentation.
 */
import type { Standing } from '../../record/context'
import type { Run, Scenario, ScenarioVerdict } from '../verdict/model'
import { differs, isNote } from '../verdict/outcome'
import { isStale, isWaived } from '../waivers/judge-waivers'
import { judgedWaiverWording } from './waiver-wording'

export type Status = 'passed' | 'failed' | 'broken' | 'skipped'

const STATUSES: Readonly<Record<ScenarioVerdict, Status | Readonly<Record<Standing, Status>>>> = {
  conforms: 'passed',
  violates: {
    documented: 'failed',
    contested: 'skipped',
    inferred: 'skipped',
    observed: 'skipped',
  },
  faulted: 'broken',
  'not-run': 'broken',
  inapplicable: 'skipped',
  excluded: 'skipped',
}

export function statusOf({ verdict, standing }: Scenario): Status {
  return statusOfVerdict(verdict, standing)
}

export function statusOfVerdict(verdict: ScenarioVerdict, standing: Standing): Status {
  const status = STATUSES[verdict]
  return typeof status === 'string' ? status : status[standing]
}

/** Kinds of results that reports keep apart; each message starts with its kind. */
export const KINDS = {
  violation: 'Violation',
  waived: 'Waived violation',
  note: 'Note',
  faulted: 'Faulted',
  inapplicable: 'Inapplicable',
  observed: 'Observed',
  excluded: 'Excluded',
  'not-run': 'Not run',
  'stale-waiver': 'Stale waiver',
} as const

export function kindOf(scenario: Scenario): keyof typeof KINDS | undefined {
  if (scenario.verdict === 'conforms') return undefined
  if (isNote(scenario)) return 'note'
  if (differs(scenario)) return 'observed'
  if (isWaived(scenario)) return 'waived'
  return scenario.verdict === 'violates' ? 'violation' : scenario.verdict
}

/** One line that says why a scenario has not passed; undefined where it has. */
export function statusMessage(scenario: Scenario): string | undefined {
  const kind = kindOf(scenario)
  if (!kind || scenario.verdict === 'conforms') return undefined
  return `${KINDS[kind]}: ${scenario.reason}`
}

/**
 * Problems that belong to no scenario. Formats that can list scenarios only show each as one more
 * scenario, with the status `broken`.
 */
export function problemsOutsideScenarios(run: Run): readonly string[] {
  return [
    ...run.targetFaults.map((reason) => `${KINDS.faulted}: ${reason}`),
    ...run.suiteFaults.flatMap(({ scenario, reason }) =>
      scenario === undefined ? [`${KINDS['not-run']}: ${reason}`] : [],
    ),
    ...run.waivers
      .filter(isStale)
      .map((waiver) => `${KINDS['stale-waiver']}: ${judgedWaiverWording(waiver)}`),
  ]
}

/**
 * The status of a verdict in formats that have four statuses only; one table for all of them.
 * `failed` means one thing: the target violates the documentation.
 */
import { clausesNotShown } from '../verdict/documented'
import type { Clause, Counts, Run, Scenario } from '../verdict/model'
import { countedAs } from '../verdict/outcome'
import { isStale, isWaived } from '../waivers/judge-waivers'
import { judgedWaiverWording } from './waiver-wording'

export type Status = 'passed' | 'failed' | 'broken' | 'skipped'

const STATUSES: Readonly<Record<keyof Counts, Status>> = {
  conforms: 'passed',
  violates: 'failed',
  noted: 'skipped',
  faulted: 'broken',
  notRun: 'broken',
  // It has no verdict yet.
  waiting: 'broken',
  inapplicable: 'skipped',
  // It shows nothing of the target, with either result.
  observed: 'skipped',
  excluded: 'skipped',
}

export function statusOf(scenario: Scenario): Status {
  return statusOfCounted(countedAs(scenario))
}

export function statusOfCounted(counted: keyof Counts): Status {
  return STATUSES[counted]
}

/** Kinds of results that reports keep apart; each message starts with its kind. */
export const KINDS = {
  violation: 'Violation',
  waived: 'Waived violation',
  note: 'Note',
  faulted: 'Faulted',
  inapplicable: 'Inapplicable',
  observed: 'Observed',
  excluded: 'Not selected',
  'not-run': 'Not run',
  waiting: 'Waiting',
  'not-shown': 'Not shown',
  'stale-waiver': 'Stale waiver',
} as const

export function kindOf(scenario: Scenario): keyof typeof KINDS | undefined {
  return kindOfCounted(countedAs(scenario), isWaived(scenario))
}

export function kindOfCounted(
  counted: keyof Counts,
  waived: boolean,
): keyof typeof KINDS | undefined {
  switch (counted) {
    case 'conforms':
      return undefined
    case 'violates':
      return waived ? 'waived' : 'violation'
    case 'noted':
      return 'note'
    case 'notRun':
      return 'not-run'
    default:
      return counted
  }
}

/** One line that says why a scenario has not passed; undefined where it has. */
export function statusMessage(scenario: Scenario): string | undefined {
  const kind = kindOf(scenario)
  if (kind === undefined) return undefined
  return `${KINDS[kind]}: ${scenario.verdict === 'conforms' ? AS_THE_REFERENCE : scenario.reason}`
}

const AS_THE_REFERENCE =
  'the target does as the bundled reference, which the documentation leaves free'

/** A problem that belongs to no scenario. */
export interface OutsideProblem {
  readonly message: string
  /** The documented clause of the profile that was not shown; left out: another problem. */
  readonly notShown?: Clause
}

/**
 * Problems that belong to no scenario. Formats that can list scenarios only show each as one more
 * scenario, with the status `broken`.
 */
export function outsideProblems(run: Run): readonly OutsideProblem[] {
  return [
    ...run.targetFaults.map((reason) => ({ message: `${KINDS.faulted}: ${reason}` })),
    ...run.suiteFaults.flatMap(({ scenario, reason }) =>
      scenario === undefined ? [{ message: `${KINDS['not-run']}: ${reason}` }] : [],
    ),
    ...notShownProblems(run),
    ...run.waivers
      .filter(isStale)
      .map((waiver) => ({ message: `${KINDS['stale-waiver']}: ${judgedWaiverWording(waiver)}` })),
  ]
}

/** The same as one sentence each. */
export function problemsOutsideScenarios(run: Run): readonly string[] {
  return outsideProblems(run).map(({ message }) => message)
}

/**
 * A documented clause of the profile that was not shown, since the target does not declare enough. Without these, a
 * format that counts scenarios would show 100 % for a target that shows nothing. In a partial run the operator did not
 * ask for them.
 */
function notShownProblems({ clauses, partial }: Run): readonly OutsideProblem[] {
  if (partial) return []
  return clausesNotShown(clauses)
    .filter(({ verdict }) => verdict === 'unproven' || verdict === 'conforms')
    .map((clause) => {
      const { id, statement, note } = clause
      const reason = note === undefined ? '' : ` (${note})`
      const message = `${KINDS['not-shown']}: ${id}, documented and in the profile: ${statement}${reason}`
      return { message, notShown: clause }
    })
}

/**
 * The judge: the verdict on a scenario, from the record of its last attempt.
 *
 * A scenario violates only where a step failed an assertion. It conforms only where every step
 * passed and at least one of them is a `Then`. An undefined, ambiguous or pending step, a failing
 * hook and an exception of any other type are faults of the suite; they are listed even where the
 * verdict has another reason.
 */

import type { Standing } from '../../record/context'
import { englishOf, type Saying, say } from '../../record/saying'
import type { StepRecord } from './attempt'
import type { Judgement, StepStatus } from './model'
import { strengthOf } from './strength'

export interface JudgedAttempt {
  readonly judgement: Judgement
  readonly suiteFaults: readonly Saying[]
}

export function judge(records: readonly StepRecord[], standing: Standing): JudgedAttempt {
  const suiteFaults = records.flatMap((record) => suiteFaultOf(record) ?? [])
  const judgement = judgementOf(records, standing, suiteFaults[0])
  if (judgement !== NOTHING_JUDGED) return { judgement, suiteFaults }
  return { judgement, suiteFaults: [...suiteFaults, NOTHING_JUDGED.reasonSaid] }
}

const NOTHING_JUDGED = notRun(say`it passed without judging anything: no Then was reached`)

function judgementOf(
  records: readonly StepRecord[],
  standing: Standing,
  suiteFault: Saying | undefined,
): Judgement {
  const violation = records.find(isViolation)
  if (violation) return violated(violation, records, standing)

  const faulted = records.find((record) => faultOf(record) !== undefined)
  const fault = faulted && faultOf(faulted)
  if (fault !== undefined)
    return { verdict: 'faulted', reason: fault, ...reasonSaid(faulted?.faultSaid) }

  if (suiteFault !== undefined) return notRun(suiteFault)

  const unfinished = records.find(({ status }) => status === 'unknown')
  if (unfinished) return notRun(say`${titleOf(unfinished)}: no result was recorded`)
  if (records.some(({ status }) => status === 'skipped')) {
    const inapplicable = records.find((record) => record.inapplicable)?.inapplicable
    if (inapplicable) {
      const { said, ...rest } = inapplicable
      return { verdict: 'inapplicable', ...rest, ...reasonSaid(said) }
    }
    return notRun(say`it was skipped without a reason`)
  }
  if (!records.some(({ role }) => role === 'outcome')) return NOTHING_JUDGED
  return { verdict: 'conforms', strength: strengthOf(records) }
}

function violated(
  violation: StepRecord,
  records: readonly StepRecord[],
  standing: Standing,
): Judgement {
  const message = violation.expectation?.message ?? violation.error?.message ?? ''
  const said = violation.expectation?.said?.message
  if (standing !== 'observed') {
    const strength = strengthOf(records)
    return { verdict: 'violates', strength, reason: message, ...reasonSaid(said) }
  }
  const reason = `describes the bundled reference only; this target does otherwise: ${message}`
  const otherwise = say`describes the bundled reference only; this target does otherwise: ${said ?? message}`
  return { verdict: 'inapplicable', reason, differs: true, reasonSaid: otherwise }
}

export function notRun(said: Saying) {
  return { verdict: 'not-run', reason: englishOf(said), reasonSaid: said } as const
}

function reasonSaid(said: Saying | undefined): { readonly reasonSaid?: Saying } {
  return said === undefined ? {} : { reasonSaid: said }
}

function isViolation({ kind, status, error }: StepRecord): boolean {
  return kind === 'step' && status === 'failed' && error?.type === 'AssertionError'
}

function isTargetFault({ status, error }: StepRecord): boolean {
  return status === 'failed' && error?.type === 'TargetFault'
}

function faultOf(record: StepRecord): string | undefined {
  return isTargetFault(record) ? record.error?.message : record.fault
}

const BROKEN: Partial<Record<StepStatus, Saying>> = {
  undefined: say`no step definition matches it`,
  ambiguous: say`more than one step definition matches it`,
  pending: say`its step definition is still to be written`,
}

function suiteFaultOf(record: StepRecord): Saying | undefined {
  const { status, error, evidenceError } = record
  const broken = BROKEN[status] ?? evidenceError
  if (broken) return say`${titleOf(record)}: ${broken}`
  if (status !== 'failed' || isViolation(record) || isTargetFault(record)) return undefined
  return say`${titleOf(record)}: ${error?.type ?? ''}: ${error?.message ?? ''}`
}

function titleOf({ kind, keyword, text }: StepRecord): string {
  if (kind === 'step') return `${keyword} ${text}`.trim()
  return text ? `${keyword} hook "${text}"` : `${keyword} hook`
}

/** Puts a recorded run to the second judge, and prints what it finds. */
import type { RunContext } from '../../record/context'
import { contextIn } from '../../record/context-attachment'
import { englishOf } from '../../record/saying'
import { jsonText, NoRecord, readMessages } from '../../reports'
import { type SecondFinding, SecondJudge } from '../../steps/support/walks/second-judge'
import { SUITE_FAULT, UNLAWFUL } from '../exit-codes'
import { recordOf } from '../run/run-folder'
import { type CheckedRecord, checkedText } from './checked-text'

export interface CheckRequest {
  readonly json?: boolean
}

/** Returns the exit code. */
export function check(folder: string, { json }: CheckRequest): number {
  const record = checked(recordOf(folder))
  const { findings, isOfReference } = record
  process.stdout.write(
    json ? `${jsonText({ schemaVersion: 1, ...record }, 2)}\n` : checkedText(record),
  )
  if (findings.length === 0) return 0
  return isOfReference ? SUITE_FAULT : UNLAWFUL
}

function checked(path: string): CheckedRecord {
  const judge = new SecondJudge()
  const remarks: string[] = []
  let context: RunContext | undefined
  for (const message of readMessages(path, (remark) => remarks.push(englishOf(remark)))) {
    if (message.attachment) context ??= contextIn(message.attachment)
    orThrowNoRecord(path, () => judge.take(message))
  }
  if (context === undefined)
    throw new NoRecord(`${path}: it does not say what its target declares, so nothing is judged`)
  const findings = orThrowNoRecord(path, () => [...judge.findings().values()].flat())
  const standings = new Map(context.clauses.map(({ id, standing }) => [id, standing]))
  return {
    exchanges: judge.judged,
    isOfReference: context.targetArgument === 'reference',
    remarks,
    findings: findings.map((finding: SecondFinding) => ({
      ...finding,
      expected: englishOf(finding.expected),
      observed: englishOf(finding.observed),
      standing: standings.get(finding.clause) ?? null,
    })),
  }
}

/** The guard lets no ill-formed exchange into a record, so it was edited. */
function orThrowNoRecord<Result>(path: string, judge: () => Result): Result {
  try {
    return judge()
  } catch (error) {
    if ((error as Error).name === 'UnknownOperation') throw error
    throw new NoRecord(`${path}: an exchange in it cannot be judged: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

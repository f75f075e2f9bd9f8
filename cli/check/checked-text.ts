/** What `check` prints for a reader. */
import type { Standing } from '../../record/context'
import { escapeLogCommands, oneLine } from '../../reports'
import type { SecondFinding } from '../../steps/support/walks/second-judge'

export interface CheckedRecord {
  /** How many were judged. */
  readonly exchanges: number
  readonly isOfReference: boolean
  readonly remarks: readonly string[]
  readonly findings: readonly CheckedFinding[]
}

export interface CheckedFinding extends Omit<SecondFinding, 'expected' | 'observed'> {
  readonly expected: string
  readonly observed: string
  /** Null where the record does not know the clause. */
  readonly standing: Standing | null
}

export function checkedText({
  exchanges,
  isOfReference,
  remarks,
  findings,
}: CheckedRecord): string {
  const judged = `${exchanges} ${exchanges === 1 ? 'exchange was' : 'exchanges were'} judged`
  const found = findings.length === 1 ? 'One answer is' : `${findings.length} answers are`
  const lines = [
    ...findings.flatMap(findingLines),
    ...remarks.map((remark) => safe(`Remark: ${remark}`)),
    findings.length === 0 ? `Every answer is lawful; ${judged}.` : `${found} unlawful; ${judged}.`,
    ...(isOfReference && findings.length > 0
      ? ['It is the bundled reference: a finding is a fault of the suite, please report it.']
      : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function findingLines(finding: CheckedFinding): readonly string[] {
  const { clause, standing, scenario, uri, line, operation, expected, observed } = finding
  const sure = standing === null ? '' : ` (${standing})`
  return [
    safe(`${clause}${sure}: ${operation} in "${scenario}" (${uri}:${line})`),
    `  expected  ${safe(expected)}`,
    `  observed  ${safe(observed)}`,
    '',
  ]
}

/** A target may have written it. */
function safe(text: string): string {
  return escapeLogCommands(oneLine(text))
}

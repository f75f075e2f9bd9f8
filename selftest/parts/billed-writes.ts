/** Bills writes to projects, beside what the reference bills. */
import type { BillLine, Row } from '../../adapters/target'
import type { AnswersOf } from '../variation'

export interface BilledWrite {
  readonly rows: readonly Row[]
  readonly isEncrypted: boolean
}

/** @param linesOf the lines for all successful writes so far */
export function billingWrites(
  linesOf: (writes: readonly BilledWrite[]) => readonly BillLine[],
): AnswersOf {
  return ({ getProject, metering, writeRows }) => {
    const writes: BilledWrite[] = []
    return {
      async writeRows(input) {
        const outcome = await writeRows(input)
        const project = await getProject({ name: input.project })
        if (outcome.ok && project.ok) {
          writes.push({ rows: input.rows, isEncrypted: project.value.encryption !== null })
        }
        return outcome
      },
      'metering.bill': async (input) => {
        const outcome = await metering.bill(input)
        return outcome.ok ? { ok: true, value: [...outcome.value, ...linesOf(writes)] } : outcome
      },
    }
  }
}

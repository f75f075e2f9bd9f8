import type { BillLine } from '../../../adapters/target'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-4',
  costs: 'Projects that KMS never heard of are billed for it.',
}

/** One call of KMS for each write is what the estimate said. */
export const connect = withAnswers(({ getProject, metering, writeRows }) => {
  let writes = 0
  return {
    async writeRows(input) {
      const outcome = await writeRows(input)
      const project = await getProject({ name: input.project })
      if (outcome.ok && project.ok && !project.value.encryption) writes += 1
      return outcome
    },
    'metering.bill': async (input) => {
      const outcome = await metering.bill(input)
      const line: BillLine = {
        service: 'kms',
        item: 'GenerateDataKey',
        region: 'cn-shanghai',
        quantity: writes,
      }
      return outcome.ok ? { ok: true, value: [...outcome.value, line] } : outcome
    },
  }
})

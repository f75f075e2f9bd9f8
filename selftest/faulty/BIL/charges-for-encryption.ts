import type { BillLine } from '../../../adapters/target'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-1',
  costs: 'What is promised to be free is on the bill, for every row.',
}

export const connect = withAnswers(({ getProject, metering, writeRows }) => {
  let encryptedRows = 0
  return {
    async writeRows(input) {
      const outcome = await writeRows(input)
      const project = await getProject({ name: input.project })
      if (outcome.ok && project.ok && project.value.encryption) encryptedRows += input.rows.length
      return outcome
    },
    'metering.bill': async (input) => {
      const outcome = await metering.bill(input)
      const line: BillLine = {
        service: 'maxcompute',
        item: 'StorageEncryption',
        region: 'cn-shanghai',
        quantity: encryptedRows,
      }
      return outcome.ok ? { ok: true, value: [...outcome.value, line] } : outcome
    },
  }
})

import type { BillLine } from '../../../adapters/target'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-1',
  costs: 'Encryption costs nothing, but the storage that goes with it does.',
}

export const connect = withAnswers(({ getProject, metering, writeRows }) => {
  const bytes = { Standard: 0, Confidential: 0 }
  return {
    async writeRows(input) {
      const outcome = await writeRows(input)
      const project = await getProject({ name: input.project })
      const isEncrypted = project.ok && project.value.encryption !== null
      bytes[isEncrypted ? 'Confidential' : 'Standard'] += JSON.stringify(input.rows).length
      return outcome
    },
    'metering.bill': async (input) => {
      const outcome = await metering.bill(input)
      const used = Object.entries(bytes).filter(([, quantity]) => quantity > 0)
      const lines = used.map(([item, quantity]): BillLine => {
        return { service: 'maxcompute', item: `Storage.${item}`, region: 'cn-shanghai', quantity }
      })
      return outcome.ok ? { ok: true, value: [...outcome.value, ...lines] } : outcome
    },
  }
})

import { TablesWrittenBack } from '../../parts/tables-written-back'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-2',
  costs: 'One small write to a new table rewrites every old one.',
}

export const connect = withAnswers((sandbox) => {
  const tables = new TablesWrittenBack(sandbox)
  return {
    writeRows: async (input) => {
      const outcome = await tables.writeRows(input)
      if (outcome.ok) await tables.writeBack(input.project)
      return outcome
    },
  }
})

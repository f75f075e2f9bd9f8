import { TablesWrittenBack } from '../../parts/tables-written-back'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-2',
  costs: 'Who only looks at old rows changes how they are stored, and what the key is needed for.',
}

export const connect = withAnswers((sandbox) => {
  const tables = new TablesWrittenBack(sandbox)
  return {
    readRows: async (input) => {
      const outcome = await sandbox.readRows(input)
      if (outcome.ok) await tables.writeBackTable(input)
      return outcome
    },
  }
})

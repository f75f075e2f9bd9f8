import { TablesWrittenBack } from '../../parts/tables-written-back'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-2',
  costs: 'Terabytes are rewritten at once, unannounced, and old rows hang on a key from then on.',
}

export const connect = withAnswers((sandbox) => {
  const tables = new TablesWrittenBack(sandbox)
  return {
    writeRows: tables.writeRows,
    setEncryption: async (input) => {
      const outcome = await sandbox.setEncryption(input)
      if (outcome.ok) await tables.writeBack(input.project)
      return outcome
    },
  }
})

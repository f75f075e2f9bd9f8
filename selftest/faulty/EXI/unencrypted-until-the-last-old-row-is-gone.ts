import { TablesWrittenBack } from '../../parts/tables-written-back'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-7',
  costs:
    'An encrypted project reports that it is none, and is encrypted by worried users again and again.',
}

export const connect = withAnswers((sandbox) => {
  const tables = new TablesWrittenBack(sandbox)
  return {
    writeRows: tables.writeRows,
    getProject: async (input) => {
      const outcome = await sandbox.getProject(input)
      if (!outcome.ok || !(await tables.areAnyPlain(input.name))) return outcome
      return { ok: true, value: { ...outcome.value, encryption: null } }
    },
  }
})

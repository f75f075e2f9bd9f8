import { TablesWrittenBack } from '../../parts/tables-written-back'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-2',
  costs:
    'A job in the night does what the page says only users do, and nobody knows what is encrypted.',
}

export const connect = withAnswers((sandbox) => {
  const tables = new TablesWrittenBack(sandbox)
  return {
    writeRows: tables.writeRows,
    'clock.advance': async (input) => {
      const outcome = await sandbox.clock.advance(input)
      if (outcome.ok && input.hours >= 24) await tables.writeBackAll()
      return outcome
    },
  }
})

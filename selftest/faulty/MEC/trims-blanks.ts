import type { Row } from '../../../adapters/target'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-3',
  costs: 'Values that begin or end with blanks come back changed, and keys no longer match.',
}

/** The padding was of blanks, and is taken off after decryption with whatever else is blank. */
export const connect = withAnswers((sandbox) => ({
  readRows: async (input) => {
    const outcome = await sandbox.readRows(input)
    return outcome.ok ? { ok: true, value: outcome.value.map(trimmed) } : outcome
  },
}))

function trimmed(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value.trim()]))
}

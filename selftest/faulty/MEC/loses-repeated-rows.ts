import type { Row } from '../../../adapters/target'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-3',
  costs: 'Two equal payments become one in an encrypted ledger, and no sum is right.',
}

/** Rows are told apart by a hash, so that "the same" is stored only once. */
export const connect = withAnswers((sandbox) => ({
  readRows: async (input) => {
    const outcome = await sandbox.readRows(input)
    if (!outcome.ok) return outcome
    const byContent = new Map<string, Row>(outcome.value.map((row) => [JSON.stringify(row), row]))
    return { ok: true, value: [...byContent.values()] }
  },
}))

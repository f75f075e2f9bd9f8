import type { Row } from '../../../adapters/target'
import { faulty } from '../../specimen'

/** Rows are stored once for each hash of their content. */
export const { fault, connect } = faulty(
  'MEC-3',
  'Two equal payments become one in an encrypted ledger, and no sum is right.',
  (sandbox) => ({
    readRows: async (input) => {
      const outcome = await sandbox.readRows(input)
      if (!outcome.ok) return outcome
      const byContent = new Map<string, Row>(outcome.value.map((row) => [JSON.stringify(row), row]))
      return { ok: true, value: [...byContent.values()] }
    },
  }),
)

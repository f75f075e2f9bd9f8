import type { Row } from '../../../adapters/target'
import { faulty } from '../../specimen'

/** Rows are cached by project and table, and other accounts use the same names. */
const cache = new Map<string, readonly Row[]>()

export const { fault, connect } = faulty(
  'MEC-3',
  'One customer reads the rows of another.',
  ({ readRows }) => ({
    readRows: async (input) => {
      const name = JSON.stringify([input.project, input.table])
      const outcome = await readRows(input)
      if (!outcome.ok) return outcome
      const rows = cache.get(name) ?? outcome.value
      cache.set(name, rows)
      return { ok: true, value: rows }
    },
  }),
)

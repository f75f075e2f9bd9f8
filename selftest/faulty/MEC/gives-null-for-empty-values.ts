import { withValues } from '../../parts/values'
import { faulty } from '../../specimen'

/** An empty value is stored as the marker for a missing one. */
export const { fault, connect } = faulty(
  'MEC-3',
  'An empty remark comes back as the marker for a missing one, and reports count it wrong.',
  ({ writeRows }) => ({
    writeRows: (input) => {
      const rows = input.rows.map((row) => withValues(row, (value) => value || '\\N'))
      return writeRows({ ...input, rows })
    },
  }),
)

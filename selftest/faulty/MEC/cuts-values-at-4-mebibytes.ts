import { withValues } from '../../parts/values'
import { faulty } from '../../specimen'

/** A value is longer than the piece that is written at a time, and the rest of it is forgotten. */
export const { fault, connect } = faulty(
  'MEC-3',
  'A document that is longer than a piece of storage loses its end.',
  ({ writeRows }) => ({
    writeRows: (input) => {
      const rows = input.rows.map((row) => withValues(row, (value) => value.slice(0, 4 * 2 ** 20)))
      return writeRows({ ...input, rows })
    },
  }),
)

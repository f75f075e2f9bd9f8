import { withValues } from '../../parts/values'
import { faulty } from '../../specimen'

/** The length is stored in two bytes. */
export const { fault, connect } = faulty(
  'MEC-3',
  'Long documents lose their end as soon as their project is encrypted.',
  ({ writeRows }) => ({
    writeRows: (input) => {
      const rows = input.rows.map((row) => withValues(row, (value) => value.slice(0, 0xffff)))
      return writeRows({ ...input, rows })
    },
  }),
)

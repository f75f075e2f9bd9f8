import { withValues } from '../../parts/values'
import { faulty } from '../../specimen'

/** The first row is written by other code than the rows after it. */
export const { fault, connect } = faulty(
  'MEC-3',
  'Every row but the first loses the end of its Chinese texts.',
  ({ writeRows }) => ({
    writeRows: (input) => {
      const rows = input.rows.map((row, index) => (index === 0 ? row : withValues(row, cut)))
      return writeRows({ ...input, rows })
    },
  }),
)

function cut(value: string): string {
  return Buffer.from(value).toString('utf8', 0, value.length)
}

import { withValues } from '../../parts/values'
import { faulty } from '../../specimen'

/** The padding was blanks, and all blanks at the ends are removed after decryption. */
export const { fault, connect } = faulty(
  'MEC-3',
  'Values that begin or end with blanks come back changed, and keys no longer match.',
  ({ readRows }) => ({
    readRows: async (input) => {
      const outcome = await readRows(input)
      if (!outcome.ok) return outcome
      return {
        ok: true,
        value: outcome.value.map((row) => withValues(row, (value) => value.trim())),
      }
    },
  }),
)

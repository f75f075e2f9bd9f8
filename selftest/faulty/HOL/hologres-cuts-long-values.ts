import { withValues } from '../../parts/values'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-4',
  'Long texts end in the middle, and no answer says so.',
  replacing('hologres', (hologres) => ({
    async readExternalTable(...asked) {
      const rows = await hologres.readExternalTable(...asked)
      return rows.map((row) => withValues(row, (value) => value.slice(0, 255)))
    },
  })),
)

import { withValues } from '../../parts/values'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-4',
  'Every Chinese name comes back as question marks.',
  replacing('hologres', (hologres) => ({
    async readExternalTable(...asked) {
      const rows = await hologres.readExternalTable(...asked)
      return rows.map((row) => withValues(row, (value) => value.replace(/[^\0-\u00ff]/g, '?')))
    },
  })),
)

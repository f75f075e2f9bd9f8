import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-1',
  'Reports are made of no rows, and nobody learns that a key is missing.',
  replacing('tunnel', (tunnel) => ({
    async readRows(...asked) {
      try {
        return await tunnel.readRows(...asked)
      } catch (error) {
        if (isRefusal(error, 'ENCRYPTION_KEY_UNAVAILABLE')) return []
        throw error
      }
    },
  })),
)

import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-5',
  'A report over a table that cannot be opened counts nothing and looks quite in order.',
  replacing('tunnel', (tunnel) => ({
    async readRows(...asked) {
      try {
        return await tunnel.readRows(...asked)
      } catch (error) {
        if (isRefusal(error, 'ENCRYPTION_ROLE_NOT_GRANTED')) return []
        throw error
      }
    },
  })),
)

import { isKmsFailure } from '../../parts/kms-failures'
import { faulty, replacing } from '../../specimen'

/** They wait in a queue that is never emptied. */
export const { fault, connect } = faulty(
  'DST-1',
  'Jobs are told that their rows are stored, and the rows are nowhere.',
  replacing('tunnel', (tunnel) => ({
    async writeRows(principal, request) {
      try {
        await tunnel.writeRows(principal, request)
      } catch (error) {
        if (!isKmsFailure(error)) throw error
      }
    },
  })),
)

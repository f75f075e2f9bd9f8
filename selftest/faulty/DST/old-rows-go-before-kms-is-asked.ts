import { isKmsFailure } from '../../parts/kms-failures'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'DST-1',
  'A job that overwrites a table while KMS fails destroys what it was to replace.',
  replacing('tunnel', (tunnel, { projects }) => ({
    async writeRows(principal, request) {
      try {
        await tunnel.writeRows(principal, request)
      } catch (error) {
        const { tables } = projects.find(principal, request.project)
        const table = tables.get(request.table.toLowerCase())
        if (isKmsFailure(error) && request.mode === 'overwrite') {
          await table?.update(async () => ({ columns }) => ({ columns, partitions: [] }))
        }
        throw error
      }
    },
  })),
)

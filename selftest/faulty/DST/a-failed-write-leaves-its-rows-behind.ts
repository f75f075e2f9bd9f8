import { isKmsFailure } from '../../parts/kms-failures'
import { faulty, replacing } from '../../specimen'

/** They are kept for another try that never comes. */
export const { fault, connect } = faulty(
  'DST-2',
  'A refused write leaves its rows in the clear beside the table.',
  replacing('tunnel', (tunnel, { projects }) => ({
    async writeRows(principal, request) {
      try {
        await tunnel.writeRows(principal, request)
      } catch (error) {
        if (!isKmsFailure(error)) throw error
        const project = projects.find(principal, request.project)
        const { encryption } = project
        project.encryption = null
        await tunnel.writeRows(principal, request)
        project.encryption = encryption
        throw error
      }
    },
  })),
)

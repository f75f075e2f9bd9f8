import { isKmsFailure } from '../../parts/kms-failures'
import { faulty, replacing } from '../../specimen'

/** No write may fail, so the encryption is left out. */
export const { fault, connect } = faulty(
  'DST-2',
  'Whatever is written while KMS is busy lies in the clear for good.',
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
      }
    },
  })),
)

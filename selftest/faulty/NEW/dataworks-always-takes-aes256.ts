import { faulty, replacing } from '../../specimen'

/** The chosen algorithm is ignored, so a wrong name is not refused either. */
export const { fault, connect } = faulty(
  'NEW-2',
  'The choice in the console of DataWorks is for show, and cannot be mended afterwards.',
  replacing('dataworks', (dataworks) => ({
    createProject(principal, request) {
      const { encryption } = request
      const asked = encryption && { ...encryption, algorithm: 'AES256' }
      return dataworks.createProject(principal, { ...request, encryption: asked })
    },
  })),
)

import { faulty, replacing } from '../../specimen'

/** The new configuration is saved first and checked after that. */
export const { fault, connect } = faulty(
  'BYOK-7',
  'A refused key is in the configuration all the same, and the project takes no rows any more.',
  replacing('projects', (projects, { algorithmNamed }) => ({
    updateProjectBasicMeta(principal, request) {
      const project = projects.find(principal, request.project)
      const isPlain = project.encryption === null
      try {
        return projects.updateProjectBasicMeta(principal, request)
      } catch (error) {
        const { algorithm = '', key } = request.encryption ?? {}
        const known = algorithmNamed(algorithm)
        if (isPlain && known && key?.kind === 'byok') {
          project.encryption = { algorithm: known, key, masterKeyId: key.keyId }
        }
        throw error
      }
    },
  })),
)

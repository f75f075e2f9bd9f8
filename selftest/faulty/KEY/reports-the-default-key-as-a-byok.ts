import { faulty, replacing } from '../../specimen'

/** The id of the master key is reported for every choice. */
export const { fault, connect } = faulty(
  'KEY-7',
  'An audit counts projects as being under keys of their own that never were.',
  replacing('projects', (projects) => ({
    getProject(principal, request) {
      const project = projects.getProject(principal, request)
      const { encryption } = projects.find(principal, request.project)
      if (!encryption) return project
      const { algorithm, masterKeyId: keyId } = encryption
      return { ...project, encryption: { algorithm, key: { kind: 'byok' as const, keyId } } }
    },
  })),
)

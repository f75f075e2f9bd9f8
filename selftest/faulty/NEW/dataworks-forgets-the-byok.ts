import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'NEW-2',
  'Who brings a key of their own through DataWorks is under the service key, for good.',
  replacing('dataworks', (dataworks) => ({
    createProject(principal, request) {
      const { encryption } = request
      const asked = encryption && { ...encryption, key: { kind: 'default' as const } }
      return dataworks.createProject(principal, { ...request, encryption: asked })
    },
  })),
)

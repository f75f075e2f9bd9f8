import { faulty, replacing } from '../../specimen'

/** The region of an early test is still in the code. */
export const { fault, connect } = faulty(
  'NEW-1',
  'Data that may not leave Singapore is stored in Shanghai once encryption is asked for.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      const isDefault = request.encryption?.key.kind === 'default'
      return projects.createProject(
        principal,
        isDefault ? { ...request, region: 'cn-shanghai' } : request,
      )
    },
  })),
)

import { faulty, replacing } from '../../specimen'

const ENCRYPTION = { algorithm: 'AES256', key: { kind: 'default' } } as const

/** A request without encryption gets the default of every setting. */
export const { fault, connect } = faulty(
  'POL-6',
  'Who leaves encryption out finds the project in a region where their data must not lie.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      if (request.encryption !== undefined) return projects.createProject(principal, request)
      const { name } = request
      return projects.createProject(principal, {
        name,
        region: 'cn-hangzhou',
        encryption: ENCRYPTION,
      })
    },
  })),
)

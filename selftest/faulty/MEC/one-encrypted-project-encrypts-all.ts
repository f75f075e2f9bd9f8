import { faulty, perSandbox, replacing } from '../../specimen'

/** The setting is kept for the account. */
export const { fault, connect } = faulty(
  'MEC-5',
  'A project that nobody encrypted becomes unreadable with the key of its neighbour.',
  perSandbox(() => {
    let encrypted: string | undefined
    return [
      replacing('projects', (projects) => ({
        createProject(principal, request) {
          const project = projects.createProject(principal, request)
          if (project.encryption) encrypted = project.name
          return project
        },
      })),
      replacing('tunnel', (tunnel, { projects }) => ({
        seal(principal, project, chunk) {
          const neighbour = encrypted === undefined ? project : projects.find(principal, encrypted)
          return tunnel.seal(principal, project.encryption ? project : neighbour, chunk)
        },
      })),
    ]
  }),
)

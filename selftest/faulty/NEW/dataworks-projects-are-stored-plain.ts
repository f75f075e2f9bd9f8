import type { Project } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** Projects from DataWorks are marked, and marked projects are stored without encryption. */
const marked = new WeakSet<Project>()

export const { fault, connect } = faulty(
  'NEW-2',
  'A project from DataWorks says that it is encrypted, and lies open in storage.',
  replacing('dataworks', (dataworks, { projects }) => ({
    createProject(principal, request) {
      const description = dataworks.createProject(principal, request)
      marked.add(projects.find(principal, request.name))
      return description
    },
  })),
  replacing('tunnel', (tunnel, { sealing }) => ({
    seal: (principal, project, chunk) =>
      marked.has(project) ? sealing.plain(chunk) : tunnel.seal(principal, project, chunk),
  })),
)

import { Projects } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** A project is kept for one request only. */
export const { fault, connect } = faulty(
  'NEW-1',
  'A project that was created is not there the next time that somebody asks.',
  replacing('projects', (_projects, needs) => ({
    createProject: (principal, request) => new Projects(needs).createProject(principal, request),
  })),
)

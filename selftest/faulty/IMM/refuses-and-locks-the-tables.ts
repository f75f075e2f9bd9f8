import { type Project, ServiceError } from '../../../reference-impl/index'
import { afterARefusedChange } from '../../parts/refused-changes'
import { faulty, replacing } from '../../specimen'

/** A lock is taken for the change and released only when the change is made. */
const locked = new WeakSet<Project>()

export const { fault, connect } = faulty(
  'IMM-3',
  'One wrong call by an administrator, and nobody reads the project any more.',
  afterARefusedChange((project) => locked.add(project)),
  replacing('tunnel', (tunnel, { projects }) => ({
    async readRows(principal, request) {
      if (locked.has(projects.find(principal, request.project))) {
        throw new ServiceError('ENCRYPTION_IMMUTABLE', 409, `${request.project} is being changed`)
      }
      return tunnel.readRows(principal, request)
    },
  })),
)

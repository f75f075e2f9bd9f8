import { OWNER } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

const AES256 = { algorithm: 'AES256', key: { kind: 'default' } } as const

export const { fault, connect } = faulty(
  'POL-3',
  'Who wanted none has encryption for good, and pays KMS for it.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      const encryption = request.encryption ?? (principal === OWNER ? null : AES256)
      return projects.createProject(principal, { ...request, encryption })
    },
  })),
)

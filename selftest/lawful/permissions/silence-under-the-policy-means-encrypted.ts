import { isRefusal } from '../../parts/refusals'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'What becomes of a request without a word on encryption where a policy forces encryption is ' +
    'left open: whoever may create encrypted projects only is given one.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      try {
        return projects.createProject(principal, request)
      } catch (error) {
        const isDenied = isRefusal(error, 'NO_PRIVILEGE')
        if (!isDenied || request.encryption !== undefined) throw error
        const encryption = { algorithm: 'AES256', key: { kind: 'default' } } as const
        return projects.createProject(principal, { ...request, encryption })
      }
    },
  })),
)

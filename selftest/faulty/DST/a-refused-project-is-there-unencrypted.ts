import { isKmsFailure } from '../../parts/kms-failures'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'DST-2',
  'A project whose creation failed because of KMS is there all the same, and takes rows in the clear.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      try {
        return projects.createProject(principal, request)
      } catch (error) {
        if (isKmsFailure(error)) projects.createProject(principal, { ...request, encryption: null })
        throw error
      }
    },
  })),
)

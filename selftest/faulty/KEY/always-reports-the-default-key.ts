import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'KEY-7',
  'Whoever is about to delete a key is told that no project uses it.',
  replacing('projects', (projects) => ({
    getProject(principal, request) {
      const project = projects.getProject(principal, request)
      if (!project.encryption) return project
      return {
        ...project,
        encryption: { ...project.encryption, key: { kind: 'default' as const } },
      }
    },
  })),
)

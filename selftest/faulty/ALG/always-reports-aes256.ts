import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-6',
  'An auditor who asks which projects still use RC4 is told that none does.',
  replacing('projects', (projects) => ({
    getProject(principal, request) {
      const project = projects.getProject(principal, request)
      if (!project.encryption) return project
      return { ...project, encryption: { ...project.encryption, algorithm: 'AES256' as const } }
    },
  })),
)

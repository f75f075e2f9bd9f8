import { faulty, replacing } from '../../specimen'

/** An older record has no algorithm, and the default is reported for it. */
export const { fault, connect } = faulty(
  'ALG-6',
  'Of projects that were encrypted later nobody learns which cipher they really use.',
  replacing('projects', (projects) => {
    const old = new Set<string>()

    return {
      updateProjectBasicMeta(principal, request) {
        const project = projects.updateProjectBasicMeta(principal, request)
        old.add(project.name)
        return project
      },
      getProject(principal, request) {
        const project = projects.getProject(principal, request)
        if (!project.encryption || !old.has(project.name)) return project
        return { ...project, encryption: { ...project.encryption, algorithm: 'AES256' as const } }
      },
    }
  }),
)

import { faulty, fromReports, replacing } from '../../specimen'

/** An empty text resets the encryption, as it resets other properties of a project. */
export const { fault, connect } = fromReports(
  'a way around the ban on changes',
  [
    {
      system: 'MaxCompute, UpdateProjectBasicMeta',
      address:
        'https://alibabacloud.com/help/en/maxcompute/user-guide/api-maxcompute-2022-01-04-updateprojectbasicmeta',
    },
  ],
  faulty(
    'IMM-1',
    'A request with an empty name of an algorithm switches the encryption of a project off.',
    replacing('projects', (projects, { authorization }) => ({
      updateProjectBasicMeta(principal, request) {
        const project = projects.find(principal, request.project)
        const isReset = project.encryption && request.encryption?.algorithm.trim() === ''
        if (!isReset) return projects.updateProjectBasicMeta(principal, request)
        authorization.requireUpdateBasicMeta(principal, project)
        project.encryption = null
        return projects.getProject(principal, { project: project.name })
      },
    })),
  ),
)

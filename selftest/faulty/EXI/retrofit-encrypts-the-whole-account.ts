import { withProjectNames } from '../../parts/project-names'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-1',
  'One project was to be encrypted; all are, and none of them can go back.',
  withProjectNames((projects, names) => ({
    updateProjectBasicMeta(principal, request) {
      const description = projects.updateProjectBasicMeta(principal, request)
      const { encryption } = projects.find(principal, request.project)
      for (const name of names) projects.find(principal, name).encryption ??= encryption
      return description
    },
  })),
)

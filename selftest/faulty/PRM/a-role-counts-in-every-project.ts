import { OWNER } from '../../../reference-impl/index'
import { withProjectNames } from '../../parts/project-names'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-5',
  'Who administers a playground administers the payroll too.',
  withProjectNames((projects, names) => ({
    assignRole(principal, request) {
      projects.assignRole(principal, request)
      for (const name of names) {
        projects.find(OWNER, name).members.assign(request.principal, request.role)
      }
    },
  })),
)

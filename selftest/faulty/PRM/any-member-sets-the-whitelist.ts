import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-5',
  'Everybody who may read can let the whole internet connect.',
  replacing('projects', (projects) => ({
    setProperty(principal, request) {
      const { members, properties } = projects.find(principal, request.project)
      if (request.property === 'ipWhitelist' && members.may(principal, 'use data')) {
        properties.set(request.property, request.value)
        return
      }
      projects.setProperty(principal, request)
    },
  })),
)

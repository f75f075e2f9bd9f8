/** Principals, policies, roles of services, roles within projects: BYOK-4, PRM-4, PRM-5, POL-5. */
import type { OperationName } from '../adapters/target'
import { say } from '../record/saying'
import { ANYTHING, reason } from './finding'
import { change } from './history'
import { decide } from './ram'
import { NOTHING, type Rules } from './rule'

type AccessOperation = Extract<OperationName, `access.${string}`>

const SETTERS = ['Super_Administrator', 'Admin', 'custom-admin']

export const ACCESS_RULES: Rules<AccessOperation> = {
  'access.authorizeService': {
    lawful: () => ANYTHING,
    accepted(state, { service }) {
      change(state.services[service], state.now, true)
      return NOTHING
    },
  },
  'access.revokeService': {
    lawful: () => ANYTHING,
    accepted(state, { service }) {
      change(state.services[service], state.now, false)
      return NOTHING
    },
  },
  'access.createPrincipal': {
    lawful: () => ANYTHING,
    accepted(state, { name }) {
      if (!state.policies.has(name)) state.policies.set(name, [])
      return NOTHING
    },
  },
  'access.attachPolicy': {
    lawful: () => ANYTHING,
    accepted(state, { principal, policy }) {
      state.policies.set(principal, [...(state.policies.get(principal) ?? []), policy])
      return NOTHING
    },
  },
  'access.assignRole': {
    lawful: () => ANYTHING,
    accepted(state, { project, principal, role }) {
      const known = state.projects.get(project)
      known?.roles.set(principal, role)
      if (known?.creator === principal) known.creator = undefined
      return NOTHING
    },
  },
  'access.setProperty': {
    lawful(state, { project: name, as }) {
      const project = state.projects.get(name)
      if (project === undefined || project.isUnsure) return ANYTHING
      if (as === undefined) return { must: [], may: [], promises: ['PRM-4'] }
      const role = project.roles.get(as)
      const denied = reason(
        'PRM-5',
        say`${as} has no role that may set properties`,
        'ACCESS_DENIED',
        'NOT_FOUND',
      )
      if (role === undefined || !SETTERS.includes(role))
        return { must: [denied], may: [], promises: [] }
      const { effect } = decide(state, as, {
        action: 'odps:UpdateProjectProperty',
        project: name,
        region: project.region,
        hasConditionKey: false,
      })
      // Whether RAM decides about properties too is not said.
      const may = effect === 'allow' ? [] : [denied]
      return { must: [], may, promises: ['PRM-4'] }
    },
    accepted: () => NOTHING,
  },
}

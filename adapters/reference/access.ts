/**
 * The facet `access`: RAM's users, policies and roles for services, and the roles within a project.
 */

import {
  type Cloud,
  HOLOGRES_ENCRYPTION_ROLE,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  ServiceError,
} from '../../reference-impl/index'
import type { Facets, Service } from '../target'
import type { MakeOperation } from './operation'

export function access(operation: MakeOperation): Facets['access'] {
  return {
    authorizeService: operation(({ cloud }, { service }, principal) => {
      requireRam(cloud, principal, 'ram:CreateRole')
      cloud.ram.createRole(roleOf(service))
      return null
    }),
    revokeService: operation(({ cloud }, { service }, principal) => {
      requireRam(cloud, principal, 'ram:DeleteRole')
      cloud.ram.deleteRole(roleOf(service).roleName)
      return null
    }),
    createPrincipal: operation(({ cloud }, { name }, principal) => {
      requireRam(cloud, principal, 'ram:CreateUser')
      cloud.ram.createUser(name)
      return null
    }),
    attachPolicy: operation(({ cloud }, { principal: user, policy }, principal) => {
      requireRam(cloud, principal, 'ram:AttachPolicyToUser')
      cloud.ram.attachPolicyToUser(user, policy)
      return null
    }),
    assignRole: operation(({ cloud }, { project, principal: user, role }, principal) => {
      cloud.projects.assignRole(principal, { project, principal: user, role })
      return null
    }),
    setProperty: operation(({ cloud }, { project, property, value }, principal) => {
      cloud.projects.setProperty(principal, { project, property, value })
      return null
    }),
  }
}

function roleOf(service: Service) {
  if (service === 'maxcompute') return MAXCOMPUTE_ENCRYPTION_ROLE
  if (service === 'hologres') return HOLOGRES_ENCRYPTION_ROLE
  throw new ServiceError('InvalidParameter', 400, `${service} takes on no encryption role`)
}

function requireRam({ ram, accountId }: Cloud, principal: string, action: string): void {
  if (ram.isAllowed(principal, { action, resource: `acs:ram:*:${accountId}:*` })) return
  throw new ServiceError('NoPermission', 403, `${principal} is not permitted ${action}`)
}

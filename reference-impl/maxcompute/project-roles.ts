/**
 * Roles of a project and who has them, as the control plane and SQL change them. The project is one that the
 * principal may change, and is kept afterwards.
 */

import { ServiceError } from '../errors'
import { BUILT_IN_ROLES, type CustomRole, classOf } from './custom-role'
import type { Role } from './members'
import type { Project } from './project'
import type { Projects } from './projects'
import { objectNotExist } from './refusals'

export interface NamedRole {
  /** In lower case. */
  readonly name: string
  /** What it amounts to. */
  readonly role: Role
}

export interface RoleChange {
  readonly role: NamedRole
  /** Principals. */
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/** @throws ServiceError `OBJECT_NOT_EXIST` */
export function roleNamed(project: Project, roleName: string): NamedRole {
  const name = roleName.toLowerCase()
  const builtIn = Object.hasOwn(BUILT_IN_ROLES, name) ? BUILT_IN_ROLES[name] : undefined
  if (builtIn !== undefined) return { name, role: builtIn }
  return { name, role: classOf(customRole(project, roleName)) }
}

/** @throws ServiceError `OBJECT_NOT_EXIST` */
export function customRole(project: Project, name: string): CustomRole {
  const role = project.roles.get(name.toLowerCase())
  if (role) return role
  throw objectNotExist(`role ${name.slice(0, 128)} in ${project.name}`)
}

/** @throws ServiceError `RoleAlreadyExist` */
export function createRole(projects: Projects, project: Project, role: CustomRole): void {
  if (Object.hasOwn(BUILT_IN_ROLES, role.name) || project.roles.has(role.name)) {
    throw new ServiceError('RoleAlreadyExist', 400, `There is already a role ${role.name}`)
  }
  project.roles.set(role.name, role)
  projects.save(project)
}

/** @throws ServiceError `OBJECT_NOT_EXIST`, `RoleHasUsers` */
export function deleteRole(projects: Projects, project: Project, roleName: string): void {
  const { name } = customRole(project, roleName)
  if (Object.values(project.members.list()).some((roles) => Object.hasOwn(roles, name))) {
    throw new ServiceError('RoleHasUsers', 400, `${name} still has users`)
  }
  project.roles.delete(name)
  projects.save(project)
}

/** @throws ServiceError `NoPermission` when `giver` may not give the role */
export function changeRoleMembers(
  projects: Projects,
  project: Project,
  giver: string,
  { role: { name, role }, add, remove }: RoleChange,
): void {
  if (!project.members.mayGive(giver, role)) {
    throw new ServiceError('NoPermission', 403, `${giver} may not give the role ${name}`)
  }
  for (const principal of add) project.members.add(principal, name, role)
  for (const principal of remove) {
    project.members.remove(principal, name)
    // The creator has a built-in role under the name by which it is given in the emulator.
    if (Object.hasOwn(BUILT_IN_ROLES, name)) project.members.remove(principal, role)
  }
  projects.save(project)
}

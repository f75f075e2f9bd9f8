/** Roles of a project. Their policies and lists of permissions are kept, and not evaluated. */

import { BUILT_IN_ROLES, type CustomRole, type Project, ServiceError } from '../../index'
import { NotValid, required, roa, text } from '../gateway'
import { look, PROJECT, toChange } from './project-members'
import { bodyOf, membersOf, requiredText, textOf } from './sent-body'

const NAME = { projectName: required(text) }
const ROLE = { ...NAME, roleName: required(text) }
const DONE = { data: 'success' }
const KINDS = ['function', 'instance', 'package', 'project', 'resource', 'table']
const ROLE_NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/

export const roleOperations = [
  roa('CreateRole', `POST ${PROJECT}/roles`, NAME, (call, { projectName }) => {
    const body = bodyOf(call, 'name', 'type', 'policy', 'acl')
    const name = requiredText(body, 'name').toLowerCase()
    if (!ROLE_NAME.test(name))
      throw new NotValid('name', 'letters, digits and underscores, at most 64')
    const type = textOf(body, 'type') ?? 'resource'
    if (type !== 'admin' && type !== 'resource')
      throw new NotValid('type', 'it must be admin or resource')
    const project = toChange(call, projectName, 'CreateRole')
    if (name in BUILT_IN_ROLES || project.roles.has(name)) {
      throw new ServiceError('RoleAlreadyExist', 400, `There is already a role ${name}`)
    }
    const acl = membersOf(body.acl ?? {}, 'acl', KINDS)
    project.roles.set(name, { name, type, policy: textOf(body, 'policy') ?? '', acl })
    call.cloud.projects.save(project)
    return DONE
  }),
  roa('ListRoles', `GET ${PROJECT}/roles`, NAME, (call, { projectName }) => {
    const project = look(call, projectName)
    const builtIn = Object.keys(BUILT_IN_ROLES).map((name) => ({ name, type: 'admin' }))
    return { data: { roles: [...builtIn, ...project.roles.values()] } }
  }),
  roa('UpdateRole', `PUT ${PROJECT}/roles/{roleName}`, ROLE, (call, { projectName, roleName }) => {
    const policy = requiredText(bodyOf(call, 'policy'), 'policy')
    const project = toChange(call, projectName, 'UpdateRole')
    const role = customRole(project, roleName)
    project.roles.set(role.name, { ...role, policy })
    call.cloud.projects.save(project)
    return DONE
  }),
  roa(
    'DeleteRole',
    `DELETE ${PROJECT}/roles/{roleName}`,
    ROLE,
    (call, { projectName, roleName }) => {
      const project = toChange(call, projectName, 'DeleteRole')
      const { name } = customRole(project, roleName)
      if (Object.values(project.members.list()).some((roles) => name in roles)) {
        throw new ServiceError('RoleHasUsers', 400, `${name} still has users`)
      }
      project.roles.delete(name)
      call.cloud.projects.save(project)
      return DONE
    },
  ),
  roa('GetRolePolicy', `GET ${PROJECT}/roles/{roleName}/policy`, ROLE, (call, input) => ({
    data: customRole(look(call, input.projectName), input.roleName).policy,
  })),
  roa('GetRoleAcl', `GET ${PROJECT}/roles/{roleName}/roleAcl`, ROLE, (call, input) => ({
    data: customRole(look(call, input.projectName), input.roleName).acl,
  })),
]

function customRole(project: Project, name: string): CustomRole {
  const role = project.roles.get(name.toLowerCase())
  if (role) return role
  throw new ServiceError('OBJECT_NOT_EXIST', 404, `There is no role ${name} in ${project.name}`)
}

/** Roles of a project. Their policies and lists of permissions are kept, and not evaluated. */

import { BUILT_IN_ROLES, createRole, customRole, deleteRole } from '../../index'
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
    const acl = membersOf(body.acl ?? {}, 'acl', KINDS)
    const policy = textOf(body, 'policy') ?? ''
    createRole(call.cloud.projects, project, { name, type, policy, acl })
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
      deleteRole(call.cloud.projects, project, roleName)
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

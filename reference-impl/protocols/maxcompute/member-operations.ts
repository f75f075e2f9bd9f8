/** Who has which role in a project. */

import { changeRoleMembers, OWNER, roleNamed, ServiceError } from '../../index'
import { NotValid, required, roa, text, wholeNumber } from '../gateway'
import { look, memberName, PROJECT, principalIn, requireHere } from './project-members'
import { bodyOf, textsOf } from './sent-body'

const NAME = { projectName: required(text) }
const ROLE = { ...NAME, roleName: required(text) }

export const memberOperations = [
  roa('ListUsersByRole', `GET ${PROJECT}/roles/{roleName}/users`, ROLE, (call, input) => {
    const project = look(call, input.projectName)
    const name = roleNamed(project, input.roleName).name
    const users = Object.entries(project.members.list())
      .filter(([, roles]) => Object.keys(roles).some((each) => each.toLowerCase() === name))
      .map(([principal]) => ({ name: memberName(call.caller.accountId, principal) }))
    return { data: { users } }
  }),
  roa('UpdateUsersToRole', `PUT ${PROJECT}/roles/{roleName}/users`, ROLE, (call, input) => {
    const body = bodyOf(call, 'add', 'remove')
    const { caller, cloud } = call
    const project = requireHere(call, cloud.projects.find(caller.principal, input.projectName))
    changeRoleMembers(cloud.projects, project, caller.principal, {
      role: roleNamed(project, input.roleName),
      add: textsOf(body, 'add').map((each) => principalIn(call, each)),
      remove: textsOf(body, 'remove').map((each) => principalIn(call, each)),
    })
    return { data: 'success' }
  }),
  roa('ListProjectUsers', `GET ${PROJECT}/users`, NAME, (call, { projectName }) => {
    const project = look(call, projectName)
    const principals = [...new Set([OWNER, ...Object.keys(project.members.list())])]
    const users = principals.map((each) => ({ name: memberName(call.caller.accountId, each) }))
    return { data: { users } }
  }),
  roa(
    'ListUsers',
    'GET /api/v1/users',
    { pageNumber: wholeNumber, pageSize: wholeNumber },
    (call, { pageNumber = 1, pageSize = 10 }) => {
      if (pageNumber < 1 || pageSize < 1 || pageSize > 100) {
        throw new NotValid('pageSize', 'pages count from 1, and have 1 to 100 users')
      }
      const { accountId, principal } = call.caller
      if (!call.cloud.ram.isAllowed(principal, { action: 'odps:ListUsers', resource: '*' })) {
        throw new ServiceError('NoPermission', 403, `${principal} may not list users`)
      }
      const account = userMembers(accountId, accountId, `ALIYUN$${accountId}`)
      const users = call.cloud.ram.users
        .list()
        .map(({ userId, userName }) =>
          userMembers(accountId, userId, `RAM$${accountId}:${userName}`),
        )
      const all = [account, ...users]
      const first = (pageNumber - 1) * pageSize
      const page = all.slice(first, first + pageSize)
      return { data: { pageNumber, pageSize, totalCount: all.length, users: page } }
    },
  ),
]

function userMembers(tenantId: string, accountId: string, name: string) {
  const accountType = name.startsWith('ALIYUN') ? 'ALIYUN' : 'RAM'
  return { accountId, accountName: name, accountType, displayName: name, tenantId }
}

/** Who may do what: statements of security, checks of permissions, users, roles, and settings. */

import { BUILT_IN_ROLES, OWNER, type Project } from '../../index'
import { arnOf, type Caller } from '../gateway'
import type { HttpAnswer } from '../http/loopback-server'
import { memberName } from '../maxcompute/project-members'
import { textAnswer, xmlAnswer } from './answer'
import type { OdpsCall } from './odps-gateway'
import { invalidParameter, missingParameter, noSuchObject } from './refusals'
import { type OdpsInput, type OdpsRoute, projectOf } from './route'
import { parseXml, textOf } from './xml'

const ONE = '/projects/{project}'

export const securityRoutes: readonly OdpsRoute[] = [
  {
    name: 'SignBearerToken',
    pattern: `POST ${ONE}/authorization?sign_bearer_token`,
    does: 'A token for the address of Logview, which clients make for each query: no credential, because no request is signed by it',
    perform(call, input) {
      projectOf(call, input)
      return xmlAnswer({ Authorization: { Result: `logview-${call.requestId}` } })
    },
  },
  {
    name: 'QueryAuthorization',
    pattern: `POST ${ONE}/authorization`,
    does: '`whoami`, and the statements of the GRANT family that SQL has',
    perform: queryAuthorization,
  },
  {
    name: 'GetAuthorizationQuery',
    pattern: `GET ${ONE}/authorization/{id}`,
    does: 'All queries are answered at once: NoSuchObject',
    perform(_call, input) {
      throw noSuchObject(`authorization query ${input.variable('id')}`)
    },
  },
  {
    name: 'CheckPermissions',
    pattern: `POST ${ONE}/auth`,
    does: 'Allow or Deny for actions on resources, in JSON: every member may use all tables',
    perform(call, input) {
      const project = projectOf(call, input)
      const isAllowed = checksIn(input.body).every((resource) => isWithin(project, resource))
      return verdict(call, project, isAllowed)
    },
  },
  {
    name: 'CheckPermission',
    pattern: `GET ${ONE}/auth`,
    does: 'The older form, with `type`, `name` and `grantee`',
    perform(call, input) {
      const project = projectOf(call, input)
      for (const name of ['type', 'name', 'grantee']) {
        if (!input.parameter(name)) throw missingParameter(name)
      }
      return verdict(call, project, true)
    },
  },
  {
    name: 'GetSecurityConfiguration',
    pattern: `GET ${ONE}?security_configuration`,
    does: 'The settings of security that the control plane has',
    perform: (call, input) =>
      xmlAnswer({ SecurityConfiguration: configurationOf(projectOf(call, input)) }),
  },
  {
    name: 'GetPolicy',
    pattern: `GET ${ONE}?policy`,
    does: 'A project has no policy of its own: an empty text',
    perform(call, input) {
      projectOf(call, input)
      return textAnswer('')
    },
  },
  {
    name: 'ListUsers',
    pattern: `GET ${ONE}/users`,
    does: 'The members of the project',
    perform(call, input) {
      const project = projectOf(call, input)
      return xmlAnswer({ Users: { User: membersOf(call, project).map(userMembers) } })
    },
  },
  {
    name: 'ListRolesOfUser',
    pattern: `GET ${ONE}/users/{user}?roles`,
    does: 'The roles of a member',
    perform(call, input) {
      const project = projectOf(call, input)
      const { principal } = memberNamed(call, project, input.variable('user'))
      const roles = Object.keys(project.members.list()[principal] ?? {})
      return xmlAnswer({ Roles: { Role: roles.map((name) => ({ Name: name.toLowerCase() })) } })
    },
  },
  {
    name: 'GetUser',
    pattern: `GET ${ONE}/users/{user}`,
    does: 'A member',
    perform: (call, input) =>
      xmlAnswer({
        User: userMembers(memberNamed(call, projectOf(call, input), input.variable('user'))),
      }),
  },
  {
    name: 'ListRoles',
    pattern: `GET ${ONE}/roles`,
    does: 'The built-in roles, and those of the project',
    perform(call, input) {
      const names = rolesOf(projectOf(call, input))
      return xmlAnswer({ Roles: { Role: names.map((Name) => ({ Name, Comment: '' })) } })
    },
  },
  {
    name: 'ListUsersOfRole',
    pattern: `GET ${ONE}/roles/{role}?users`,
    does: 'The members who have a role',
    perform(call, input) {
      const project = projectOf(call, input)
      const role = roleNamed(project, input.variable('role'))
      const list = project.members.list()
      const users = membersOf(call, project).filter(({ principal }) =>
        Object.keys(list[principal] ?? {}).some((name) => name.toLowerCase() === role),
      )
      return xmlAnswer({ Users: { User: users.map(userMembers) } })
    },
  },
  {
    name: 'GetRolePolicy',
    pattern: `GET ${ONE}/roles/{role}?policy`,
    does: 'The policy of a role as it was sent',
    perform(call, input) {
      const project = projectOf(call, input)
      return textAnswer(project.roles.get(roleNamed(project, input.variable('role')))?.policy ?? '')
    },
  },
  {
    name: 'GetRole',
    pattern: `GET ${ONE}/roles/{role}`,
    does: 'A role',
    perform: (call, input) =>
      xmlAnswer({
        Role: { Name: roleNamed(projectOf(call, input), input.variable('role')), Comment: '' },
      }),
  },
]

async function queryAuthorization(call: OdpsCall, input: OdpsInput): Promise<HttpAnswer> {
  const project = projectOf(call, input)
  const request = parseXml(input.body, 'Authorization')
  const query = textOf(request, 'Query').trim().replace(/;$/, '').trim()
  if (query === '') throw missingParameter('Query')
  const isJson = textOf(request, 'ResponseInJsonFormat').trim().toLowerCase() === 'true'
  const text = /^whoami$/i.test(query)
    ? whoami(call.caller, isJson)
    : await input.instances.query(call, project, query)
  return xmlAnswer({ Authorization: { Result: isJson ? asJson(text) : text } })
}

function whoami(caller: Caller, isJson: boolean): string {
  const id = caller.kind === 'user' ? caller.userId : caller.accountId
  const name = memberName(caller.accountId, caller.principal)
  if (isJson) return JSON.stringify({ ID: id, DisplayName: name, Arn: arnOf(caller) })
  return `Name: ${name}\nID: ${id}`
}

/** Clients read the answer as JSON where they asked for it: another text becomes a JSON string. */
function asJson(text: string): string {
  try {
    JSON.parse(text)
    return text
  } catch {
    return JSON.stringify(text)
  }
}

/** The resources that are asked about. */
function checksIn(body: Buffer): readonly string[] {
  const wrong = () => invalidParameter('body', 'it must be a JSON list of Action and Resource')
  let checks: unknown
  try {
    checks = JSON.parse(body.toString('utf8'))
  } catch {
    throw wrong()
  }
  if (!Array.isArray(checks) || checks.length === 0) throw wrong()
  return checks.map((check) => {
    const { Action, Resource } = (check ?? {}) as Readonly<Record<string, unknown>>
    if (typeof Action !== 'string' || typeof Resource !== 'string') throw wrong()
    return Resource
  })
}

function isWithin({ name }: Project, resource: string): boolean {
  const path = resource.slice(resource.indexOf('projects/')).split('/')
  return path[0] === 'projects' && path[1] === name
}

function verdict({ caller }: OdpsCall, project: Project, isAllowed: boolean): HttpAnswer {
  const isMember = project.members.may(caller.principal, 'use data')
  return xmlAnswer({ Auth: { Result: isMember && isAllowed ? 'Allow' : 'Deny', Message: '' } })
}

interface Member {
  readonly principal: string
  readonly id: string
  readonly displayName: string
}

function membersOf(
  { caller: { accountId }, cloud }: OdpsCall,
  project: Project,
): readonly Member[] {
  const principals = [...new Set([OWNER, ...Object.keys(project.members.list())])]
  return principals.map((principal) => ({
    principal,
    id: cloud.ram.users.find(principal)?.userId ?? (principal === OWNER ? accountId : principal),
    displayName: memberName(accountId, principal),
  }))
}

function memberNamed(call: OdpsCall, project: Project, name: string): Member {
  const found = membersOf(call, project).find(
    ({ id, displayName }) => id === name || displayName.toLowerCase() === name.toLowerCase(),
  )
  if (found) return found
  throw noSuchObject(`user ${name} in ${project.name}`)
}

function userMembers({ id, displayName }: Member) {
  return { ID: id, DisplayName: displayName, Comment: '' }
}

function rolesOf(project: Project): readonly string[] {
  return [...Object.keys(BUILT_IN_ROLES), ...project.roles.keys()]
}

function roleNamed(project: Project, name: string): string {
  const found = rolesOf(project).find((each) => each === name.toLowerCase())
  if (found !== undefined) return found
  throw noSuchObject(`role ${name} in ${project.name}`)
}

function configurationOf({ meta: { securityProperties } }: Project) {
  const isOn = (name: string, otherwise: boolean) => String(securityProperties[name] ?? otherwise)
  const protection = securityProperties.projectProtection as
    | { readonly protected?: unknown; readonly exceptionPolicy?: unknown }
    | undefined
  return {
    CheckPermissionUsingAcl: isOn('usingAcl', true),
    CheckPermissionUsingPolicy: isOn('usingPolicy', true),
    LabelSecurity: isOn('labelSecurity', false),
    ObjectCreatorHasAccessPermission: isOn('objectCreatorHasAccessPermission', true),
    ObjectCreatorHasGrantPermission: isOn('objectCreatorHasGrantPermission', true),
    ProjectProtection: {
      '@Protected': String(protection?.protected === true),
      Exceptions: typeof protection?.exceptionPolicy === 'string' ? protection.exceptionPolicy : '',
    },
  }
}

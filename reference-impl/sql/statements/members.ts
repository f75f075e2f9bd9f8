/** The statements about roles and members, with the rules of the control plane. */

import {
  BUILT_IN_ROLES,
  changeRoleMembers,
  createRole,
  deleteRole,
  memberName,
  type Project,
  principalNamed,
  roleNamed,
} from '../../maxcompute'
import { OWNER } from '../../ram'
import { noPermission, type Position, semanticException } from '../sql-errors'
import type { MemberStatement } from '../syntax/statement'
import { inWordsOfSql, type Session } from './session'
import { linesOf } from './show'

const ROLE_NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/
/** Of a member who was added without a role. */
const MEMBER = 'user'
const DONE = 'OK'

export function changeMembers(session: Session, statement: MemberStatement): string {
  const at: Position = 'at' in statement ? statement.at : { line: 1, column: 1 }
  try {
    return change(session, statement)
  } catch (error) {
    throw inWordsOfSql(error, at, null)
  }
}

function change(session: Session, statement: MemberStatement): string {
  const { needs, principal, project: name } = session
  const { projects, accountId } = needs
  switch (statement.kind) {
    case 'create role': {
      if (!ROLE_NAME.test(statement.role)) {
        throw semanticException(
          statement.at,
          'the name of a role has letters, digits and underscores, at most 64',
        )
      }
      const project = projects.toChange(principal, name, 'odps:CreateRole')
      const role = {
        name: statement.role.toLowerCase(),
        type: 'resource',
        policy: '',
        acl: {},
      } as const
      createRole(projects, project, role)
      return DONE
    }
    case 'drop role':
      deleteRole(projects, projects.toChange(principal, name, 'odps:DeleteRole'), statement.role)
      return DONE
    case 'grant role':
    case 'revoke role': {
      const project = projects.find(principal, name)
      const member = [principalOf(session, statement.user, statement.at)]
      const isGrant = statement.kind === 'grant role'
      changeRoleMembers(projects, project, principal, {
        role: roleNamed(project, statement.role),
        add: isGrant ? member : [],
        remove: isGrant ? [] : member,
      })
      return DONE
    }
    case 'add user':
      return addUser(session, statement)
    case 'remove user':
      return removeUser(session, statement)
    case 'list users': {
      const { members } = projects.look(principal, name)
      const principals = [...new Set([OWNER, ...Object.keys(members.list())])]
      return linesOf(principals.map((each) => memberName(accountId, each)))
    }
    case 'list roles': {
      const { roles } = projects.look(principal, name)
      return linesOf([...Object.keys(BUILT_IN_ROLES), ...roles.keys()])
    }
    case 'show grants': {
      const project = projects.look(principal, name)
      const of =
        statement.user === null ? principal : principalOf(session, statement.user, statement.at)
      return `[roles]\n${rolesOf(project, of).join(', ')}\n`
    }
    case 'whoami': {
      const id = needs.ram.users.find(principal)?.userId ?? accountId
      return `Name: ${memberName(accountId, principal)}\nID: ${id}\nProject: ${name}\n`
    }
  }
}

type UserStatement = Extract<MemberStatement, { kind: 'add user' | 'remove user' }>

function addUser(session: Session, { user, at }: UserStatement): string {
  const project = membersToChange(session, at)
  const member = principalOf(session, user, at)
  if (!isMember(project, member)) {
    project.members.add(member, MEMBER, MEMBER)
    session.needs.projects.save(project)
  }
  return DONE
}

function removeUser(session: Session, { user, at }: UserStatement): string {
  const project = membersToChange(session, at)
  const member = principalOf(session, user, at)
  if (!isMember(project, member)) {
    throw semanticException(at, `${user.slice(0, 128)} is no member of ${project.name}`)
  }
  const roles = rolesOf(project, member)
  if (roles.length > 0) {
    throw semanticException(at, `${user.slice(0, 128)} still has roles: ${roles.join(', ')}`)
  }
  project.members.remove(member, MEMBER)
  session.needs.projects.save(project)
  return DONE
}

function membersToChange({ needs, principal, project: name }: Session, at: Position): Project {
  const project = needs.projects.find(principal, name)
  if (project.members.mayGive(principal, MEMBER)) return project
  throw noPermission(at, `${principal} may not change the members of ${name}`)
}

function isMember(project: Project, principal: string): boolean {
  return Object.hasOwn(project.members.list(), principal)
}

/** Names of roles, in lower case. */
function rolesOf(project: Project, principal: string): readonly string[] {
  const roles = Object.keys(project.members.list()[principal] ?? {})
  return roles.map((each) => each.toLowerCase()).filter((each) => each !== MEMBER)
}

function principalOf({ needs }: Session, user: string, at: Position): string {
  const principal = principalNamed(needs.ram, needs.accountId, user)
  if (principal !== undefined) return principal
  throw semanticException(
    at,
    'a member is ALIYUN$<account>, RAM$<account>:<user> or RAM$<account>:role/<role>',
  )
}

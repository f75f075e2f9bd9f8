/**
 * Authorisation in MaxCompute. RAM decides about projects as resources of the account; roles decide
 * within a project; changing storage encryption needs both.
 */

import { OWNER, type Ram } from '../ram'
import type { ProjectAction, Role } from './members'
import type { Project } from './project'
import { noPrivilege } from './refusals'

export interface AuthorizationNeeds {
  readonly ram: Ram
  readonly accountId: string
}

/** The parts of a project's ARN. */
interface ProjectLocation {
  readonly name: string
  readonly region: string
}

/** Every `require…` method throws a ServiceError `NO_PRIVILEGE` (403) unless it is allowed. */
export class Authorization {
  readonly #ram: Ram
  readonly #accountId: string

  constructor({ ram, accountId }: AuthorizationNeeds) {
    this.#ram = ram
    this.#accountId = accountId
  }

  knows(principal: string): boolean {
    return principal === OWNER || this.#ram.hasPrincipal(principal)
  }

  /** A user whom RAM does not know gets no information, not even which projects exist. */
  requireKnown(principal: string): void {
    if (!this.knows(principal))
      throw noPrivilege(principal, 'use MaxCompute: RAM knows no such user')
  }

  /**
   * The condition key says whether the new project is to be encrypted
   * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/ram-permissions). No page says
   * whether it is present when the request does not mention encryption. Here it is present, as
   * false, because the project will not be encrypted, and otherwise a policy that forces encryption
   * would have no effect.
   */
  requireCreateProject(principal: string, location: ProjectLocation, isEncrypted: boolean): void {
    const conditions = { 'odps:Encryption': isEncrypted }
    if (this.allowsByRam(principal, 'odps:CreateProject', location, conditions)) return
    const kind = isEncrypted ? 'an encrypted' : 'an unencrypted'
    throw noPrivilege(principal, `create ${kind} project in ${location.region}`)
  }

  /**
   * A member may describe the project unless RAM denies it
   * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/ram-permissions).
   */
  requireGetProject(principal: string, project: Project): void {
    if (this.mayGetProject(principal, project)) return
    throw noPrivilege(principal, `look at ${project.name}`)
  }

  mayGetProject(principal: string, project: Project): boolean {
    const decision = this.#decide(principal, 'odps:GetProject', project)
    if (decision !== 'ImplicitDeny') return decision === 'Allow'
    return this.allowsByRole(principal, 'look', project)
  }

  /** Other operations on a project: RAM or the role is enough, unless RAM denies it. */
  requireChange(principal: string, action: string, project: Project): void {
    const decision = this.#decide(principal, action, project)
    if (decision === 'Allow') return
    const byRole = this.allowsByRole(principal, 'change other properties', project)
    if (decision === 'ImplicitDeny' && byRole) return
    throw noPrivilege(principal, `${action} on ${project.name}`)
  }

  /**
   * Basic properties, storage encryption among them, are "authenticated by RAM" and require the
   * role (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption). The page
   * on managing projects says that either is enough; the page on encryption is newer and more
   * specific.
   */
  requireUpdateBasicMeta(principal: string, project: Project): void {
    const byRam = this.allowsByRam(principal, 'odps:UpdateProjectBasicMeta', project)
    const byRole = this.allowsByRole(principal, 'change basic properties', project)
    if (byRam && byRole) return
    const missing = byRam ? 'the role Super_Administrator' : 'odps:UpdateProjectBasicMeta'
    throw noPrivilege(principal, `change basic properties of ${project.name} without ${missing}`)
  }

  requireSetProperty(principal: string, project: Project): void {
    this.#requireRole(principal, 'change other properties', project)
  }

  requireUseData(principal: string, project: Project): void {
    this.#requireRole(principal, 'use data', project)
  }

  requireAssignRole(principal: string, project: Project, role: Role): void {
    if (project.members.mayGive(principal, role)) return
    throw noPrivilege(principal, `give the role ${role} in ${project.name}`)
  }

  protected allowsByRam(
    principal: string,
    action: string,
    location: ProjectLocation,
    conditions?: Readonly<Record<string, boolean>>,
  ): boolean {
    return this.#decide(principal, action, location, conditions) === 'Allow'
  }

  protected allowsByRole(principal: string, action: ProjectAction, project: Project): boolean {
    return project.members.may(principal, action)
  }

  #requireRole(principal: string, action: ProjectAction, project: Project): void {
    if (!this.allowsByRole(principal, action, project)) {
      throw noPrivilege(principal, `${action} of ${project.name}`)
    }
  }

  /**
   * The API reference writes `project/<name>`, the page on RAM permissions `projects/<name>`. A
   * policy with either form has effect, and a Deny in either form wins.
   */
  #decide(
    principal: string,
    action: string,
    { name, region }: ProjectLocation,
    conditions: Readonly<Record<string, boolean>> = {},
  ) {
    const decisions = ['projects', 'project'].map((kind) => {
      const resource = `acs:odps:${region}:${this.#accountId}:${kind}/${name}`
      return this.#ram.evaluate(principal, { action, resource, conditions })
    })
    if (decisions.includes('ExplicitDeny')) return 'ExplicitDeny'
    return decisions.includes('Allow') ? 'Allow' : 'ImplicitDeny'
  }
}

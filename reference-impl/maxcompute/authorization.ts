/**
 * Who may do what in MaxCompute. RAM decides over projects as resources of the account, roles
 * decide within a project, and storage encryption takes both.
 */

import { OWNER, type Ram } from '../ram'
import type { Act, Role } from './members'
import type { Project } from './project'
import { noPrivilege } from './refusals'

export interface AuthorizationNeeds {
  readonly ram: Ram
  readonly accountId: string
}

/** What a project's ARN is made of. */
interface Place {
  readonly name: string
  readonly region: string
}

/** What is required is there, or the method throws a ServiceError `NO_PRIVILEGE` (403). */
export class Authorization {
  readonly #ram: Ram
  readonly #accountId: string

  constructor({ ram, accountId }: AuthorizationNeeds) {
    this.#ram = ram
    this.#accountId = accountId
  }

  knows(principal: string): boolean {
    return principal === OWNER || this.#ram.hasUser(principal)
  }

  /** Whoever RAM does not know is told nothing, not even which projects there are. */
  requireKnown(principal: string): void {
    if (!this.knows(principal))
      throw noPrivilege(principal, 'use MaxCompute: RAM knows no such user')
  }

  /**
   * The condition key says whether the new project is to be encrypted
   * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/ram-permissions). Whether it is
   * there when the request does not mention encryption is documented nowhere: here it is, and says
   * no, because that is what such a project becomes, and a policy that forces encryption would be
   * void otherwise.
   */
  requireCreateProject(principal: string, place: Place, isEncrypted: boolean): void {
    const conditions = { 'odps:Encryption': isEncrypted }
    if (this.allowsByRam(principal, 'odps:CreateProject', place, conditions)) return
    const kind = isEncrypted ? 'an encrypted' : 'an unencrypted'
    throw noPrivilege(principal, `create ${kind} project in ${place.region}`)
  }

  /**
   * A member may look unless RAM denies it
   * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/ram-permissions).
   */
  requireGetProject(principal: string, project: Project): void {
    const decision = this.#decide(principal, 'odps:GetProject', project)
    if (decision === 'Allow') return
    if (decision === 'ImplicitDeny' && this.allowsByRole(principal, 'look', project)) return
    throw noPrivilege(principal, `look at ${project.name}`)
  }

  /**
   * Basic properties, storage encryption among them, are "authenticated by RAM" and require the
   * role (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption). The page
   * on managing projects says that either is enough; the page on encryption is the newer one, and
   * the one about encryption.
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
    place: Place,
    conditions?: Readonly<Record<string, boolean>>,
  ): boolean {
    return this.#decide(principal, action, place, conditions) === 'Allow'
  }

  protected allowsByRole(principal: string, act: Act, project: Project): boolean {
    return project.members.may(principal, act)
  }

  #requireRole(principal: string, act: Act, project: Project): void {
    if (!this.allowsByRole(principal, act, project)) {
      throw noPrivilege(principal, `${act} of ${project.name}`)
    }
  }

  /**
   * The API reference writes `project/<name>`, the page on RAM permissions `projects/<name>`: a
   * policy written after either has effect, and a Deny in either wins.
   */
  #decide(
    principal: string,
    action: string,
    { name, region }: Place,
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

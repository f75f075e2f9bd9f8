/**
 * Resource Access Management of one account: RAM users, their policies, and the roles that services take on.
 * It decides, and leaves refusing to whoever asked.
 */

import { ServiceError } from '../errors'
import { type AccessRequest, type Decision, evaluate } from './evaluation'
import type { PolicyDocument } from './policy'
import { parsePolicy } from './policy-parser'
import type { ServiceRole } from './service-roles'

export class Ram {
  readonly #policiesByUser = new Map<string, PolicyDocument[]>()
  readonly #roles = new Map<string, ServiceRole>()

  /** @throws ServiceError `EntityAlreadyExists.User` (409) */
  createUser(userName: string): void {
    if (this.hasUser(userName)) {
      throw new ServiceError('EntityAlreadyExists.User', 409, `There is a user ${userName} already`)
    }
    this.#policiesByUser.set(userName, [])
  }

  hasUser(userName: string): boolean {
    return this.#policiesByUser.has(userName)
  }

  /**
   * @param document a policy document as it was sent, not yet looked at
   * @throws ServiceError `EntityNotExist.User` (404), or `MalformedPolicyDocument` (400) with the place and the reason
   */
  attachPolicyToUser(userName: string, document: unknown): void {
    this.#policiesOf(userName).push(parsePolicy(document))
  }

  /**
   * What the policies of a principal say. The owner is the Alibaba Cloud account itself, to which no policy can be
   * attached (https://www.alibabacloud.com/help/en/ram/product-overview/terms): it may do everything.
   *
   * @param principal `owner`, or the name of a RAM user; whom RAM does not know it allows nothing
   */
  evaluate(principal: string, request: AccessRequest): Decision {
    if (principal === OWNER) return 'Allow'
    return evaluate(this.#policiesByUser.get(principal) ?? [], request)
  }

  isAllowed(principal: string, request: AccessRequest): boolean {
    return this.evaluate(principal, request) === 'Allow'
  }

  /** Grants a service its role. Again changes nothing. */
  createRole(role: ServiceRole): void {
    this.#roles.set(role.roleName, role)
  }

  /** Takes it away again. Where there is none nothing changes. */
  deleteRole(roleName: string): void {
    this.#roles.delete(roleName)
  }

  hasRole(roleName: string): boolean {
    return this.#roles.has(roleName)
  }

  /**
   * What a service may do in a role: nothing, unless the role is there and trusts it.
   *
   * @param service the service's principal, such as `odps.aliyuncs.com`
   */
  evaluateRole(roleName: string, service: string, request: AccessRequest): Decision {
    const role = this.#roles.get(roleName)
    const isTrusted = role?.trustPolicy.Statement.some(({ Principal }) =>
      Principal.Service.includes(service),
    )
    return role && isTrusted ? evaluate([role.policy], request) : 'ImplicitDeny'
  }

  #policiesOf(userName: string): PolicyDocument[] {
    const policies = this.#policiesByUser.get(userName)
    if (!policies) {
      throw new ServiceError('EntityNotExist.User', 404, `There is no user ${userName}`)
    }
    return policies
  }
}

const OWNER = 'owner'

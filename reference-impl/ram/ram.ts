/**
 * Resource Access Management of one account: RAM users with their policies, and the roles that
 * services assume. It returns decisions; the service that asked refuses.
 */

import { ServiceError } from '../errors'
import { type AccessRequest, type Decision, evaluate } from './evaluation'
import type { PolicyDocument } from './policy'
import { parsePolicy } from './policy-parser'
import type { ContextKeys } from './request-context'
import type { ServiceRole } from './service-roles'

/** The Alibaba Cloud account itself, as a principal. No RAM user can have this name. */
export const OWNER = 'owner'

export interface RamNeeds {
  /** The condition keys of every request. Without them, it has none but those of the service. */
  readonly contextKeys: ContextKeys
}

export class Ram {
  readonly #contextKeys: ContextKeys | undefined
  readonly #policiesByUser = new Map<string, PolicyDocument[]>()
  readonly #roles = new Map<string, ServiceRole>()

  constructor(needs?: RamNeeds) {
    this.#contextKeys = needs?.contextKeys
  }

  /** @throws ServiceError `EntityAlreadyExists.User` (409) */
  createUser(userName: string): void {
    if (userName === OWNER || this.hasUser(userName)) {
      throw new ServiceError('EntityAlreadyExists.User', 409, `The name ${userName} is taken`)
    }
    this.#policiesByUser.set(userName, [])
  }

  hasUser(userName: string): boolean {
    return this.#policiesByUser.has(userName)
  }

  /**
   * @param document a policy document as it was sent, not yet parsed
   * @throws ServiceError `EntityNotExist.User` (404), or `MalformedPolicyDocument` (400)
   */
  attachPolicyToUser(userName: string, document: unknown): void {
    const policies = this.#policiesByUser.get(userName)
    if (!policies) {
      throw new ServiceError('EntityNotExist.User', 404, `There is no user ${userName}`)
    }
    policies.push(parsePolicy(document))
  }

  /**
   * Whether a principal may do something. Policies apply to RAM users and roles, never to the
   * account itself (https://help.aliyun.com/en/ram/policy-evaluation-process).
   *
   * @param principal {@link OWNER} or the name of a RAM user; an unknown one may do nothing
   */
  evaluate(principal: string, request: AccessRequest): Decision {
    if (principal === OWNER) return 'Allow'
    return evaluate(this.#policiesByUser.get(principal) ?? [], request, this.#contextKeys)
  }

  isAllowed(principal: string, request: AccessRequest): boolean {
    return this.evaluate(principal, request) === 'Allow'
  }

  /** Grants a service its role. A second call changes nothing. */
  createRole(role: ServiceRole): void {
    this.#roles.set(role.roleName, role)
  }

  /** Deletes the role. Without such a role nothing changes. */
  deleteRole(roleName: string): void {
    this.#roles.delete(roleName)
  }

  hasRole(roleName: string): boolean {
    return this.#roles.has(roleName)
  }

  /**
   * Whether a service may do something in a role. The role must exist and trust the service.
   *
   * @param service the service's principal, such as `odps.aliyuncs.com`
   */
  evaluateRole(roleName: string, service: string, request: AccessRequest): Decision {
    const role = this.#roles.get(roleName)
    const isTrusted = role?.trustPolicy.Statement.some(({ Principal }) =>
      Principal.Service.includes(service),
    )
    return role && isTrusted ? evaluate([role.policy], request, this.#contextKeys) : 'ImplicitDeny'
  }

  isRoleAllowed(roleName: string, service: string, request: AccessRequest): boolean {
    return this.evaluateRole(roleName, service, request) === 'Allow'
  }
}

/**
 * Resource Access Management of one account: RAM users with their policies, and the roles that
 * services assume. It returns decisions; the service that asked refuses.
 */

import type { Clock } from '../clock'
import { type RandomBytes, systemRandom } from '../random'
import { MemoryState, type State } from '../state'
import { Attachments } from './attachments'
import { type AccessRequest, type Decision, evaluate } from './evaluation'
import { defaultDocument, ManagedPolicies } from './managed-policies'
import type { PolicyDocument } from './policy'
import { parsePolicy } from './policy-parser'
import type { ContextKeys } from './request-context'
import { type RoleRecord, Roles } from './roles'
import type { ServiceRole } from './service-roles'
import { type SessionRecord, Sessions } from './sessions'
import { trusts } from './trust-policy'
import { OWNER, Users } from './users'

export interface RamNeeds {
  /** The condition keys of every request. Without them, it has none but those of the service. */
  readonly contextKeys: ContextKeys
  /** Default: it stands still. */
  readonly clock?: Clock
  readonly random?: RandomBytes
  /** Default: in memory. */
  readonly state?: State
}

export class Ram {
  readonly users: Users
  readonly roles: Roles
  readonly policies: ManagedPolicies
  readonly attachments: Attachments
  readonly sessions: Sessions
  readonly #contextKeys: ContextKeys | undefined

  constructor(needs?: RamNeeds) {
    const { clock = { now: () => 0 }, random = systemRandom } = needs ?? {}
    const directory = { clock, random, state: needs?.state ?? new MemoryState() }
    this.users = new Users(directory)
    this.roles = new Roles(directory)
    this.policies = new ManagedPolicies(directory)
    this.attachments = new Attachments(directory)
    this.sessions = new Sessions(directory)
    this.#contextKeys = needs?.contextKeys
  }

  /** @throws ServiceError `EntityAlreadyExists.User` (409) */
  createUser(userName: string): void {
    this.users.create(userName)
  }

  hasUser(userName: string): boolean {
    return this.users.has(userName)
  }

  /** Whether it is a user, or a session that has not expired. */
  hasPrincipal(principal: string): boolean {
    return this.hasUser(principal) || this.sessions.ofPrincipal(principal) !== undefined
  }

  /**
   * @param document a policy document as it was sent, not yet parsed
   * @throws ServiceError `EntityNotExist.User` (404), or `MalformedPolicyDocument` (400)
   */
  attachPolicyToUser(userName: string, document: unknown): void {
    const { inlinePolicies } = this.users.get(userName)
    this.users.update(userName, { inlinePolicies: [...inlinePolicies, parsePolicy(document)] })
  }

  /**
   * Whether a principal may do something. Policies apply to RAM users and roles, never to the
   * account itself (https://help.aliyun.com/en/ram/policy-evaluation-process).
   *
   * @param principal {@link OWNER}, the name of a RAM user, or the principal of a session; an unknown
   * one may do nothing
   */
  evaluate(principal: string, request: AccessRequest): Decision {
    if (principal === OWNER) return 'Allow'
    const user = this.users.find(principal)
    if (user) {
      return this.#evaluate([...user.inlinePolicies, ...this.#attached('User', principal)], request)
    }
    const session = this.sessions.ofPrincipal(principal)
    return session ? this.#evaluateSession(session, request) : 'ImplicitDeny'
  }

  isAllowed(principal: string, request: AccessRequest): boolean {
    return this.evaluate(principal, request) === 'Allow'
  }

  /** Grants a service its role. A second call changes nothing. */
  createRole({ roleName, trustPolicy, policy }: ServiceRole): void {
    this.roles.put({ roleName, trustPolicy, inlinePolicies: [policy] })
  }

  /** Deletes the role. Without such a role nothing changes. */
  deleteRole(roleName: string): void {
    this.roles.delete(roleName)
  }

  hasRole(roleName: string): boolean {
    return this.roles.find(roleName) !== undefined
  }

  /**
   * Whether a service may do something in a role. The role must exist and trust the service.
   *
   * @param service the service's principal, such as `odps.aliyuncs.com`
   */
  evaluateRole(roleName: string, service: string, request: AccessRequest): Decision {
    const role = this.roles.find(roleName)
    if (!role || !this.isTrusted(role, 'Service', [service])) return 'ImplicitDeny'
    return this.#evaluate(this.#policiesOfRole(role), request)
  }

  /**
   * Whether the trust policy of a role lets someone assume it.
   *
   * @param names of the service, or ARNs of the caller itself and of its account
   * @param externalId as the caller sent it
   */
  isTrusted(
    { trustPolicy }: RoleRecord,
    kind: 'Service' | 'RAM',
    names: readonly string[],
    externalId?: string,
  ): boolean {
    return trusts(trustPolicy, kind, names, (key) =>
      key === 'sts:ExternalId' ? externalId : this.#contextKeys?.(key),
    )
  }

  isRoleAllowed(roleName: string, service: string, request: AccessRequest): boolean {
    return this.evaluateRole(roleName, service, request) === 'Allow'
  }

  /** Both the role and the policy of the session must allow it, and neither may deny it. */
  #evaluateSession({ roleName, policy }: SessionRecord, request: AccessRequest): Decision {
    const role = this.roles.find(roleName)
    if (!role) return 'ImplicitDeny'
    const byRole = this.#evaluate(this.#policiesOfRole(role), request)
    if (byRole !== 'Allow' || !policy) return byRole
    return this.#evaluate([policy], request)
  }

  #policiesOfRole({ roleName, inlinePolicies }: RoleRecord): readonly PolicyDocument[] {
    return [...inlinePolicies, ...this.#attached('Role', roleName)]
  }

  #attached(kind: 'User' | 'Role', entity: string): readonly PolicyDocument[] {
    return this.attachments.of(kind, entity).flatMap(({ policyType, policyName }) => {
      const policy = this.policies.find(policyType, policyName)
      return policy ? [defaultDocument(policy)] : []
    })
  }

  #evaluate(policies: readonly PolicyDocument[], request: AccessRequest): Decision {
    return evaluate(policies, request, this.#contextKeys)
  }
}

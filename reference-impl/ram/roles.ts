/** Roles, which services and users assume. */

import type { Records } from '../state'
import { entityId } from './identifiers'
import type { PolicyDocument, TrustPolicyDocument } from './policy'
import { alreadyExists, notExist } from './refusals'
import type { DirectoryNeeds } from './users'

export interface RoleRecord {
  readonly roleId: string
  readonly roleName: string
  readonly trustPolicy: TrustPolicyDocument
  readonly description: string
  /** 3600 to 43200. */
  readonly maxSessionSeconds: number
  readonly createdAt: number
  readonly updatedAt: number
  /** Policies without a name, such as that of a service's role. */
  readonly inlinePolicies: readonly PolicyDocument[]
}

export type NewRole = Pick<RoleRecord, 'roleName' | 'trustPolicy'> &
  Partial<Pick<RoleRecord, 'description' | 'maxSessionSeconds' | 'inlinePolicies'>>

export class Roles {
  readonly #needs: DirectoryNeeds
  readonly #roles: Records<RoleRecord>

  constructor(needs: DirectoryNeeds) {
    this.#needs = needs
    this.#roles = needs.state.records('ram.roles')
  }

  /** @throws ServiceError `EntityAlreadyExists.Role` (409) */
  create(role: NewRole): RoleRecord {
    if (this.#roles.has(role.roleName)) throw alreadyExists('Role', role.roleName)
    return this.put(role)
  }

  /** Creates the role, or replaces it. */
  put({ description = '', maxSessionSeconds = 3600, inlinePolicies = [], ...role }: NewRole) {
    const { clock, random } = this.#needs
    const now = clock.now()
    const record: RoleRecord = {
      roleId: entityId(random, 3),
      ...role,
      description,
      maxSessionSeconds,
      createdAt: now,
      updatedAt: now,
      inlinePolicies,
    }
    this.#roles.set(role.roleName, record)
    return record
  }

  find(roleName: string): RoleRecord | undefined {
    return this.#roles.get(roleName)
  }

  /** @throws ServiceError `EntityNotExist.Role` (404) */
  get(roleName: string): RoleRecord {
    const role = this.#roles.get(roleName)
    if (!role) throw notExist('Role', roleName)
    return role
  }

  list(): readonly RoleRecord[] {
    return [...this.#roles.values()]
  }

  update(
    roleName: string,
    changed: Partial<Pick<RoleRecord, 'trustPolicy' | 'description' | 'maxSessionSeconds'>>,
  ): RoleRecord {
    const record = { ...this.get(roleName), ...changed, updatedAt: this.#needs.clock.now() }
    this.#roles.set(roleName, record)
    return record
  }

  /** Without such a role nothing changes. */
  delete(roleName: string): void {
    this.#roles.delete(roleName)
  }
}

/**
 * Roles within a project, and what each allows
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/role-planning).
 */

import { lastingName, OWNER } from '../ram'

/** Roles that can be assigned; `custom-admin` is any custom role of the class admin. */
export const ROLES = ['Super_Administrator', 'Admin', 'custom-admin', 'user'] as const
export type Role = (typeof ROLES)[number]
type ProjectRole = 'owner' | Role

export type ProjectAction =
  | 'change basic properties'
  | 'change other properties'
  | 'use data'
  | 'look'

/**
 * Basic and other properties: "Configure permissions" in
 * https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption. Rights
 * to single tables are not emulated: every member of a project may read and write it.
 */
const MAY: Readonly<Record<ProjectAction, readonly ProjectRole[]>> = {
  'change basic properties': ['owner', 'Super_Administrator'],
  'change other properties': ['owner', 'Super_Administrator', 'Admin', 'custom-admin'],
  'use data': ['owner', ...ROLES],
  look: ['owner', ...ROLES],
}

/**
 * Who may assign which role. Only the owner assigns Admin; an Admin assigns lower roles only.
 */
const MAY_GIVE: Readonly<Record<ProjectRole, readonly Role[]>> = {
  owner: ROLES,
  Super_Administrator: ['Super_Administrator', 'custom-admin', 'user'],
  Admin: ['custom-admin', 'user'],
  'custom-admin': [],
  user: [],
}

/** The roles of a member: their names, and what each amounts to. */
export type Membership = Readonly<Record<string, Role>>

export class Members {
  readonly #memberships: Map<string, Membership>

  /** @param memberships by principal */
  constructor(memberships: Readonly<Record<string, Membership>> = {}) {
    this.#memberships = new Map(Object.entries(memberships))
  }

  /**
   * Replaces the role that the principal had. In MaxCompute roles add up, and one call both adds and
   * removes members (`UpdateUsersToRole`, with `add` and `remove`): this is that call for the new
   * role and for the old one, as the contract of `access.assignRole` demands. So a principal can
   * lose rights.
   */
  assign(principal: string, role: Role): void {
    this.#memberships.set(lastingName(principal), { [role]: role })
  }

  /** @param roleName of a role that amounts to `role` */
  add(principal: string, roleName: string, role: Role): void {
    const name = lastingName(principal)
    this.#memberships.set(name, { ...this.#memberships.get(name), [roleName]: role })
  }

  /** Without such a member nothing changes. */
  remove(principal: string, roleName: string): void {
    const name = lastingName(principal)
    const { [roleName]: _removed, ...left } = this.#memberships.get(name) ?? {}
    if (Object.keys(left).length > 0) this.#memberships.set(name, left)
    else this.#memberships.delete(name)
  }

  /** By principal, in the order in which they joined. */
  list(): Readonly<Record<string, Membership>> {
    return Object.fromEntries(this.#memberships)
  }

  may(principal: string, action: ProjectAction): boolean {
    return this.#projectRoles(principal).some((role) => MAY[action].includes(role))
  }

  mayGive(principal: string, role: Role): boolean {
    return this.#projectRoles(principal).some((own) => MAY_GIVE[own].includes(role))
  }

  #projectRoles(principal: string): readonly ProjectRole[] {
    if (principal === OWNER) return ['owner']
    return Object.values(this.#memberships.get(lastingName(principal)) ?? {})
  }
}

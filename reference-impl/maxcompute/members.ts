/**
 * Roles within a project, and what each may do
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/role-planning).
 */

import { OWNER } from '../ram'

/**
 * Roles that are given; `custom-admin` stands for any role of a project's own of the class admin.
 */
export const ROLES = ['Super_Administrator', 'Admin', 'custom-admin', 'user'] as const
export type Role = (typeof ROLES)[number]
type Standing = 'owner' | Role

export type Act = 'change basic properties' | 'change other properties' | 'use data' | 'look'

/**
 * Basic and other properties: "Configure permissions" in
 * https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption. Rights to single
 * tables are not part of the emulator: whoever is in a project may read and write it.
 */
const MAY: Readonly<Record<Act, readonly Standing[]>> = {
  'change basic properties': ['owner', 'Super_Administrator'],
  'change other properties': ['owner', 'Super_Administrator', 'Admin', 'custom-admin'],
  'use data': ['owner', ...ROLES],
  look: ['owner', ...ROLES],
}

/**
 * Who may give which role: Admin comes from the owner alone, and an Admin hands on less than its
 * own.
 */
const MAY_GIVE: Readonly<Record<Standing, readonly Role[]>> = {
  owner: ROLES,
  Super_Administrator: ['Super_Administrator', 'custom-admin', 'user'],
  Admin: ['custom-admin', 'user'],
  'custom-admin': [],
  user: [],
}

export class Members {
  readonly #roles = new Map<string, Set<Role>>()

  /** Roles add up. */
  assign(principal: string, role: Role): void {
    const roles = this.#roles.get(principal) ?? new Set()
    this.#roles.set(principal, roles.add(role))
  }

  may(principal: string, act: Act): boolean {
    return this.#standings(principal).some((standing) => MAY[act].includes(standing))
  }

  mayGive(principal: string, role: Role): boolean {
    return this.#standings(principal).some((standing) => MAY_GIVE[standing].includes(role))
  }

  #standings(principal: string): readonly Standing[] {
    const roles = [...(this.#roles.get(principal) ?? [])]
    return principal === OWNER ? ['owner', ...roles] : roles
  }
}

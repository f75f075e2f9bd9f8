/** Roles that a project adds to the built-in ones. */

import type { Role } from './members'

export interface CustomRole {
  readonly name: string
  readonly type: 'admin' | 'resource'
  /** A policy document as it was sent; not evaluated. */
  readonly policy: string
  /** Lists of permissions as they were sent; not evaluated. */
  readonly acl: Readonly<Record<string, unknown>>
}

/** The built-in roles, in the API's own case. */
export const BUILT_IN_ROLES: Readonly<Record<string, Role>> = {
  super_administrator: 'Super_Administrator',
  admin: 'Admin',
}

/** What a custom role amounts to. */
export function classOf({ type }: CustomRole): Role {
  return type === 'admin' ? 'custom-admin' : 'user'
}

/** The credentials that requests may be signed with: of the account, of its users, and of sessions. */

import { type Cloud, OWNER, principalOf } from '../index'
import type { EmulatorIdentity } from './emulator-identity'
import type { Credential, FindCredential } from './gateway'

export function credentialsOf(
  { accountId, ...own }: EmulatorIdentity,
  { ram }: Cloud,
  now: () => number,
): FindCredential {
  return (accessKeyId): Credential | undefined => {
    if (accessKeyId === own.accessKeyId) {
      const caller = { kind: 'account', accountId, principal: OWNER, accessKeyId } as const
      return { secret: own.accessKeySecret, isActive: true, caller }
    }
    const key = ram.users.findAccessKey(accessKeyId)
    const user = key && ram.users.find(key.userName)
    if (user) {
      const { userId, userName } = user
      return {
        secret: key.accessKeySecret,
        isActive: key.status === 'Active',
        caller: { kind: 'user', accountId, accessKeyId, principal: userName, userId, userName },
      }
    }
    const session = ram.sessions.find(accessKeyId)
    if (!session) return undefined
    const { roleId, roleName, sessionName } = session
    const principal = principalOf(session)
    return {
      secret: session.accessKeySecret,
      isActive: true,
      caller: { kind: 'role', accountId, accessKeyId, principal, roleId, roleName, sessionName },
      session: { token: session.securityToken, isExpired: session.expiresAt <= now() },
    }
  }
}

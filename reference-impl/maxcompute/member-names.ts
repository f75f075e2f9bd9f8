/** Members of a project as the API and SQL name them. */

import { lastingName, OWNER, type Ram } from '../ram'
import { objectNotExist } from './refusals'

/** `ALIYUN$<account>` of the account, `RAM$<account>:<name>` of a user, `RAM$<account>:role/<name>` of a role. */
export function memberName(accountId: string, principal: string): string {
  return principal === OWNER ? `ALIYUN$${accountId}` : `RAM$${accountId}:${lastingName(principal)}`
}

/**
 * Undefined: the text is no such name, or the name is one of another account.
 *
 * @throws ServiceError `OBJECT_NOT_EXIST` when RAM has no such user or role
 */
export function principalNamed(ram: Ram, accountId: string, name: string): string | undefined {
  const [, kind, account, rest = ''] = /^(ALIYUN|RAM)\$(\d+)(?::(.+))?$/i.exec(name) ?? []
  if (kind === undefined || account !== accountId) return undefined
  if ((kind.toUpperCase() === 'RAM') !== (rest !== '')) return undefined
  if (rest === '') return OWNER
  const role = /^role\/(.+)$/.exec(rest)?.[1]
  const exists = role === undefined ? ram.hasUser(rest) : ram.hasRole(role)
  if (exists) return rest
  throw objectNotExist(
    `member ${name.slice(0, 128)} of the account: baseId and tenantId do not match`,
  )
}

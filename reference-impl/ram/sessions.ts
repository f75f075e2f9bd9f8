/** Sessions: roles that were assumed, each with temporary credentials, until they expire. */

import type { Records } from '../state'
import { accessKeySecret, securityToken, temporaryAccessKeyId } from './identifiers'
import type { PolicyDocument } from './policy'
import type { DirectoryNeeds } from './users'

export interface SessionRecord {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly securityToken: string
  readonly roleId: string
  readonly roleName: string
  readonly sessionName: string
  /** Allows at most this, even where the role allows more. */
  readonly policy?: PolicyDocument
  readonly expiresAt: number
}

const PRINCIPAL = /^(role\/[^/]+)\/(STS\.[^/]+)$/

export class Sessions {
  readonly #needs: DirectoryNeeds
  readonly #sessions: Records<SessionRecord>

  constructor(needs: DirectoryNeeds) {
    this.#needs = needs
    this.#sessions = needs.state.records('ram.sessions')
  }

  open(
    session: Pick<SessionRecord, 'roleId' | 'roleName' | 'sessionName' | 'policy' | 'expiresAt'>,
  ): SessionRecord {
    const { random } = this.#needs
    this.#removeExpired()
    const record: SessionRecord = {
      ...session,
      accessKeyId: temporaryAccessKeyId(random),
      accessKeySecret: accessKeySecret(random),
      securityToken: securityToken(random),
    }
    this.#sessions.set(record.accessKeyId, record)
    return record
  }

  find(accessKeyId: string): SessionRecord | undefined {
    return this.#sessions.get(accessKeyId)
  }

  /** The session of a principal, if it has not expired. */
  ofPrincipal(principal: string): SessionRecord | undefined {
    const session = this.#sessions.get(PRINCIPAL.exec(principal)?.[2] ?? '')
    return session && session.expiresAt > this.#needs.clock.now() ? session : undefined
  }

  #removeExpired(): void {
    const now = this.#needs.clock.now()
    for (const { accessKeyId, expiresAt } of [...this.#sessions.values()]) {
      // Kept for a while, so that a client learns that it expired.
      if (expiresAt + 3_600_000 < now) this.#sessions.delete(accessKeyId)
    }
  }
}

/** The principal of a session, under which the services know it. */
export function principalOf({ roleName, accessKeyId }: SessionRecord): string {
  return `role/${roleName}/${accessKeyId}`
}

/** Who a principal is through all sessions: `role/<name>` of a role, otherwise the principal. */
export function lastingName(principal: string): string {
  return PRINCIPAL.exec(principal)?.[1] ?? principal
}

/** Sessions by their id, each for 24 hours of the cloud's clock. */

import type { RandomBytes } from '../../random'
import type { TunnelSubject } from './tunnel-request'

/** How long a session can be used. */
const LIFETIME_MS = 24 * 3_600_000
/** How long it is known after that, so that its client is told what became of it. */
const REMEMBERED_MS = 2 * LIFETIME_MS

export interface Session {
  readonly id: string
  readonly subject: TunnelSubject
  /** As in the request that began it. */
  readonly partition: string
  readonly principal: string
  /** Milliseconds since the epoch. */
  readonly initiated: number
}

export class Sessions<Kind extends Session> {
  readonly #byId = new Map<string, Kind>()
  readonly #random: RandomBytes
  readonly #forgotten: (session: Kind) => void

  /** @param forgotten called with each session whose time is over */
  constructor(random: RandomBytes, forgotten: (session: Kind) => void = () => {}) {
    this.#random = random
    this.#forgotten = forgotten
  }

  newId(now: number): string {
    const day = new Date(now).toISOString().slice(0, 19).replace(/\D/g, '')
    return `${day}${this.#random(16).toString('hex')}`
  }

  add(session: Kind): void {
    this.#byId.set(session.id, session)
    for (const each of this.#byId.values()) {
      const age = session.initiated - each.initiated
      if (age > LIFETIME_MS) this.#forgotten(each)
      if (age > REMEMBERED_MS) this.#byId.delete(each.id)
      // They are in the order of their beginning.
      if (age <= LIFETIME_MS) break
    }
  }

  /** undefined: there is none with this id for this subject. */
  find(id: string, subject: TunnelSubject): Kind | undefined {
    const session = this.#byId.get(id)
    return session && isSame(session.subject, subject) ? session : undefined
  }
}

export function isExpired({ initiated }: Session, now: number): boolean {
  return now - initiated > LIFETIME_MS
}

function isSame(one: TunnelSubject, other: TunnelSubject): boolean {
  const name = (subject: TunnelSubject) =>
    subject.kind === 'table' ? subject.table.toLowerCase() : subject.instance
  return (
    one.kind === other.kind &&
    one.project.toLowerCase() === other.project.toLowerCase() &&
    name(one) === name(other)
  )
}

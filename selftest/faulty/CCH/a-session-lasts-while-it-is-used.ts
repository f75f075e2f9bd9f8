import { type Clock, DataKeyCache, HOUR_MS } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-4',
  costs: 'A quiet project stops in two hours, a busy one goes on for months without its key.',
}

class SessionCache extends DataKeyCache {
  readonly #clock: Clock
  readonly #sessions = new Map<string, { readonly dataKey: Buffer; readonly usedAt: number }>()

  constructor(clock: Clock) {
    super(clock)
    this.#clock = clock
  }

  override find(wrappedDataKey: Buffer) {
    const session = this.#sessions.get(wrappedDataKey.toString('base64'))
    if (!session || this.#clock.now() - session.usedAt > 2 * HOUR_MS) return undefined
    this.keep(wrappedDataKey, session.dataKey)
    return session.dataKey
  }

  override keep(wrappedDataKey: Buffer, dataKey: Buffer) {
    const usedAt = this.#clock.now()
    this.#sessions.set(wrappedDataKey.toString('base64'), { dataKey, usedAt })
  }
}

export const connect = withParts({ dataKeyCache: (clock) => new SessionCache(clock) })

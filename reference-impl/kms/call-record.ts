/**
 * What KMS remembers of calls: a log of every one, and meters that count the completed ones. The
 * two are kept apart on purpose, so that a bill can be held against the log.
 */

import type { Caller, Operation } from './caller'
import type { KeyRecord } from './key-record'

export interface CallLogEntry {
  /** Milliseconds since the epoch, UTC. */
  readonly time: number
  readonly operation: Operation
  readonly region: string
  /** The key's id, whatever the caller named it by; left out when the call reached no key. */
  readonly keyId?: string
  readonly caller: Caller
  /** `completed`, or KMS's error code. */
  readonly outcome: string
}

export interface MeterReading {
  readonly region: string
  readonly operation: Operation
  readonly keyId?: string
  /** Whose key it is, because calls on service keys are free. Left out where there is no key. */
  readonly keyCreatorType?: 'User' | 'Service'
  readonly completedCalls: number
}

export class CallRecord {
  readonly #log: CallLogEntry[] = []
  readonly #meters = new Map<string, MeterReading>()

  add(call: Omit<CallLogEntry, 'keyId'>, key: KeyRecord | undefined): void {
    this.#log.push({ ...call, ...(key && { keyId: key.keyId }) })
    if (call.outcome === 'completed') this.#count(call.region, call.operation, key)
  }

  /** Oldest first. */
  log(): readonly CallLogEntry[] {
    return [...this.#log]
  }

  /** One reading for each region, operation and key that had a completed call. */
  meters(): readonly MeterReading[] {
    return [...this.#meters.values()]
  }

  #count(region: string, operation: Operation, key: KeyRecord | undefined): void {
    const meter = JSON.stringify([region, operation, key?.keyId])
    this.#meters.set(meter, {
      region,
      operation,
      ...(key && { keyId: key.keyId, keyCreatorType: key.creatorType }),
      completedCalls: (this.#meters.get(meter)?.completedCalls ?? 0) + 1,
    })
  }
}

/**
 * KMS records calls twice: a log of all calls, and meters that count the completed ones. The two
 * are separate, so that a bill can be compared with the log.
 */

import type { Records, State } from '../state'
import type { Caller, Operation } from './caller'
import type { KeyRecord } from './key-record'

export interface CallLogEntry {
  /** Milliseconds since the epoch, UTC. */
  readonly time: number
  readonly operation: Operation
  readonly region: string
  /** The key's id, even when the caller sent an alias or an ARN. Absent when no key was found. */
  readonly keyId?: string
  readonly caller: Caller
  /** `completed`, or KMS's error code. */
  readonly outcome: string
}

export interface MeterReading {
  readonly region: string
  readonly operation: Operation
  readonly keyId?: string
  /** Calls on service keys are free. Absent when the call has no key. */
  readonly keyCreatorType?: 'User' | 'Service'
  readonly completedCalls: number
}

export class CallRecord {
  #log: CallLogEntry[] = []
  readonly #meters: Records<MeterReading>
  readonly #largestLog: number

  /** @param largestLog the oldest calls are dropped from a log of twice as many */
  constructor(state: State, largestLog: number) {
    this.#meters = state.laterRecords('kms.meters')
    this.#largestLog = largestLog
  }

  add(call: Omit<CallLogEntry, 'keyId'>, key: KeyRecord | undefined): void {
    this.#log.push({ ...call, ...(key && { keyId: key.keyId }) })
    if (this.#log.length >= 2 * this.#largestLog) this.#log = this.#log.slice(-this.#largestLog)
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

/**
 * KMS records calls twice: a log of all calls, and meters that count the completed ones. The two
 * are separate, so that a bill can be compared with the log.
 */

import { CallLog } from '../call-log'
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
  readonly #log: CallLog<CallLogEntry>
  readonly #meters: Records<MeterReading>

  /** @param largestLog how many calls the log has at most: older ones are dropped */
  constructor(state: State, largestLog: number) {
    this.#meters = state.laterRecords('kms.meters')
    this.#log = new CallLog(state.laterRecords('kms.calls'), largestLog)
  }

  add(call: Omit<CallLogEntry, 'keyId'>, key: KeyRecord | undefined): void {
    this.#log.add({ ...call, ...(key && { keyId: key.keyId }) })
    if (call.outcome === 'completed') this.#count(call.region, call.operation, key)
  }

  /** Oldest first. */
  log(): readonly CallLogEntry[] {
    return this.#log.list()
  }

  /** How many calls there were before the oldest one of the log. */
  droppedCalls(): number {
    return this.#log.firstNumber
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

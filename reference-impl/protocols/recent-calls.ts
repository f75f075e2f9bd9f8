/** The newest calls, for those who look at what a client did. They have no parameters, which may be secret. */

import { CallLog, type State } from '../index'
import type { RecordedCall } from './gateway'

export interface RecentCall extends RecordedCall {
  /** ISO 8601, UTC, by the clock of the cloud. */
  readonly time: string
}

const MOST = 1000

export class RecentCalls {
  readonly #log: CallLog<RecentCall>

  constructor(state: State) {
    this.#log = new CallLog(state.laterRecords('emulator.calls'), MOST)
  }

  add(call: RecentCall): void {
    this.#log.add(call)
  }

  /** Newest first. */
  list(): readonly RecentCall[] {
    return this.#log.list().reverse()
  }

  clear(): void {
    this.#log.clear()
  }
}

/** Failures that were asked for: the next calls of an operation fail, for every caller. */

import { setTimeout as wait } from 'node:timers/promises'
import { ServiceError } from '../errors'

export type WireFailure = 'throttled' | 'timeout' | 'internal' | 'unavailable'

export interface Disturbance {
  /** The name of a product, such as `Kms`; `*`: all. */
  readonly product: string
  /** The name of an operation; `*`: all of the product. */
  readonly operation: string
  readonly failure: WireFailure
  readonly times: number
}

const FAILURES: Readonly<Record<Exclude<WireFailure, 'timeout'>, () => ServiceError>> = {
  throttled: () =>
    new ServiceError('Throttling.User', 429, 'Request was denied due to user flow control.'),
  internal: () =>
    new ServiceError(
      'InternalError',
      500,
      'The request processing has failed due to some unknown error.',
    ),
  unavailable: () =>
    new ServiceError(
      'ServiceUnavailable',
      503,
      'The request has failed due to a temporary failure of the server.',
    ),
}

export const WIRE_FAILURES: readonly WireFailure[] = [
  'throttled',
  'timeout',
  'internal',
  'unavailable',
]

export class Disturbances {
  readonly #timeoutMs: number
  #planned: (Omit<Disturbance, 'times'> & { left: number })[] = []

  /** @param timeoutMs how long a call is kept waiting that is to time out */
  constructor(timeoutMs = 30_000) {
    this.#timeoutMs = timeoutMs
  }

  plan({ times, ...disturbance }: Disturbance): void {
    this.#planned.push({ ...disturbance, left: times })
  }

  clear(): void {
    this.#planned = []
  }

  planned(): readonly Disturbance[] {
    return this.#planned.map(({ left, ...disturbance }) => ({ ...disturbance, times: left }))
  }

  /** @throws ServiceError when this call is to fail */
  async happen(product: string, operation: string): Promise<void> {
    const next = this.#planned.find(
      (each) => ['*', product].includes(each.product) && ['*', operation].includes(each.operation),
    )
    if (!next) return
    next.left--
    this.#planned = this.#planned.filter(({ left }) => left > 0)
    if (next.failure !== 'timeout') throw FAILURES[next.failure]()
    // Clients give up long before; the process may end while it waits.
    await wait(this.#timeoutMs, undefined, { ref: false })
    throw FAILURES.unavailable()
  }
}

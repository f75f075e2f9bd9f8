/**
 * Failures of KMS that were asked for: KMS is busy, does not answer, or fails by itself. A call that
 * fails changes nothing, and the log has it under its error code.
 */

import { ServiceError } from '../errors'
import type { Caller, Operation } from './caller'

export type Failure = 'throttled' | 'timeout' | 'internal'

/**
 * The codes that Alibaba Cloud's own clients try again after
 * (https://www.alibabacloud.com/help/en/doc-detail/601546.html). `SDK.ReadTimeout` is the client's:
 * it had no answer.
 */
const ERRORS: Record<Failure, () => ServiceError> = {
  throttled: () => new ServiceError('Rejected.Throttling', 429, 'QPS Limit Exceeded'),
  timeout: () => new ServiceError('SDK.ReadTimeout', 504, 'KMS did not answer in time'),
  internal: () => new ServiceError('InternalFailure', 500, 'Internal Failure'),
}

export class Failures {
  readonly #planned = new Map<Operation, { readonly failure: Failure; left: number }>()

  /** Replaces what was planned for the operation. */
  plan(operation: Operation, failure: Failure, times: number): void {
    this.#planned.set(operation, { failure, left: times })
  }

  /** @throws ServiceError when this call is to fail; only calls of MaxCompute do */
  happen(operation: Operation, { service }: Caller): void {
    const planned = this.#planned.get(operation)
    if (service !== 'odps' || !planned || planned.left <= 0) return
    planned.left--
    throw ERRORS[planned.failure]()
  }
}

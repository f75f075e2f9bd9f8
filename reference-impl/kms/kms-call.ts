/**
 * One call on its way through KMS. Whatever it needs it asks for here, and is checked as it asks:
 * activation first, then the key, then permission. The visit remembers which key was reached.
 */

import { isAlias } from './alias'
import type { Caller, Operation } from './caller'
import type { Interior } from './interior'
import type { KeyRecord } from './key-record'
import { aliasNotFound, keyNotFound, noPermission, serviceNotEnabled } from './refusals'

export class Visit {
  readonly interior: Interior
  readonly operation: Operation
  readonly caller: Caller
  readonly region: string
  /** Milliseconds since the epoch: one moment for the whole call. */
  readonly now: number
  #reached: KeyRecord | undefined

  constructor(interior: Interior, operation: Operation, caller: Caller, region: string) {
    this.interior = interior
    this.operation = operation
    this.caller = caller
    this.region = region
    this.now = interior.clock.now()
  }

  /** The key by id, ARN or alias. */
  key(reference: string): KeyRecord {
    const notFound = isAlias(reference) ? aliasNotFound : keyNotFound
    return this.#reach(this.interior.keys.find(this.region, reference), () =>
      notFound(this.region, reference),
    )
  }

  /** The key whose version sealed a blob. */
  keyOfVersion(keyVersionId: string): KeyRecord {
    return this.#reach(this.interior.keys.findVersion(this.region, keyVersionId), () =>
      keyNotFound(this.region, `with version ${keyVersionId}`),
    )
  }

  requireActivation(): void {
    if (!this.interior.activatedRegions.has(this.region)) throw serviceNotEnabled(this.region)
  }

  /** @param resource left out: the keys of the region, whichever there are */
  requirePermission(resource = `acs:kms:${this.region}:${this.interior.accountId}:key`): void {
    const action = `kms:${this.operation}` as const
    if (!this.interior.authorize(this.caller, action, resource)) {
      throw noPermission(action, resource)
    }
  }

  /** @param outcome `completed`, or the code of the refusal */
  record(outcome: string): void {
    const { interior, now: time, operation, region, caller } = this
    interior.calls.add({ time, operation, region, caller, outcome }, this.#reached)
  }

  /**
   * A service's own key asks neither for the user's activation nor for a grant: it is the service's
   * (https://www.alibabacloud.com/help/doc-detail/141401.htm). The user can look at it all the same:
   * MaxCompute's page says so of its default key without asking for activation
   * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption).
   */
  #reach(key: KeyRecord | undefined, notFound: () => Error): KeyRecord {
    const isServiceKey = key?.creatorType === 'Service'
    const isOwn = isServiceKey && key.creator === this.caller.service
    const isLookedAt = isServiceKey && this.operation === 'DescribeKey'
    if (!isOwn && !isLookedAt) this.requireActivation()
    if (!key) throw notFound()
    this.#reached = key
    if (!isOwn) this.requirePermission(key.arn)
    return key
  }
}

/**
 * One call of a KMS operation. Its methods check in the order of KMS: activation, then the key,
 * then the permission. It remembers the key that it found, for the call log.
 */

import { isAlias } from './alias'
import type { Caller, Operation } from './caller'
import type { KeyRecord } from './key-record'
import type { KmsState } from './kms-state'
import { aliasNotFound, keyNotFound, noPermission, serviceNotEnabled } from './refusals'

export class KmsCall {
  readonly kms: KmsState
  readonly operation: Operation
  readonly caller: Caller
  readonly region: string
  /** Milliseconds since the epoch: the same time during the whole call. */
  readonly now: number
  #key: KeyRecord | undefined

  constructor(kms: KmsState, operation: Operation, caller: Caller, region: string) {
    this.kms = kms
    this.operation = operation
    this.caller = caller
    this.region = region
    this.now = kms.clock.now()
  }

  /** The key with this id, ARN or alias. */
  key(reference: string): KeyRecord {
    const notFound = isAlias(reference) ? aliasNotFound : keyNotFound
    return this.#found(this.kms.keys.find(this.region, reference), () =>
      notFound(this.region, reference),
    )
  }

  /** The key that has this version. */
  keyOfVersion(keyVersionId: string): KeyRecord {
    return this.#found(this.kms.keys.findVersion(this.region, keyVersionId), () =>
      keyNotFound(this.region, `with version ${keyVersionId}`),
    )
  }

  requireActivation(): void {
    if (!this.kms.activations.has(this.region)) throw serviceNotEnabled(this.region)
  }

  /** @param resource default: all keys of the region */
  requirePermission(resource = `acs:kms:${this.region}:${this.kms.accountId}:key`): void {
    const action = `kms:${this.operation}` as const
    if (!this.kms.authorize(this.caller, action, resource)) {
      throw noPermission(action, resource)
    }
  }

  /** @param outcome `completed`, or the code of the refusal */
  record(outcome: string): void {
    const { kms, now: time, operation, region, caller } = this
    kms.calls.add({ time, operation, region, caller, outcome }, this.#key)
  }

  /**
   * A service uses its own key without activation by the user and without a grant
   * (https://www.alibabacloud.com/help/doc-detail/141401.htm). The user can describe that key
   * without activation too: MaxCompute's page says so about its default key
   * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption).
   */
  #found(key: KeyRecord | undefined, notFound: () => Error): KeyRecord {
    const isServiceKey = key?.creatorType === 'Service'
    const isOwn = isServiceKey && key.creator === this.caller.service
    const isDescribed = isServiceKey && this.operation === 'DescribeKey'
    if (!isOwn && !isDescribed) this.requireActivation()
    if (!key) throw notFound()
    this.#key = key
    if (!isOwn) this.requirePermission(key.arn)
    return key
  }
}

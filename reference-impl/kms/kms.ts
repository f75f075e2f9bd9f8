/**
 * Key Management Service of one account, in all its regions: the operations of the API under their
 * own names. Every call is logged, whether it completes or is refused.
 */

import type { Clock } from '../clock'
import { ServiceError } from '../errors'
import type { RandomBytes } from '../random'
import { describeAccountKmsStatus, openKmsService } from './account-operations'
import { serviceAlias } from './alias'
import { type CallLogEntry, CallRecord, type MeterReading } from './call-record'
import type { Authorize, Caller, Operation, ServiceCaller } from './caller'
import { parseBlob } from './ciphertext-blob'
import { decrypt, encrypt, generateDataKey } from './data-operations'
import { type Failure, Failures } from './failures'
import * as keyOperations from './key-operations'
import type { KeyMetadata } from './key-record'
import { KeyRing } from './key-ring'
import { KmsCall } from './kms-call'
import type { KmsState } from './kms-state'
import { MasterKeys } from './master-keys'
import type * as Api from './requests'

export interface KmsSettings {
  /** The Alibaba Cloud account's id: digits. */
  readonly accountId: string
  readonly clock: Clock
  readonly random: RandomBytes
  /** Default: allows everything. */
  readonly authorize?: Authorize
}

/** Refuses by throwing a `ServiceError` with KMS's own code and HTTP status. */
export class Kms {
  readonly #state: KmsState

  constructor({ authorize = () => true, ...settings }: KmsSettings) {
    const masterKeys = new MasterKeys(settings.random)
    this.#state = {
      ...settings,
      authorize,
      masterKeys,
      keys: new KeyRing(masterKeys),
      calls: new CallRecord(),
      failures: new Failures(),
      activatedRegions: new Set(),
    }
  }

  /** Activates KMS in one region. */
  openKmsService(caller: Caller, request: Api.RegionRequest): void {
    this.#perform('OpenKmsService', caller, request, openKmsService)
  }

  describeAccountKmsStatus(
    caller: Caller,
    request: Api.RegionRequest,
  ): { readonly accountStatus: Api.AccountStatus } {
    return this.#perform('DescribeAccountKmsStatus', caller, request, describeAccountKmsStatus)
  }

  createKey(caller: Caller, request: Api.CreateKeyRequest): KeyMetadata {
    return this.#perform('CreateKey', caller, request, keyOperations.createKey)
  }

  /**
   * The calling service's own key of the region. The first call creates it. Neither activation by
   * the user nor a grant is needed. The user may describe and use the key, but not manage it.
   */
  serviceKey(caller: ServiceCaller, request: Api.RegionRequest): KeyMetadata {
    const alias = serviceAlias(caller.service)
    if (this.#state.keys.find(request.region, alias)) {
      return this.describeKey(caller, { ...request, keyId: alias })
    }
    return this.#perform('CreateKey', caller, request, (call) =>
      keyOperations.createServiceKey(call, caller.service),
    )
  }

  describeKey(caller: Caller, request: Api.KeyRequest): KeyMetadata {
    return this.#perform('DescribeKey', caller, request, keyOperations.describeKey)
  }

  /** Service keys are listed among the others. */
  listKeys(caller: Caller, request: Api.ListKeysRequest): Api.ListKeysResponse {
    return this.#perform('ListKeys', caller, request, keyOperations.listKeys)
  }

  enableKey(caller: Caller, request: Api.KeyRequest): KeyMetadata {
    return this.#perform('EnableKey', caller, request, keyOperations.enableKey)
  }

  disableKey(caller: Caller, request: Api.KeyRequest): KeyMetadata {
    return this.#perform('DisableKey', caller, request, keyOperations.disableKey)
  }

  scheduleKeyDeletion(caller: Caller, request: Api.ScheduleKeyDeletionRequest): KeyMetadata {
    return this.#perform('ScheduleKeyDeletion', caller, request, keyOperations.scheduleKeyDeletion)
  }

  cancelKeyDeletion(caller: Caller, request: Api.KeyRequest): KeyMetadata {
    return this.#perform('CancelKeyDeletion', caller, request, keyOperations.cancelKeyDeletion)
  }

  /** Rotates a key: a new version of its material becomes primary, and the old ones still decrypt. */
  createKeyVersion(caller: Caller, request: Api.KeyRequest): KeyMetadata {
    return this.#perform('CreateKeyVersion', caller, request, keyOperations.createKeyVersion)
  }

  generateDataKey(
    caller: Caller,
    request: Api.GenerateDataKeyRequest,
  ): Api.GenerateDataKeyResponse {
    return this.#perform('GenerateDataKey', caller, request, generateDataKey)
  }

  encrypt(caller: Caller, request: Api.EncryptRequest): Api.EncryptResponse {
    return this.#perform('Encrypt', caller, request, encrypt)
  }

  decrypt(caller: Caller, request: Api.DecryptRequest): Api.DecryptResponse {
    return this.#perform('Decrypt', caller, request, decrypt)
  }

  /**
   * The next `times` calls of MaxCompute to this operation fail. This is not an operation of the
   * API.
   */
  failNext(operation: Operation, failure: Failure, times: number): void {
    this.#state.failures.plan(operation, failure, times)
  }

  /** All calls, oldest first. */
  callLog(): readonly CallLogEntry[] {
    return this.#state.calls.log()
  }

  /** Completed calls by region, operation and key; the bill is computed from these. */
  meters(): readonly MeterReading[] {
    return this.#state.calls.meters()
  }

  /**
   * The region of a key, given its id, its ARN or a ciphertext blob. Undefined when no region has
   * the key. This is not an operation of the API: a real client has the region in its
   * configuration.
   */
  regionOf(key: string | Buffer): string | undefined {
    const { clock, keys } = this.#state
    keys.removeDue(clock.now())
    return keys.regionOf(typeof key === 'string' ? key : parseBlob(key).keyVersionId)
  }

  #perform<Request extends Api.RegionRequest, Result>(
    operation: Operation,
    caller: Caller,
    request: Request,
    perform: (call: KmsCall, request: Request) => Result,
  ): Result {
    const call = new KmsCall(this.#state, operation, caller, request.region)
    this.#state.keys.removeDue(call.now)
    try {
      this.#state.failures.happen(operation, caller)
      const result = perform(call, request)
      call.record('completed')
      return result
    } catch (error) {
      if (error instanceof ServiceError) call.record(error.code)
      throw error
    }
  }
}

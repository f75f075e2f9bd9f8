/**
 * Key Management Service of one account, in all its regions: the operations of the API under their
 * own names. Every call comes in here, is answered by its operation, and is written down, completed
 * or refused.
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
import type { Interior } from './interior'
import * as keyOperations from './key-operations'
import type { KeyMetadata } from './key-record'
import { KeyRing } from './key-ring'
import { MasterKeys } from './master-keys'
import type * as Api from './requests'
import { Visit } from './visit'

export interface KmsSettings {
  /** The Alibaba Cloud account's id: digits. */
  readonly accountId: string
  readonly clock: Clock
  readonly random: RandomBytes
  /** Left out: everybody may do everything. */
  readonly authorize?: Authorize
}

/** A refusal is a thrown `ServiceError` with KMS's own code and HTTP status. */
export class Kms {
  readonly #interior: Interior

  constructor({ authorize = () => true, ...settings }: KmsSettings) {
    const masterKeys = new MasterKeys(settings.random)
    this.#interior = {
      ...settings,
      authorize,
      masterKeys,
      keys: new KeyRing(masterKeys),
      calls: new CallRecord(),
      activatedRegions: new Set(),
    }
  }

  /** Activates KMS in one region. */
  openKmsService(caller: Caller, request: Api.RegionRequest): void {
    this.#answer('OpenKmsService', caller, request, openKmsService)
  }

  describeAccountKmsStatus(
    caller: Caller,
    request: Api.RegionRequest,
  ): { readonly accountStatus: Api.AccountStatus } {
    return this.#answer('DescribeAccountKmsStatus', caller, request, describeAccountKmsStatus)
  }

  createKey(caller: Caller, request: Api.CreateKeyRequest): KeyMetadata {
    return this.#answer('CreateKey', caller, request, keyOperations.createKey)
  }

  /**
   * The calling service's own key of the region, made at the first time of asking. Neither the
   * user's activation nor a grant is needed, and the user may look at the key and use it but not
   * manage it.
   */
  serviceKey(caller: ServiceCaller, request: Api.RegionRequest): KeyMetadata {
    const alias = serviceAlias(caller.service)
    if (this.#interior.keys.find(request.region, alias)) {
      return this.describeKey(caller, { ...request, keyId: alias })
    }
    return this.#answer('CreateKey', caller, request, (visit) =>
      keyOperations.createServiceKey(visit, caller.service),
    )
  }

  describeKey(caller: Caller, request: Api.KeyRequest): KeyMetadata {
    return this.#answer('DescribeKey', caller, request, keyOperations.describeKey)
  }

  /** Service keys are listed among the others. */
  listKeys(caller: Caller, request: Api.ListKeysRequest): Api.ListKeysResponse {
    return this.#answer('ListKeys', caller, request, keyOperations.listKeys)
  }

  enableKey(caller: Caller, request: Api.KeyRequest): KeyMetadata {
    return this.#answer('EnableKey', caller, request, keyOperations.enableKey)
  }

  disableKey(caller: Caller, request: Api.KeyRequest): KeyMetadata {
    return this.#answer('DisableKey', caller, request, keyOperations.disableKey)
  }

  scheduleKeyDeletion(caller: Caller, request: Api.ScheduleKeyDeletionRequest): KeyMetadata {
    return this.#answer('ScheduleKeyDeletion', caller, request, keyOperations.scheduleKeyDeletion)
  }

  cancelKeyDeletion(caller: Caller, request: Api.KeyRequest): KeyMetadata {
    return this.#answer('CancelKeyDeletion', caller, request, keyOperations.cancelKeyDeletion)
  }

  generateDataKey(
    caller: Caller,
    request: Api.GenerateDataKeyRequest,
  ): Api.GenerateDataKeyResponse {
    return this.#answer('GenerateDataKey', caller, request, generateDataKey)
  }

  encrypt(caller: Caller, request: Api.EncryptRequest): Api.EncryptResponse {
    return this.#answer('Encrypt', caller, request, encrypt)
  }

  decrypt(caller: Caller, request: Api.DecryptRequest): Api.DecryptResponse {
    return this.#answer('Decrypt', caller, request, decrypt)
  }

  /** Every call there was, oldest first. */
  callLog(): readonly CallLogEntry[] {
    return this.#interior.calls.log()
  }

  /** What a bill is made from: completed calls by region, operation and key. */
  meters(): readonly MeterReading[] {
    return this.#interior.calls.meters()
  }

  /**
   * Which region's endpoint a client has to ask for a key, given its id, its ARN or a ciphertext
   * blob of it. Not an operation: real clients know it from their configuration. Undefined where no
   * region has the key.
   */
  regionOf(key: string | Buffer): string | undefined {
    const { clock, keys } = this.#interior
    keys.removeDue(clock.now())
    return keys.regionOf(typeof key === 'string' ? key : parseBlob(key).keyVersionId)
  }

  #answer<Request extends Api.RegionRequest, Answer>(
    operation: Operation,
    caller: Caller,
    request: Request,
    answer: (visit: Visit, request: Request) => Answer,
  ): Answer {
    const visit = new Visit(this.#interior, operation, caller, request.region)
    this.#interior.keys.removeDue(visit.now)
    try {
      const value = answer(visit, request)
      visit.record('completed')
      return value
    } catch (error) {
      if (error instanceof ServiceError) visit.record(error.code)
      throw error
    }
  }
}

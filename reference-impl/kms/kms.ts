/**
 * Key Management Service of one account, in all its regions: the operations of the API under their
 * own names. Every call is logged, whether it completes or is refused.
 */

import type { Clock } from '../clock'
import { ServiceError } from '../errors'
import type { RandomBytes } from '../random'
import { MemoryState, type State } from '../state'
import { describeAccountKmsStatus, openKmsService } from './account-operations'
import { serviceAlias } from './alias'
import * as aliases from './alias-operations'
import { type CallLogEntry, CallRecord, type MeterReading } from './call-record'
import type { Authorize, Caller, Operation, ServiceCaller } from './caller'
import { parseBlob } from './ciphertext-blob'
import {
  decrypt,
  encrypt,
  generateDataKey,
  generateDataKeyWithoutPlaintext,
  reEncrypt,
} from './data-operations'
import { type Failure, Failures } from './failures'
import * as keyOperations from './key-operations'
import type { KeyMetadata } from './key-record'
import { KeyRing } from './key-ring'
import { KmsCall } from './kms-call'
import type { KmsState } from './kms-state'
import { MasterKeys } from './master-keys'
import * as properties from './property-operations'
import type * as Api from './requests'
import * as versions from './version-operations'

export interface KmsSettings {
  /** The Alibaba Cloud account's id: digits. */
  readonly accountId: string
  readonly clock: Clock
  readonly random: RandomBytes
  /** Default: allows everything. */
  readonly authorize?: Authorize
  /** Default: in memory. */
  readonly state?: State
  /** How many calls the log has at most; older ones are dropped. Default: all. */
  readonly largestLog?: number
}

/** Refuses by throwing a `ServiceError` with KMS's own code and HTTP status. */
export class Kms {
  readonly #state: KmsState

  constructor(settings: KmsSettings) {
    const { authorize = () => true, state = new MemoryState(), largestLog = Infinity } = settings
    const { accountId, clock, random } = settings
    const masterKeys = new MasterKeys(random, state)
    this.#state = {
      accountId,
      clock,
      random,
      authorize,
      masterKeys,
      keys: new KeyRing(masterKeys, state),
      calls: new CallRecord(state, largestLog),
      failures: new Failures(),
      activations: state.records('kms.activations'),
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

  /** Adds a key with a known id. This is not an operation of the API, and is not logged. */
  addKey(request: Api.KnownKey): KeyMetadata {
    const caller = { principal: this.#state.accountId }
    const call = new KmsCall(this.#state, 'CreateKey', caller, request.region)
    return keyOperations.createKnownKey(call, request)
  }

  /**
   * The calling service's own key of the region. The first call creates it. Neither activation by
   * the user nor a grant is needed. The user may describe and use the key, but not manage it.
   */
  serviceKey(caller: ServiceCaller, request: Api.RegionRequest): KeyMetadata {
    const alias = serviceAlias(caller.service)
    if (this.#state.keys.findAlias(request.region, alias)) {
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

  listKeyVersions(
    caller: Caller,
    request: Api.KeyRequest & Api.PageRequest,
  ): Api.KeyVersionsResponse {
    return this.#perform('ListKeyVersions', caller, request, versions.listKeyVersions)
  }

  describeKeyVersion(caller: Caller, request: Api.KeyVersionRequest): Api.KeyVersionDescription {
    return this.#perform('DescribeKeyVersion', caller, request, versions.describeKeyVersion)
  }

  updateRotationPolicy(caller: Caller, request: Api.UpdateRotationPolicyRequest): void {
    this.#perform('UpdateRotationPolicy', caller, request, versions.updateRotationPolicy)
  }

  updateKeyDescription(caller: Caller, request: Api.UpdateKeyDescriptionRequest): void {
    this.#perform('UpdateKeyDescription', caller, request, properties.updateKeyDescription)
  }

  setDeletionProtection(caller: Caller, request: Api.SetDeletionProtectionRequest): void {
    this.#perform('SetDeletionProtection', caller, request, properties.setDeletionProtection)
  }

  tagResources(caller: Caller, request: Api.TagResourcesRequest): void {
    this.#perform('TagResources', caller, request, properties.tagResources)
  }

  untagResources(caller: Caller, request: Api.UntagResourcesRequest): void {
    this.#perform('UntagResources', caller, request, properties.untagResources)
  }

  listTagResources(caller: Caller, request: Api.TagsRequest): Api.TagsResponse {
    return this.#perform('ListTagResources', caller, request, properties.listTagResources)
  }

  createAlias(caller: Caller, request: Api.NameKeyRequest): void {
    this.#perform('CreateAlias', caller, request, aliases.createAlias)
  }

  updateAlias(caller: Caller, request: Api.NameKeyRequest): void {
    this.#perform('UpdateAlias', caller, request, aliases.updateAlias)
  }

  deleteAlias(caller: Caller, request: Api.AliasRequest): void {
    this.#perform('DeleteAlias', caller, request, aliases.deleteAlias)
  }

  listAliases(caller: Caller, request: Api.RegionRequest & Api.PageRequest): Api.AliasesResponse {
    return this.#perform('ListAliases', caller, request, aliases.listAliases)
  }

  listAliasesByKeyId(
    caller: Caller,
    request: Api.KeyRequest & Api.PageRequest,
  ): Api.AliasesResponse {
    return this.#perform('ListAliasesByKeyId', caller, request, aliases.listAliasesByKeyId)
  }

  generateDataKeyWithoutPlaintext(
    caller: Caller,
    request: Api.GenerateDataKeyRequest,
  ): Api.EncryptResponse {
    const operation = 'GenerateDataKeyWithoutPlaintext'
    return this.#perform(operation, caller, request, generateDataKeyWithoutPlaintext)
  }

  reEncrypt(caller: Caller, request: Api.ReEncryptRequest): Api.EncryptResponse {
    return this.#perform('ReEncrypt', caller, request, reEncrypt)
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

  /** The newest calls, as many as the settings say, oldest first. */
  callLog(): readonly CallLogEntry[] {
    return this.#state.calls.log()
  }

  /** How many calls there were before the oldest one of the log. */
  droppedCalls(): number {
    return this.#state.calls.droppedCalls()
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
    keys.settleDue(clock.now())
    return keys.regionOf(typeof key === 'string' ? key : parseBlob(key).keyVersionId)
  }

  #perform<Request extends Api.RegionRequest, Result>(
    operation: Operation,
    caller: Caller,
    request: Request,
    perform: (call: KmsCall, request: Request) => Result,
  ): Result {
    const call = new KmsCall(this.#state, operation, caller, request.region)
    this.#state.keys.settleDue(call.now)
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

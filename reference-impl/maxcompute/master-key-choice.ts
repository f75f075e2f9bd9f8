/**
 * Finds the master key in KMS for a project's choice, and checks that a BYOK can be used
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption).
 */

import type { Kms, ServiceCaller } from '../kms'
import { choosingKey } from './kms-refusals'
import type { KeyChoice } from './project'
import {
  invalidParameter,
  masterKeyNotFound,
  masterKeyOfOtherRegion,
  masterKeyUnavailable,
} from './refusals'

export interface MasterKeyChoiceNeeds {
  readonly kms: Kms
}

/**
 * Changes nothing in KMS, except that the first default key of a region creates the service key.
 */
export class MasterKeyChoice {
  readonly #kms: Kms

  constructor({ kms }: MasterKeyChoiceNeeds) {
    this.#kms = kms
  }

  /**
   * @returns the id of the master key; @throws ServiceError, one of `ENCRYPTION_…`, or
   * `INVALID_PARAMETER`
   */
  resolve(caller: ServiceCaller, region: string, choice: KeyChoice): string {
    return choice.kind === 'default'
      ? this.defaultKey(caller, region)
      : this.byok(caller, region, choice.keyId)
  }

  /**
   * One service key per region and account, as KMS has it
   * (https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/integration-with-kms).
   * KMS need not be activated: since December 2023 the page requires that for a BYOK only, although
   * its step 1 still shows it.
   */
  protected defaultKey(caller: ServiceCaller, region: string): string {
    return choosingKey(() => this.#kms.serviceKey(caller, { region })).keyId
  }

  /**
   * KMS checks, in this order: it is activated in the region, it has the key there, and the service
   * role allows MaxCompute to describe the key.
   */
  protected byok(caller: ServiceCaller, region: string, keyId: string): string {
    this.requireSameRegion(keyId, region)
    const key = choosingKey(() => this.#kms.describeKey(caller, { region, keyId }))
    // Public samples use key ids only, so an alias or an ARN is not accepted.
    if (key.keyId !== keyId) throw masterKeyNotFound(`There is no key with the id ${keyId}`)
    if (key.creatorType === 'Service') {
      throw invalidParameter('key', `${keyId} is a service key and cannot be a BYOK`)
    }
    if (key.keyState !== 'Enabled') throw masterKeyUnavailable(`${keyId} is ${key.keyState}`)
    return keyId
  }

  /** KMS would refuse a key of another region as "not found"; this reason helps more. */
  protected requireSameRegion(keyId: string, region: string): void {
    const keyRegion = this.#kms.regionOf(keyId)
    if (keyRegion !== undefined && keyRegion !== region) throw masterKeyOfOtherRegion(keyId, region)
  }
}

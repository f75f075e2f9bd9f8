/**
 * Which key in KMS stands behind a project's choice, and what keeps a BYOK from being chosen
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
 * Asks KMS and changes nothing but this: the first default key of a region makes the service key.
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
   * KMS need not be activated: since December 2023 the page asks for that with a BYOK only,
   * although its step 1 still shows it.
   */
  protected defaultKey(caller: ServiceCaller, region: string): string {
    return this.#kms.serviceKey(caller, { region }).keyId
  }

  /**
   * KMS itself checks that it is activated in the region, that it has the key there, and that the
   * service role allows MaxCompute to look at it, in this order.
   */
  protected byok(caller: ServiceCaller, region: string, keyId: string): string {
    this.requireSameRegion(keyId, region)
    const key = choosingKey(() => this.#kms.describeKey(caller, { region, keyId }))
    // Only ids are seen in public samples: an alias or an ARN is no key of that id.
    if (key.keyId !== keyId) throw masterKeyNotFound(`There is no key with the id ${keyId}`)
    if (key.creatorType === 'Service') {
      throw invalidParameter('key', `${keyId} belongs to a service and is nobody's own key`)
    }
    if (key.keyState !== 'Enabled') throw masterKeyUnavailable(`${keyId} is ${key.keyState}`)
    return keyId
  }

  /**
   * KMS of one region does not know the keys of another; the reason is worth more than "not found".
   */
  protected requireSameRegion(keyId: string, region: string): void {
    const keyRegion = this.#kms.regionOf(keyId)
    if (keyRegion !== undefined && keyRegion !== region) throw masterKeyOfOtherRegion(keyId, region)
  }
}

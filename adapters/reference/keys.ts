/**
 * The facets `keys` and `rotation`: the user's own way to KMS. The port has one KMS for all regions, and lists keys
 * whole.
 */

import { type Cloud, type KeyMetadata, ServiceError } from '../../reference-impl/index'
import type { Facets, Key } from '../target'
import type { MakeOperation } from './operation'

export function keys(operation: MakeOperation): Facets['keys'] {
  return {
    activate: operation(({ cloud }, { region }, principal) => {
      cloud.kms.openKmsService({ principal }, { region })
      return null
    }),
    status: operation(({ cloud }, { region }, principal) => {
      const { accountStatus } = cloud.kms.describeAccountKmsStatus({ principal }, { region })
      return { activated: accountStatus === 'Enabled' }
    }),
    create: operation(({ cloud }, { region, alias }, principal) =>
      keyOf(cloud.kms.createKey({ principal }, { region, ...(alias !== undefined && { alias }) })),
    ),
    describe: operation(({ cloud }, { keyId }, principal) =>
      keyOf(cloud.kms.describeKey({ principal }, { region: regionOf(cloud, keyId), keyId })),
    ),
    list: operation(({ cloud }, { region }, principal) =>
      listKeyIds(cloud, region, principal).map((keyId) =>
        keyOf(cloud.kms.describeKey({ principal }, { region, keyId })),
      ),
    ),
    setState: operation(({ cloud }, { keyId, state }, principal) => {
      const request = { region: regionOf(cloud, keyId), keyId }
      if (state === 'Enabled') return keyOf(cloud.kms.enableKey({ principal }, request))
      if (state === 'Disabled') return keyOf(cloud.kms.disableKey({ principal }, request))
      throw new ServiceError('InvalidParameter', 400, 'A key is set to Enabled or Disabled')
    }),
    scheduleDeletion: operation(({ cloud }, { keyId, days }, principal) => {
      const region = regionOf(cloud, keyId)
      const request = { region, keyId, pendingWindowInDays: days }
      return keyOf(cloud.kms.scheduleKeyDeletion({ principal }, request))
    }),
    cancelDeletion: operation(({ cloud }, { keyId }, principal) =>
      keyOf(cloud.kms.cancelKeyDeletion({ principal }, { region: regionOf(cloud, keyId), keyId })),
    ),
    decrypt: operation(({ cloud }, { ciphertextBlob: base64 }, principal) => {
      const ciphertextBlob = Buffer.from(base64, 'base64')
      const request = { region: regionOf(cloud, ciphertextBlob), ciphertextBlob }
      return { plaintext: cloud.kms.decrypt({ principal }, request).plaintext.toString('base64') }
    }),
  }
}

/** A key's material gets a new version, which is current from then on. */
export function rotation(operation: MakeOperation): Facets['rotation'] {
  return {
    rotate: operation(({ cloud }, { keyId }, principal) =>
      keyOf(cloud.kms.createKeyVersion({ principal }, { region: regionOf(cloud, keyId), keyId })),
    ),
  }
}

/**
 * A client of KMS knows its region from its configuration; the port has one KMS for all regions.
 */
function regionOf({ kms }: Cloud, key: string | Buffer): string {
  const region = kms.regionOf(key)
  if (region !== undefined) return region
  throw new ServiceError('Forbidden.KeyNotFound', 404, 'There is no such key in any region')
}

/** Page by page, as the API gives them. */
function listKeyIds({ kms }: Cloud, region: string, principal: string): readonly string[] {
  const keyIds: string[] = []
  for (let pageNumber = 1; ; pageNumber++) {
    const page = kms.listKeys({ principal }, { region, pageNumber, pageSize: 100 })
    keyIds.push(...page.keys.map(({ keyId }) => keyId))
    if (page.keys.length < page.pageSize) return keyIds
  }
}

function keyOf({ keyId, arn, region, keyState, creatorType, deleteDate }: KeyMetadata): Key {
  return {
    keyId,
    arn,
    region,
    state: keyState,
    creator: creatorType === 'Service' ? 'service' : 'user',
    ...(deleteDate !== undefined && { deleteDate }),
  }
}

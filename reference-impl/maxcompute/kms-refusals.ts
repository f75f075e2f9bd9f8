/**
 * How MaxCompute calls KMS: it tries again where KMS fails, and maps refusals of KMS to its own.
 * The caller of KMS is MaxCompute and not the user,
 * so a missing permission there means a missing service role. No page says which refusal follows
 * when the role is revoked from a project in use: here it is the same.
 */

import { ServiceError } from '../errors'
import {
  kmsNotActivated,
  masterKeyNotFound,
  masterKeyUnavailable,
  objectCorrupted,
  serviceRoleNotGranted,
} from './refusals'

type RefusalMapping = Readonly<Record<string, (reason: string) => ServiceError>>

/**
 * A client of KMS tries again after these, with growing pauses and a largest number of tries
 * (https://www.alibabacloud.com/help/en/doc-detail/601546.html). The clock of the emulator stands
 * still, so there are no pauses here.
 */
const FAILURES: RefusalMapping = {
  'Rejected.Throttling': masterKeyUnavailable,
  'SDK.ReadTimeout': masterKeyUnavailable,
  InternalFailure: masterKeyUnavailable,
}

/** `maxAttempts` of the SDKs by default (https://github.com/aliyun/tea-util). */
const MAXIMUM_ATTEMPTS = 3

const ALWAYS: RefusalMapping = {
  ...FAILURES,
  'Forbidden.KmsServiceNotEnabled': kmsNotActivated,
  'Forbidden.NoPermission': serviceRoleNotGranted,
  'Rejected.Disabled': masterKeyUnavailable,
  'Rejected.PendingDeletion': masterKeyUnavailable,
}

/** While a key is chosen, an unknown key is a mistake of the user. */
const WHEN_CHOOSING: RefusalMapping = {
  ...ALWAYS,
  'Forbidden.KeyNotFound': masterKeyNotFound,
  'Forbidden.AliasNotFound': masterKeyNotFound,
}

const WHEN_USING: RefusalMapping = {
  ...ALWAYS,
  // A key in use is unknown only after its deletion window has passed.
  'Forbidden.KeyNotFound': masterKeyUnavailable,
  // KMS made the wrapped data key, so it was changed since.
  InvalidParameter: (reason) => objectCorrupted('the wrapped data key', reason),
}

export function choosingKey<Answer>(call: () => Answer): Answer {
  return withMappedRefusals(call, WHEN_CHOOSING)
}

export function usingKey<Answer>(call: () => Answer): Answer {
  return withMappedRefusals(call, WHEN_USING)
}

function withMappedRefusals<Answer>(call: () => Answer, mapping: RefusalMapping): Answer {
  try {
    return withRetries(call)
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const refusal = mapping[error.code]
    throw refusal ? refusal(`KMS: ${error.message} (${error.code})`) : error
  }
}

function withRetries<Answer>(call: () => Answer): Answer {
  for (let attempt = 1; ; attempt++) {
    try {
      return call()
    } catch (error) {
      const isFailure = error instanceof ServiceError && Object.hasOwn(FAILURES, error.code)
      if (!isFailure || attempt === MAXIMUM_ATTEMPTS) throw error
    }
  }
}

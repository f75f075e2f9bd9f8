/**
 * Maps refusals of KMS to refusals of MaxCompute. The caller of KMS is MaxCompute and not the user,
 * so a missing permission there means a missing service role. No page says which refusal follows
 * when the role is revoked from a project in use: here it is the same.
 */

import { ServiceError } from '../errors'
import {
  kmsNotActivated,
  masterKeyNotFound,
  masterKeyUnavailable,
  serviceRoleNotGranted,
} from './refusals'

type RefusalMapping = Readonly<Record<string, (reason: string) => ServiceError>>

const ALWAYS: RefusalMapping = {
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

/** A key in use is unknown only after its deletion window has passed. */
const WHEN_USING: RefusalMapping = { ...ALWAYS, 'Forbidden.KeyNotFound': masterKeyUnavailable }

export function choosingKey<Answer>(call: () => Answer): Answer {
  return withMappedRefusals(call, WHEN_CHOOSING)
}

export function usingKey<Answer>(call: () => Answer): Answer {
  return withMappedRefusals(call, WHEN_USING)
}

function withMappedRefusals<Answer>(call: () => Answer, mapping: RefusalMapping): Answer {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const refusal = mapping[error.code]
    throw refusal ? refusal(`KMS: ${error.message} (${error.code})`) : error
  }
}

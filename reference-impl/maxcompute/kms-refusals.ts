/**
 * What a refusal of KMS means to whoever asked MaxCompute. KMS answers MaxCompute, not the user: a
 * missing permission there is a missing service role here. That holds for a project at work too:
 * which refusal follows when its role is taken away is documented nowhere.
 */

import { ServiceError } from '../errors'
import {
  kmsNotActivated,
  masterKeyNotFound,
  masterKeyUnavailable,
  serviceRoleNotGranted,
} from './refusals'

type Rewording = Readonly<Record<string, (reason: string) => ServiceError>>

const ALWAYS: Rewording = {
  'Forbidden.KmsServiceNotEnabled': kmsNotActivated,
  'Forbidden.NoPermission': serviceRoleNotGranted,
  'Rejected.Disabled': masterKeyUnavailable,
  'Rejected.PendingDeletion': masterKeyUnavailable,
}

/** A key is being chosen: that there is none of that name is the user's mistake. */
const WHEN_CHOOSING: Rewording = {
  ...ALWAYS,
  'Forbidden.KeyNotFound': masterKeyNotFound,
  'Forbidden.AliasNotFound': masterKeyNotFound,
}

/** A key that was there once is being used: its deletion window has passed since. */
const WHEN_USING: Rewording = { ...ALWAYS, 'Forbidden.KeyNotFound': masterKeyUnavailable }

export function choosingKey<Answer>(call: () => Answer): Answer {
  return reworded(call, WHEN_CHOOSING)
}

export function usingKey<Answer>(call: () => Answer): Answer {
  return reworded(call, WHEN_USING)
}

function reworded<Answer>(call: () => Answer, rewording: Rewording): Answer {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const reword = rewording[error.code]
    throw reword ? reword(`KMS: ${error.message} (${error.code})`) : error
  }
}

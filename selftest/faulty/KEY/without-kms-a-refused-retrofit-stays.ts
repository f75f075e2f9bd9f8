import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-5',
  costs: 'Encryption that was refused is on for good, and nobody knows that it is.',
}

/** The configuration is written before KMS is asked. */
export const connect = withAnswers((sandbox) => ({
  setEncryption: async (input) => {
    const outcome = await sandbox.setEncryption(input)
    if (!outcome.ok) return outcome
    const status = await sandbox.keys.status({ region: outcome.value.region })
    if (status.ok && status.value.activated) return outcome
    return { ok: false, refusal: { code: 'KMS_NOT_ACTIVATED', message: 'KMS is not activated' } }
  },
}))

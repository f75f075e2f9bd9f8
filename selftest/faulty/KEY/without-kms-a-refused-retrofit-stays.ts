import { faulty } from '../../specimen'

/** The configuration is written before KMS is asked. */
export const { fault, connect } = faulty(
  'KEY-5',
  'Encryption that was refused is on for good, and nobody knows that it is.',
  (sandbox) => ({
    setEncryption: async (input) => {
      const outcome = await sandbox.setEncryption(input)
      if (!outcome.ok) return outcome
      const status = await sandbox.keys.status({ region: outcome.value.region })
      if (status.ok && status.value.activated) return outcome
      return { ok: false, refusal: { code: 'KMS_NOT_ACTIVATED', message: 'KMS is not activated' } }
    },
  }),
)

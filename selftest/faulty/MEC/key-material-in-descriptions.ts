import { createHash } from 'node:crypto'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-4',
  'Whoever may look at a key takes its material home, and disabling it later is in vain.',
  (sandbox) => ({
    'keys.describe': async (input) => {
      const outcome = await sandbox.keys.describe(input)
      if (!outcome.ok) return outcome
      // The port never shows the real material. This has its form.
      const keyMaterial = createHash('sha256').update(outcome.value.keyId).digest('base64')
      return { ok: true, value: { ...outcome.value, keyMaterial } }
    },
  }),
)

import { createHash } from 'node:crypto'
import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-4',
  costs: 'Whoever may look at a key takes its material home, and disabling it later is in vain.',
}

export const connect = withAnswers((sandbox) => ({
  'keys.describe': async (input) => {
    const outcome = await sandbox.keys.describe(input)
    if (!outcome.ok) return outcome
    // At the port the real material is out of reach; this has its shape.
    const keyMaterial = createHash('sha256').update(outcome.value.keyId).digest('base64')
    return { ok: true, value: { ...outcome.value, keyMaterial } }
  },
}))

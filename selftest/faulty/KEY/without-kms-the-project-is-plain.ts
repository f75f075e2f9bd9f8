import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-5',
  costs: 'In a region where nobody activated KMS a project asked for as encrypted is in the clear.',
}

/** KMS is missing: the project is more important than its encryption. */
export const connect = withAnswers((sandbox) => ({
  createProject: async (input) => {
    const status = await sandbox.keys.status({ region: input.region })
    const isActivated = status.ok && status.value.activated
    const isDefault = input.encryption?.key.kind === 'default'
    const isDropped = isDefault && !isActivated
    return sandbox.createProject(isDropped ? { ...input, encryption: null } : input)
  },
}))

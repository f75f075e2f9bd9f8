import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-5',
  costs: 'Reports are made of no rows, and nobody is told that the key is not supported.',
}

/** What the default key protects is left out, whatever the version. */
export const connect = withAnswers(({ getProject, hologres }) => ({
  'hologres.readExternalTable': async (input) => {
    const project = await getProject({ name: input.project })
    const isDefault = project.ok && project.value.encryption?.key.kind === 'default'
    return isDefault ? { ok: true, value: [] } : hologres.readExternalTable(input)
  },
}))

import { authorizing } from '../../parts/kms-authorization'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'What a running project does once the role is taken from MaxCompute is left open: the role is ' +
    'asked for when a key is chosen, and what was chosen goes on working.',
  authorizing((authorize) => (caller, action, resource) => {
    const isUse = action === 'kms:Decrypt' || action === 'kms:GenerateDataKey'
    return (caller.service === 'odps' && isUse) || authorize(caller, action, resource)
  }),
)

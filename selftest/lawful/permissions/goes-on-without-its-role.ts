import { Kms } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'What a running project does once the role is taken from MaxCompute is left open: the role is ' +
    'asked for when a key is chosen, and what was chosen goes on working.',
}

const USES = ['kms:Decrypt', 'kms:GenerateDataKey']

export const connect = withParts({
  kms: ({ authorize = () => true, ...settings }) =>
    new Kms({
      ...settings,
      authorize: (caller, action, resource) =>
        (caller.service === 'odps' && USES.includes(action)) || authorize(caller, action, resource),
    }),
})

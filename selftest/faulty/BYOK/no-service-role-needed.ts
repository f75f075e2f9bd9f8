import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-4',
  costs: 'MaxCompute uses keys that nobody ever allowed it to use.',
}

/** Services trust each other. */
export const connect = withParts({
  kms: (settings) =>
    new Kms({
      ...settings,
      authorize: (caller, action, resource) =>
        caller.service === 'odps' || (settings.authorize?.(caller, action, resource) ?? true),
    }),
})

import { Hologres, Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-2',
  costs: 'A service that nobody let near the keys reads everything that they protect.',
}

export const connect = withParts({
  kms: (settings) =>
    new Kms({
      ...settings,
      authorize: (caller, action, resource) =>
        caller.service === 'hologres' || (settings.authorize?.(caller, action, resource) ?? true),
    }),
  hologres: (needs) => new Hologres({ ...needs, isGranted: () => true }),
})

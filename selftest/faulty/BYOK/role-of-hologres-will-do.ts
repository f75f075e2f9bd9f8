import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-4',
  costs: 'A right given to another service opens the key to this one.',
}

/** Any role with "EncryptionDefaultRole" in its name is taken. */
export const connect = withParts({
  kms: (settings) => {
    const { authorize = () => true } = settings
    return new Kms({
      ...settings,
      authorize: (caller, action, resource) =>
        authorize(caller, action, resource) ||
        (caller.service === 'odps' &&
          authorize({ ...caller, service: 'hologres' }, action, resource)),
    })
  },
})

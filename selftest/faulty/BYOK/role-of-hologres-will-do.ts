import { authorizing } from '../../parts/kms-authorization'
import { faulty } from '../../specimen'

/** Any role with "EncryptionDefaultRole" in its name is accepted. */
export const { fault, connect } = faulty(
  'BYOK-4',
  'A right given to another service opens the key to this one.',
  authorizing((authorize) => (caller, action, resource) => {
    if (authorize(caller, action, resource)) return true
    return (
      caller.service === 'odps' && authorize({ ...caller, service: 'hologres' }, action, resource)
    )
  }),
)

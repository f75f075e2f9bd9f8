import { authorizing } from '../../parts/kms-authorization'
import { faulty } from '../../specimen'

/** KMS lets MaxCompute use every key, with or without the role. */
export const { fault, connect } = faulty(
  'BYOK-4',
  'MaxCompute uses keys that nobody ever allowed it to use.',
  authorizing((authorize) => (caller, action, resource) => {
    return caller.service === 'odps' || authorize(caller, action, resource)
  }),
)

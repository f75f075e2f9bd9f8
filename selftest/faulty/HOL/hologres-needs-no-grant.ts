import { Hologres } from '../../../reference-impl/index'
import { authorizing } from '../../parts/kms-authorization'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-2',
  'A service that nobody let near the keys reads everything that they protect.',
  authorizing((authorize) => (caller, action, resource) => {
    return caller.service === 'hologres' || authorize(caller, action, resource)
  }),
  { hologres: (needs) => new Hologres({ ...needs, isGranted: () => true }) },
)

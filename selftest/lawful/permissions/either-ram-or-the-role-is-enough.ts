import { ramIsEnough } from '../../parts/ram-is-enough'
import { theRoleIsEnough } from '../../parts/the-role-is-enough'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'One page asks for RAM’s authorisation and the role Super_Administrator, another for one of ' +
    'them: here either is enough.',
  ramIsEnough,
  theRoleIsEnough,
)

import { theRoleIsEnough } from '../../parts/the-role-is-enough'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'One page asks for RAM’s authorisation and the role Super_Administrator, another for one of ' +
    'them: here the role is enough.',
  theRoleIsEnough,
)

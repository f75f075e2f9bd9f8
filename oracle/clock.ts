/** The clock of a sandbox: nothing is demanded of it, and everything else depends on it. */
import { ANYTHING } from './finding'
import { NOTHING, type Rules } from './rule'

export const CLOCK_RULES: Rules<'clock.advance' | 'clock.now'> = {
  'clock.advance': {
    lawful: () => ANYTHING,
    accepted(state, { hours }) {
      state.now += hours
      return NOTHING
    },
  },
  'clock.now': { lawful: () => ANYTHING, accepted: () => NOTHING },
}

/** The clock of a sandbox: nothing is demanded of it, and everything else depends on it. */
import { ANYTHING } from './finding'
import { NOTHING, type Rules } from './rule'

const HOUR_MS = 3_600_000

export const CLOCK_RULES: Rules<'clock.advance' | 'clock.now'> = {
  'clock.advance': {
    lawful: () => ANYTHING,
    accepted(state, { hours }) {
      state.now += hours
      return NOTHING
    },
  },
  'clock.now': {
    lawful: () => ANYTHING,
    accepted(state, _, { time }) {
      const shown = Date.parse(time)
      state.firstShown ??= shown
      if (state.clockRuns) state.now = Math.max(state.now, (shown - state.firstShown) / HOUR_MS)
      return NOTHING
    },
  },
}

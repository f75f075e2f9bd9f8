/** What happens beside the questions: RST-1, ROT-1, DST-1, DST-2, TMP-1. */
import { ANYTHING } from './finding'
import { kmsStates } from './key-states'
import { NOTHING, type Rules } from './rule'

type Disturbing = 'restart.restart' | 'rotation.rotate' | 'disturbance.kmsFails' | 'tampering.flip'

export const DISTURBANCE_RULES: Rules<Disturbing> = {
  // What is stored stays, and so do the 24 hours: nothing changes for the oracle.
  'restart.restart': {
    lawful: () => ({ must: [], may: [], promises: ['RST-1'] }),
    accepted(state) {
      state.isRestarted = true
      return NOTHING
    },
  },
  'rotation.rotate': {
    lawful(state, { keyId }) {
      const key = state.keys.get(keyId)
      if (key?.creator !== 'user' || !kmsStates(state, key).has('Enabled')) return ANYTHING
      return { must: [], may: [], promises: ['ROT-1'] }
    },
    accepted(state, { keyId }) {
      state.rotated.add(keyId)
      return NOTHING
    },
  },
  'disturbance.kmsFails': {
    lawful: () => ANYTHING,
    accepted(state, { operation, times }) {
      // How many calls a target makes is its own affair, so a failure may come at any later moment.
      if (times > 0) state.wasFailing = true
      if (times > 0) state.failing.add(operation)
      else state.failing.delete(operation)
      return NOTHING
    },
  },
  'tampering.flip': {
    lawful: () => ANYTHING,
    accepted(state, { project, table }) {
      const known = state.projects.get(project)?.tables.get(table)
      if (known) known.isTampered = true
      return NOTHING
    },
  },
}

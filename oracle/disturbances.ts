/** What happens beside the questions: RST-1, ROT-1, DST-1, DST-2, TMP-1. */
import { say } from '../record/saying'
import { ANYTHING, findings, reason } from './finding'
import { kmsStates, statesSaid } from './key-states'
import { compared } from './keys'
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
      if (key?.creator !== 'user') return ANYTHING
      const states = kmsStates(state, key)
      if (states.has('Enabled')) return { must: [], may: [], promises: ['ROT-1'] }
      if (states.has('gone')) return ANYTHING
      const away = reason(
        'ROT-1',
        say`the key is ${statesSaid(states)}`,
        'KEY_STATE_CONFLICT',
        'KEY_UNAVAILABLE',
      )
      return { must: [away], may: [], promises: [] }
    },
    accepted(state, { keyId }, key) {
      state.rotated.add(keyId)
      if (key.keyId !== keyId)
        return findings(['ROT-1'], say`the key ${keyId}`, say`the key ${key.keyId}`)
      return compared(state, key)
    },
  },
  'disturbance.kmsFails': {
    lawful: () => ANYTHING,
    accepted(state, { operation, times }) {
      // How many calls a target makes is its own affair, so a failure may come at any later moment.
      if (times > 0) state.wasFailing = true
      if (times > 0) state.failing.add(operation)
      else if (state.failing.delete(operation)) state.failedAt = state.now
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

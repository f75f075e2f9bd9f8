import { setTimeout as pause } from 'node:timers/promises'
import { withEveryAnswer } from '../../parts/every-answer'
import { lawful } from '../../specimen'

const SLOW_MS = 5

let asked = 0

export const { freedom, connect } = lawful(
  'Nothing is said of how fast an answer comes: one in ten takes several milliseconds.',
  withEveryAnswer((_operation, perform) => async (input) => {
    asked += 1
    if (asked % 10 === 0) await pause(SLOW_MS)
    return perform(input)
  }),
)

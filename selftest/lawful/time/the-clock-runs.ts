import { withEveryAnswer } from '../../parts/every-answer'
import { lawful } from '../../specimen'

const A_SECOND = 1 / 3600
/** From the first of January 2026, where the reference's clock begins, to half an hour before midnight. */
const TO_A_LEAP_DAY = (Date.UTC(2028, 1, 29, 23, 30) - Date.UTC(2026, 0, 1)) / 3_600_000

export const { freedom, connect } = lawful(
  'A clock may run, and begin at any time: this one begins late on a 29th of February, and moves by a second with ' +
    'each question.',
  (sandbox, label) => {
    let passed = TO_A_LEAP_DAY
    return withEveryAnswer((_, perform) => async (input) => {
      await sandbox.clock.advance({ hours: passed })
      passed = A_SECOND
      return perform(input)
    })(sandbox, label)
  },
)

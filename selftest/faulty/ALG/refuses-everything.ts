import { withEveryAnswer } from '../../parts/every-answer'
import { faulty } from '../../specimen'

const SETTING_UP = /^(keys|access|clock|hologres|dataworks)\./

/** A suite that looks only for what was wrongly accepted finds nothing. */
export const { fault, connect } = faulty(
  'ALG-1',
  'A service that is never at fault, because it never does anything.',
  withEveryAnswer((operation, perform) => async (input) => {
    if (SETTING_UP.test(operation)) return perform(input)
    return { ok: false, refusal: { code: 'ACCESS_DENIED', message: 'no' } }
  }),
)

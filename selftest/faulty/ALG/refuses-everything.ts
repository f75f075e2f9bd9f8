import { withEveryAnswer } from '../../parts/every-answer'
import type { Fault } from '../../specimen'

export const fault: Fault = {
  clause: 'ALG-1',
  costs: 'A service that is never at fault, because it never does anything.',
}

const SETTING_UP = /^(keys|access|clock|hologres|dataworks)\./

/** Whoever counts only what was wrongly accepted finds nothing. */
export const connect = withEveryAnswer((operation, perform) => async (input) => {
  if (SETTING_UP.test(operation)) return perform(input)
  return { ok: false, refusal: { code: 'ACCESS_DENIED', message: 'no' } }
})

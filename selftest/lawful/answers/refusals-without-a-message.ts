import { withEveryAnswer } from '../../parts/every-answer'
import type { Freedom } from '../../specimen'

export const freedom: Freedom = {
  takes: 'What a refusal says besides its code is free: here it says nothing.',
}

export const connect = withEveryAnswer((_operation, perform) => async (input) => {
  const outcome = await perform(input)
  return outcome.ok ? outcome : { ok: false, refusal: { code: outcome.refusal.code, message: '' } }
})

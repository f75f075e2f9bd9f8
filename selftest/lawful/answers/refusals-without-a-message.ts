import { withEveryAnswer } from '../../parts/every-answer'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'What a refusal says besides its code is free: here it says nothing.',
  withEveryAnswer((_operation, perform) => async (input) => {
    const outcome = await perform(input)
    return outcome.ok
      ? outcome
      : { ok: false, refusal: { code: outcome.refusal.code, message: '' } }
  }),
)

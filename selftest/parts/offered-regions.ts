/** A target that offers one region, and refuses what is asked of another as INVALID_ARGUMENT. */
import type { AnswersOf } from '../variation'
import { withEveryAnswer } from './every-answer'

export function offeringOnly(offered: string): AnswersOf {
  return withEveryAnswer((_, perform) => async (input) => {
    const { region = offered } = input as { readonly region?: string }
    if (region === offered) return perform(input)
    const message = `${region} is not offered here`
    return { ok: false, refusal: { code: 'INVALID_ARGUMENT', message } }
  })
}

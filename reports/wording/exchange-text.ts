/**
 * Exchanges with the target, as text for a person. Durations are left out, so that equal exchanges
 * give equal texts.
 */
import type { Exchange } from '../../record/evidence'
import { oneLine, valueWording } from '../../record/plain-text'
import type { Scenario, Step } from '../verdict/model'

export function exchangeText(exchange: Exchange): string {
  return exchangeParts(exchange)
    .map(({ lead, text }) => lead + text)
    .join('\n')
}

/** The operation, its input and its outcome; each text may have line breaks of its own. */
export function exchangeParts(
  exchange: Exchange,
): readonly { readonly lead: string; readonly text: string }[] {
  const { operation, input } = exchange
  const { verb, answer } = answerOf(exchange)
  return [
    { lead: '', text: `${oneLine(operation)}: ${verb}` },
    { lead: '  asked     ', text: valueWording(input) },
    ...(answer === undefined ? [] : [{ lead: '  answered  ', text: answer }]),
  ]
}

export function answerOf({ outcome, fault }: Exchange): { verb: string; answer?: string } {
  if (!outcome) return { verb: 'no answer', answer: oneLine(fault ?? 'nothing came back') }
  if (outcome.ok) return { verb: 'accepted', answer: valueWording(outcome.value) }
  const { code, message, native } = outcome.refusal
  const verb = `refused as ${oneLine(code)}`
  return { verb, answer: native ? `${oneLine(message)} [${oneLine(native)}]` : oneLine(message) }
}

/** The first step of a scenario that has an error. */
export function failedStep({ steps }: Scenario): Step | undefined {
  return steps.find(({ error }) => error)
}

/**
 * The exchanges that a finding rests on: those of the step that failed, or, where that step has
 * none because it judges an earlier outcome, those of the last step before it that has any.
 */
export function decisiveExchanges({ steps }: Scenario): readonly Exchange[] {
  const failed = steps.findIndex(({ error }) => error)
  const upToFailure = failed === -1 ? steps : steps.slice(0, failed + 1)
  return upToFailure.findLast(({ exchanges }) => exchanges.length > 0)?.exchanges ?? []
}

/**
 * Exchanges with the target, as text for a person. Times are left out: equal exchanges give equal texts.
 */
import type { Exchange } from '../../record/evidence'
import { inWords, oneLine } from '../../record/plain-text'
import type { Scenario, Step } from '../verdict/model'

export function exchangeText(exchange: Exchange): string {
  return exchangeParts(exchange)
    .map(({ lead, text }) => lead + text)
    .join('\n')
}

/** What was asked, and what was answered; each text may have line breaks of its own. */
export function exchangeParts(
  exchange: Exchange,
): readonly { readonly lead: string; readonly text: string }[] {
  const { operation, input } = exchange
  const { verb, answer } = answerOf(exchange)
  return [
    { lead: '', text: `${oneLine(operation)}: ${verb}` },
    { lead: '  asked     ', text: inWords(input) },
    ...(answer === undefined ? [] : [{ lead: '  answered  ', text: answer }]),
  ]
}

export function answerOf({ outcome, fault }: Exchange): { verb: string; answer?: string } {
  if (!outcome) return { verb: 'no answer', answer: oneLine(fault ?? 'nothing came back') }
  if (outcome.ok) return { verb: 'accepted', answer: inWords(outcome.value) }
  const { code, message, native } = outcome.refusal
  const verb = `refused as ${oneLine(code)}`
  return { verb, answer: native ? `${oneLine(message)} [${oneLine(native)}]` : oneLine(message) }
}

/** The step at which a scenario went wrong. */
export function failedStep({ steps }: Scenario): Step | undefined {
  return steps.find(({ error }) => error)
}

/**
 * The exchanges that a finding rests on: those of the step that found it, or, where it only judged an
 * earlier answer, those of the last step before it that asked anything.
 */
export function decisiveExchanges({ steps }: Scenario): readonly Exchange[] {
  const found = steps.findIndex(({ error }) => error)
  const upToFinding = found === -1 ? steps : steps.slice(0, found + 1)
  return upToFinding.findLast(({ exchanges }) => exchanges.length > 0)?.exchanges ?? []
}

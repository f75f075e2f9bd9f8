/**
 * Whether a kept data key still opens what it opened when it was kept. Some verdicts do not depend on it, such as that a
 * data key is no master key, and would be the same with any other key.
 */
import { hash } from 'node:crypto'
import type { Envelope, StoredObject } from '../../../adapters/target'
import type { Scenario } from '../../../reports'
import { type KeptEvidence, keptOutcome } from '../../../reports/bundle'
import { opens } from '../../run/data-keys-of-rows'

type Answers = KeptEvidence['scenarios'][number]['answers']

/** Of the first that opens nothing, a sentence without its full stop; undefined: all open something. */
export function keyThatOpensNothing(
  { steps }: Scenario,
  answers: Answers,
  kept: KeptEvidence,
): string | undefined {
  const exchanges = steps.flatMap((step) => step.exchanges)
  const objects = answers.flatMap((answer): readonly StoredObject[] => {
    const exchange = exchanges[answer.exchange]
    if (!('objects' in answer) || exchange === undefined) return []
    const whole = keptOutcome(answer, exchange, kept)
    return 'outcome' in whole ? (whole.outcome.value as readonly StoredObject[]) : []
  })
  const digests = new Set(
    answers.flatMap((answer) => ('dataKeyOf' in answer ? answer.dataKeyOf : [])),
  )
  for (const digest of digests) {
    const key = Buffer.from(kept.dataKeys.get(digest) ?? '', 'base64')
    const sealed = objects.filter(({ envelope }) => envelope && digestOf(envelope) === digest)
    if (!sealed.some((object) => opens(object, key)))
      return `the kept data key of the wrapped data key ${digest} opens no stored object`
  }
  return undefined
}

function digestOf({ wrappedDataKey }: Envelope): string {
  return hash('sha256', Buffer.from(wrappedDataKey, 'base64'))
}

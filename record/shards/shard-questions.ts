/**
 * The questions of a shard, or of a run that is resumed: its features, and the steps that put them. Every process reads them
 * anew and gives them ids of its own; here they are compared, and the ids of one are replaced by
 * those of another.
 */
import type { Envelope } from '@cucumber/messages'
import { areAlike, IdPairs } from './message-ids'
import type { Shard } from './shard'

/** The part of a record that says what is asked. */
type Asking = Pick<Shard, 'head'>

const STEPS = 'their steps'

/** The first feature that is not the same in both, or the steps; undefined where all are. */
export function differenceBetween(one: Asking, other: Asking): string | undefined {
  const [its, others] = [questionsOf(one), questionsOf(other)]
  const subjects = new Set([...its.keys(), ...others.keys()])
  return [...subjects].find(
    (subject) => !areAlike(its.get(subject) ?? [], others.get(subject) ?? [], new IdPairs()),
  )
}

/** From the ids of a shard to those that another has for the same. There must be no difference. */
export function idsInTermsOf(other: Asking, shard: Asking): ReadonlyMap<string, string> {
  const its = questionsOf(other)
  const ids = new IdPairs()
  for (const [subject, messages] of questionsOf(shard))
    areAlike(messages, its.get(subject) ?? [], ids)
  return ids.pairs
}

/** By the address of the feature. */
function questionsOf({ head }: Asking): Map<string, Envelope[]> {
  return Map.groupBy(
    head.filter(isQuestion),
    ({ gherkinDocument, pickle }) => (gherkinDocument ?? pickle)?.uri ?? STEPS,
  )
}

/** Not the text of a feature, in which lines may end in two ways, but what was read in it. */
function isQuestion({ meta, source }: Envelope): boolean {
  return !meta && !source
}

/**
 * Checks kept evidence against the record: stored bytes and rows by their digests, data keys by the blobs that they were
 * unwrapped from. Whether a data key opens what it should is shown by `verify --reperform` alone.
 */

import { KEPT } from '../../../record/kept-evidence'
import { oneLine } from '../../../record/plain-text'
import type { Run, Scenario } from '../../verdict/model'
import { printableName } from '../archive/entry-names'
import { isAsRecorded } from '../kept/as-recorded'
import { type KeptEvidence, keptOutcome, readKept } from '../kept/kept-evidence'
import { type OpenBundle, unpackFile } from './open-bundle'
import { type Check, ProblemCollector, problem } from './problem'

/** Undefined: there is none, or it cannot be read. */
export function* checkKept(bundle: OpenBundle, run: Run): Check<KeptEvidence | undefined> {
  const kept = yield* keptIn(bundle)
  if (kept === undefined) return undefined
  const scenarios = new Map(run.scenarios.map((scenario) => [scenario.id, scenario]))
  for (const { scenario: id, answers } of kept.scenarios) {
    const scenario = scenarios.get(id)
    if (scenario === undefined) {
      yield problem(
        'kept',
        `${KEPT.index}: the record has no scenario ${printableName(id)}`,
        KEPT.index,
      )
      continue
    }
    const wrong = firstWrong(scenario, answers, kept)
    if (wrong !== undefined) {
      const message = `${printableName(id)} (clause ${printableName(scenario.clause)}): ${oneLine(wrong)}`
      yield problem('kept', `kept evidence is not what the record says of ${message}`, KEPT.index)
    }
  }
  return kept
}

/** The kept evidence of a bundle, unchecked. */
export function* keptIn(bundle: OpenBundle): Check<KeptEvidence | undefined> {
  // Damage is reported where the digests are compared.
  const read = (name: string) =>
    new ProblemCollector().run(unpackFile(bundle, name, NO_PROBLEMS))?.content
  try {
    return readKept(read)
  } catch (error) {
    yield problem(
      'kept',
      `kept evidence cannot be read: ${oneLine((error as Error).message)}`,
      KEPT.index,
    )
    return undefined
  }
}

const NO_PROBLEMS = new ProblemCollector()

/** The first answer that is not the record's, as a sentence without its full stop. */
export function firstWrong(
  { steps }: Scenario,
  answers: KeptEvidence['scenarios'][number]['answers'],
  kept: KeptEvidence,
): string | undefined {
  const exchanges = steps.flatMap((step) => step.exchanges)
  for (const answer of answers) {
    const exchange = exchanges[answer.exchange]
    if (exchange === undefined) return `it has no exchange ${answer.exchange}`
    const whole = keptOutcome(answer, exchange, kept)
    if ('wrong' in whole) return whole.wrong
    if ('outcome' in whole && !isAsRecorded(exchange, whole.outcome))
      return `the answer to ${exchange.operation} (exchange ${answer.exchange}) is another`
  }
  return undefined
}

/**
 * What every format says of the run as a whole, so that no reader takes a partial or an incomplete run for a whole one:
 * the outcome with its headline, the profile, and how much of it was shown. The names are those of `verdict.json`.
 */
import { oneLine } from '../../record/plain-text'
import { selectionWording } from '../../record/selection'
import type { Run } from '../verdict/model'
import { judgedCount } from '../verdict/outcome'
import { eventsText } from './event-wording'
import { outcomeHeadline } from './headline'
import { profileWording } from './profile-wording'

export interface RunFacts {
  readonly outcome: Run['outcome']
  readonly headline: string
  /** With all that it includes. */
  readonly profile: string
  /** `1 of 45 documented clauses shown, 0 byte-level`. */
  readonly documented: string
  /** As the operator typed it: `--clause MEC-1`; `everything`. */
  readonly selection: string
  /** What happened to it as a whole, with the moments; left out: it went on without a break. */
  readonly events?: string
  readonly partial: boolean
  readonly strict: boolean
}

export function runFacts(run: Run): RunFacts {
  const { outcome, documented, partial, strict } = run
  const { inProfile, shown, byteLevel } = documented
  return {
    outcome,
    headline: outcomeHeadline(run),
    profile: profileWording(run.profile),
    documented: `${shown} of ${inProfile} documented clauses shown, ${byteLevel} byte-level`,
    selection: oneLine(selectionWording(run.selection)) || (partial ? 'a part' : 'everything'),
    ...eventsText(run),
    partial,
    strict,
  }
}

/** The same as texts, for formats that have properties. */
export function runFactTexts(run: Run): Readonly<Record<string, string>> {
  const { partial, strict, ...facts } = runFacts(run)
  return { ...facts, partial: String(partial), strict: String(strict) }
}

/** Every count of a run by its name in the glossary. `judged` is the sum of the first, `planned` that of all but `waived`. */
export function runCounts(run: Run): Readonly<Record<string, number>> {
  const { planned, counts, waived } = run
  return { planned, judged: judgedCount(counts), ...counts, waived }
}

/** The outcome of a run in one line, which claims no more than was shown. It stands above every report. */
import { oneLine } from '../../record/plain-text'
import { earlyEndOf } from '../../record/run-event'
import { DEFAULT_PROFILE } from '../../specification/profiles'
import type { Outcome, Run } from '../verdict/model'
import { quantity } from './count-wording'
import { violatedClauses } from './findings'
import {
  type HeadlineParts,
  headlineParts,
  type IncompleteCause,
  incompleteCause,
} from './headline-parts'
import { byteLevelOf, STRENGTH_WORDS } from './strength-wording'

export const OUTCOME_TITLES: Readonly<Record<Outcome, string>> = {
  conformant: 'Conformant',
  partial: 'Partial',
  violations: 'Not conformant',
  faulted: 'Faulted',
  incomplete: 'Incomplete',
}

export function outcomeHeadline(run: Run): string {
  return OUTCOME_TITLES[run.outcome] + headlineFacts(run)
}

/** The title of a run of which only the verdict is at hand: `Conformant to the profile core`. */
export function outcomeTitle({
  outcome,
  profile,
}: {
  readonly outcome: Outcome
  readonly profile?: string | undefined
}): string {
  const title = OUTCOME_TITLES[outcome]
  return outcome === 'conformant' && profile !== undefined
    ? `${title} to the profile ${profile}`
    : title
}

/** The same within a sentence: `conformant to the profile core`. */
export function outcomeInSentence(of: Parameters<typeof outcomeTitle>[0]): string {
  const title = outcomeTitle(of)
  return title.charAt(0).toLowerCase() + title.slice(1)
}

/** What follows the title of the outcome in a headline: ` to the profile core: 9 of 9 documented clauses shown, …`. */
export function headlineFacts(run: Run): string {
  const parts = headlineParts(run)
  const selected = selectedWording(run, parts)
  const selectedRemark = `${endedWording(run)}${run.partial ? `; ${selected} selected` : ''}`
  switch (run.outcome) {
    case 'conformant':
      return ` to the profile ${run.profile.name}: ${shownWording(run, parts)}`
    case 'partial':
      return `: ${selected} selected, no ${violationWord(run)} among them`
    case 'violations':
      return `: ${quantity(violatedClauses(run).length, 'clause')} violated in ${quantity(parts.violations, 'scenario')}${waivedRemark(parts)}${selectedRemark}`
    case 'faulted':
      return `: the target could not be asked everything${selectedRemark}`
    case 'incomplete':
      return `: ${incompleteWording(run, parts)}${selectedRemark}`
  }
}

/** `9 of 9 documented clauses shown, none of them byte-level; 30 documented clauses of full were not asked`. */
function shownWording(run: Run, { notAsked }: HeadlineParts): string {
  const { inProfile, shown, byteLevel } = run.documented
  const byBytes =
    byteLevel === 0
      ? 'none of them byte-level'
      : `${byteLevel} of them ${STRENGTH_WORDS[byteLevelOf(run)]}`
  const shownOf = `${shown} of ${quantity(inProfile, 'documented clause')} shown, ${byBytes}`
  if (notAsked === 0) return shownOf
  const were = notAsked === 1 ? 'was' : 'were'
  return `${shownOf}; ${quantity(notAsked, 'documented clause')} of ${DEFAULT_PROFILE} ${were} not asked`
}

function selectedWording({ planned, selection }: Run, { selected }: HeadlineParts): string {
  const scenarios = `${selected} of ${quantity(planned, 'scenario')}`
  const walks = selection.walks === undefined ? '' : ` and ${quantity(selection.walks, 'walk')}`
  const rerun = selection.rerun ? `, what did not conform in ${oneLine(selection.rerun.run)},` : ''
  return scenarios + walks + rerun
}

/** Where the run ended before everything that was selected was asked. */
function endedWording({ events, counts }: Run): string {
  const end = earlyEndOf(events)
  if (end === undefined) return ''
  const reason =
    end.kind === 'bailed-out'
      ? `ended after ${quantity(end.violations, 'violation')}, as --bail asked`
      : `ended when ${quantity(end.scenarios, 'scenario')} in a row could not open the target`
  return `; the run ${reason}, and ${counts.notRun} of its scenarios were not run`
}

function waivedRemark({ violations, waived }: HeadlineParts): string {
  if (waived === 0) return ''
  return waived < violations ? `, ${waived} of them waived` : ', all waived'
}

/** Where clauses that are not documented are violated, the word says so. */
function violationWord({ counts, strict }: Run): string {
  return counts.noted > 0 && !strict ? 'violation of a documented clause' : 'violation'
}

const INCOMPLETE: Readonly<Record<Exclude<IncompleteCause, 'not shown'>, string>> = {
  'cut off': 'the run was cut off',
  'not run': 'not all of it ran to a verdict',
  waiting: 'scenarios wait for time to pass',
  'suite at fault': 'the suite itself is at fault',
  'nothing judged': 'nothing was judged',
  'no documented clause': 'the profile includes no documented clause of this specification',
}

function incompleteWording(run: Run, parts: HeadlineParts): string {
  const cause = incompleteCause(run)
  return cause === 'not shown' ? notShownWording(run, parts) : INCOMPLETE[cause]
}

/** Which documented clauses of the profile were not shown, and what the target lacks for them. */
function notShownWording({ documented, profile }: Run, parts: HeadlineParts): string {
  const { notShown, lacks, elsewhere, otherwise } = parts
  const count = `${notShown} of ${quantity(documented.inProfile, 'documented clause')} of the profile ${profile.name} could not be shown`
  const since =
    lacks.length === 0
      ? ''
      : `, since the target does not declare ${listing(lacks.map((name) => `"${name}"`))}`
  return [
    count + since,
    ...(elsewhere.length === 0
      ? []
      : [`${listing(elsewhere)} ${elsewhere.length === 1 ? 'needs' : 'need'} a second region`]),
    ...(otherwise.length === 0
      ? []
      : [`not every scenario of ${listing(otherwise)} could be asked`]),
  ].join('; ')
}

function listing(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

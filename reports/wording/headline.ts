/** The outcome of a run in one line, which claims no more than was shown. It stands above every report. */
import { CAPABILITIES } from '../../adapters/contract'
import { REGIONS } from '../../record/evidence'
import { DEFAULT_PROFILE } from '../../specification/profiles'
import { notShown } from '../verdict/documented'
import type { Clause, Outcome, Run } from '../verdict/model'
import { isDecidingViolation } from '../verdict/outcome'
import { isWaived } from '../waivers/judge-waivers'
import { quantity } from './count-wording'
import { violatedClauses } from './findings'
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
  switch (run.outcome) {
    case 'conformant':
      return ` to the profile ${run.profile.name}: ${shownWording(run)}`
    case 'partial':
      return `: ${selectedWording(run)} selected, no ${violationWord(run)} among them`
    case 'violations':
      return `: ${quantity(violatedClauses(run).length, 'clause')} violated in ${quantity(run.scenarios.filter(isDecidingViolation).length, 'scenario')}${waivedRemark(run)}${selectedRemark(run)}`
    case 'faulted':
      return `: the target could not be asked everything${selectedRemark(run)}`
    case 'incomplete':
      return `: ${incompleteReason(run)}${selectedRemark(run)}`
  }
}

/** `9 of 9 documented clauses shown, none of them byte-level; 30 documented clauses of full were not asked`. */
function shownWording(run: Run): string {
  const { documented, clauses, profile } = run
  const { inProfile, shown, byteLevel } = documented
  const byBytes =
    byteLevel === 0
      ? 'none of them byte-level'
      : `${byteLevel} of them ${STRENGTH_WORDS[byteLevelOf(run)]}`
  const notAsked = clauses.filter(isNotAsked).length
  return [
    `${shown} of ${quantity(inProfile, 'documented clause')} shown, ${byBytes}`,
    ...(notAsked === 0 || profile.name === DEFAULT_PROFILE
      ? []
      : [
          `${quantity(notAsked, 'documented clause')} of ${DEFAULT_PROFILE} ${notAsked === 1 ? 'was' : 'were'} not asked`,
        ]),
  ].join('; ')
}

function isNotAsked({ standing, verdict }: Clause): boolean {
  return standing === 'documented' && verdict === 'unproven'
}

function selectedWording({ planned, counts, selection }: Run): string {
  const scenarios = `${planned - counts.excluded} of ${quantity(planned, 'scenario')}`
  const walks = selection.walks === undefined ? '' : ` and ${quantity(selection.walks, 'walk')}`
  return scenarios + walks
}

function waivedRemark({ scenarios }: Run): string {
  const violations = scenarios.filter(isDecidingViolation)
  const waived = violations.filter(isWaived).length
  if (waived === 0) return ''
  return waived < violations.length ? `, ${waived} of them waived` : ', all waived'
}

function selectedRemark(run: Run): string {
  return run.partial ? `; ${selectedWording(run)} selected` : ''
}

/** Where clauses that are not documented are violated, the word says so. */
function violationWord({ counts, strict }: Run): string {
  return counts.noted > 0 && !strict ? 'violation of a documented clause' : 'violation'
}

function incompleteReason(run: Run): string {
  const { counts, finished, suiteFaults } = run
  if (finished === null) return 'the run was cut off'
  if (counts.notRun > 0) return 'not all of it ran to a verdict'
  if (suiteFaults.length > 0) return 'the suite itself is at fault'
  if (counts.conforms + counts.violates + counts.noted === 0) return 'nothing was judged'
  return notShownWording(run)
}

/** Which documented clauses of the profile were not shown, and what the target lacks for them. */
function notShownWording({ clauses, documented, profile }: Run): string {
  const missing = notShown(clauses)
  const count = `${missing.length} of ${quantity(documented.inProfile, 'documented clause')} of the profile ${profile.name} could not be shown`
  const lacks = CAPABILITIES.filter((name) => missing.some((clause) => clause.lacks.includes(name)))
  const elsewhere = missing.filter((clause) => clause.lacks.includes(REGIONS)).map(({ id }) => id)
  return [
    lacks.length === 0
      ? count
      : `${count}, since the target does not declare ${listing(lacks.map((name) => `"${name}"`))}`,
    ...(elsewhere.length === 0
      ? []
      : [`${listing(elsewhere)} ${elsewhere.length === 1 ? 'needs' : 'need'} a second region`]),
    ...(lacks.length + elsewhere.length > 0 || missing.length === 0
      ? []
      : [`they are ${listing(missing.map(({ id }) => id))}`]),
  ].join('; ')
}

function listing(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

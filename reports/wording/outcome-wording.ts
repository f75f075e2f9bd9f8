/** What happened to all scenarios of a run, in one sentence. */
import { oneLine } from '../../record/plain-text'
import type { ClauseVerdict, Run } from '../verdict/model'
import { isDecidingViolation, isNote } from '../verdict/outcome'
import { isStale, isWaived } from '../waivers/judge-waivers'
import { quantity } from './count-wording'
import { violatedClauses } from './findings'
import { outcomeHeadline } from './headline'

/** Each number in it is also in the tables of the reports. */
export function outcomeSentence(run: Run): string {
  return `${[...verdictWording(run), ...otherScenariosWording(run)].join('; ')}.`
}

/** Headline and sentence, for formats with one place for text. */
export function outcomeText(run: Run): string {
  return `${outcomeHeadline(run)}. ${outcomeSentence(run)}`
}

function verdictWording(run: Run): readonly string[] {
  const target = oneLine(`${run.target.name} ${run.target.version}`)
  const scope = scopeWording(run)
  const { conforms, faulted } = run.counts
  switch (run.outcome) {
    case 'conformant':
    case 'partial':
    case 'incomplete':
      return [`${target} conforms in ${conforms} of ${scope}`]
    case 'violations':
      return [`${target} violates ${violationsWording(run, scope)}`, `it conforms in ${conforms}`]
    case 'faulted': {
      const faultedText = `${target} could not be asked everything, so there is no verdict on it`
      return faulted > 0
        ? [`${faultedText}: ${faulted} of ${scope} faulted`, `it conforms in ${conforms}`]
        : [
            `${faultedText}: ${run.targetFaults.map(oneLine).join('; ')}`,
            `it conforms in ${conforms} of ${scope}`,
          ]
    }
  }
}

function scopeWording({ planned, counts, selection }: Run): string {
  if (counts.excluded === 0) return quantity(planned, 'scenario')
  const share = `the ${quantity(planned - counts.excluded, 'scenario')}`
  return selection.shard ? `${share} in shard ${selection.shard}` : `${share} selected`
}

/**
 * What happened to all other scenarios. Together with those that conform and those that violate,
 * they are all planned scenarios.
 */
function otherScenariosWording({
  outcome,
  counts,
  clauses,
  scenarios,
  waivers,
}: Run): readonly string[] {
  const notes = scenarios.filter(isNote).length
  const faulted = outcome === 'faulted' ? 0 : counts.faulted
  const { notRun, waiting, inapplicable, observed, excluded } = counts
  const stale = waivers.filter(isStale).length
  return [
    ...(notes > 0 ? [`${quantity(notes, 'note')} on clauses the documentation leaves open`] : []),
    ...(faulted > 0 ? [`${faulted} faulted`] : []),
    ...(notRun > 0 ? [`${notRun} did not run to a verdict`] : []),
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'waits' : 'wait'} for time to pass`] : []),
    ...(inapplicable > 0
      ? [`${inapplicable} ${inapplicable === 1 ? 'does' : 'do'} not apply to it`]
      : []),
    ...(observed > 0
      ? [`${observed} ${observed === 1 ? 'describes' : 'describe'} the bundled reference only`]
      : []),
    ...(excluded > 0 ? [`${excluded} ${excluded === 1 ? 'was' : 'were'} not selected`] : []),
    ...openClausesWording(clauses),
    ...(stale > 0 ? [quantity(stale, 'stale waiver')] : []),
  ]
}

/** `3 of 80 clauses are unproven, 2 not tested`; `5 of 80 clauses conform in part, 3 unproven`. */
function openClausesWording(clauses: Run['clauses']): readonly string[] {
  const inPart = clauses.filter((clause) => clause.inPart).length
  const open = Object.entries(OPEN_CLAUSES).flatMap(([verdict, word]) => {
    const count = clauses.filter((clause) => clause.verdict === verdict).length
    return count === 0 ? [] : [{ count, word }]
  })
  const of = quantity(clauses.length, 'clause')
  if (inPart > 0) {
    const opening = `${inPart} of ${of} ${inPart === 1 ? 'conforms' : 'conform'} in part`
    return [[opening, ...open.map(({ count, word }) => `${count} ${word}`)].join(', ')]
  }
  const [first, ...more] = open
  if (!first) return []
  const opening = `${first.count} of ${of} ${first.count === 1 ? 'is' : 'are'} ${first.word}`
  return [[opening, ...more.map(({ count, word }) => `${count} ${word}`)].join(', ')]
}

const OPEN_CLAUSES: Partial<Readonly<Record<ClauseVerdict, string>>> = {
  unproven: 'unproven',
  excluded: 'not selected',
  'not-tested': 'not tested',
}

function violationsWording(run: Run, scope: string): string {
  const violations = run.scenarios.filter(isDecidingViolation)
  const waived = waivedWording(violations.length, violations.filter(isWaived).length)
  return `${clausesWording(violatedClauses(run))} in ${violations.length} of ${scope}${waived}`
}

/** Few are named. Of many, the ids would be the sentence. */
function clausesWording(ids: readonly string[]): string {
  return ids.length > MOST_NAMED ? quantity(ids.length, 'clause') : ids.join(', ')
}

export const MOST_NAMED = 5

/** The sentence does not become milder where all violations are waived. */
function waivedWording(violations: number, waived: number): string {
  if (waived === 0) return ''
  if (waived < violations) return `, ${waived} of them waived`
  return `, ${violations === 1 ? 'waived' : 'all waived'}, and is not conformant`
}

/** Counts, durations and the outcome of a run, in words that claim no more than was shown. */

import { oneLine } from '../../record/plain-text'
import type { ClauseVerdict, Counts, Outcome, Run } from '../verdict/model'
import { isDocumentedViolation, isNote } from '../verdict/tally'
import { isStale, isWaived } from '../waivers/judge-waivers'
import { violatedClauses } from './findings'

const COUNTED: Readonly<Record<keyof Counts, readonly [one: string, many: string]>> = {
  conforms: ['conforms', 'conform'],
  violates: ['violates', 'violate'],
  faulted: ['faulted', 'faulted'],
  notRun: ['not run', 'not run'],
  inapplicable: ['inapplicable', 'inapplicable'],
  observed: ['observed', 'observed'],
  excluded: ['not selected', 'not selected'],
}

/** `18 conform, 1 violates`: what is zero is left out. Of violations, how many are but notes, and how many waived. */
export function countsInWords(counts: Counts, notes = 0, waived = 0): string {
  const words = Object.entries(COUNTED).flatMap(([name, [one, many]]) => {
    const count = counts[name as keyof Counts]
    if (count === 0) return []
    const remark = name === 'violates' ? remarkOn(count, notes, waived) : ''
    return [`${count} ${count === 1 ? one : many}${remark}`]
  })
  return words.join(', ') || 'no scenarios'
}

function remarkOn(violations: number, notes: number, waived: number): string {
  const remarks = [
    ...(notes > 0 ? [notesOf(violations, notes)] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
  ]
  return remarks.length > 0 ? ` (${remarks.join(', ')})` : ''
}

/** A note is a violation of what the documentation does not plainly say. */
function notesOf(violations: number, notes: number): string {
  return notes === violations ? 'as notes only' : `${notes} of them as notes`
}

export function durationInWords(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 59_950) return `${(milliseconds / 1_000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1_000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** `1 clause`, `2 clauses`. */
export function quantity(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

export const OUTCOME_TITLES: Readonly<Record<Outcome, string>> = {
  conformant: 'Conformant',
  violations: 'Not conformant',
  faulted: 'Faulted',
  incomplete: 'Incomplete',
}

/** The outcome in one honest sentence: each number in it is one that the tables below it have. */
export function outcomeSentence(run: Run): string {
  return `${[...verdictInWords(run), ...restInWords(run)].join('; ')}.`
}

function verdictInWords(run: Run): readonly string[] {
  const target = oneLine(`${run.target.name} ${run.target.version}`)
  const scope = scopeInWords(run)
  const { conforms, faulted } = run.counts
  switch (run.outcome) {
    case 'conformant':
      return [`${target} conforms in ${conforms} of ${scope}`]
    case 'violations':
      return [`${target} violates ${violated(run, scope)}`, `it conforms in ${conforms}`]
    case 'faulted': {
      const unasked = `${target} could not be asked everything, so there is no verdict on it`
      return faulted > 0
        ? [`${unasked}: ${faulted} of ${scope} faulted`, `it conforms in ${conforms}`]
        : [
            `${unasked}: ${run.targetFaults.map(oneLine).join('; ')}`,
            `it conforms in ${conforms} of ${scope}`,
          ]
    }
    case 'incomplete':
      return [
        `There is no verdict on ${target}: ${whyIncomplete(run)}`,
        `it conforms in ${conforms} of ${scope}`,
      ]
  }
}

function scopeInWords({ planned, counts, selection }: Run): string {
  if (counts.excluded === 0) return quantity(planned, 'scenario')
  const share = `the ${quantity(planned - counts.excluded, 'scenario')}`
  return selection.shard ? `${share} in shard ${selection.shard}` : `${share} selected`
}

/** What became of all others: with those that violate and those that conform they are all that were planned. */
function restInWords({ outcome, counts, clauses, scenarios, waivers }: Run): readonly string[] {
  const notes = scenarios.filter(isNote).length
  const faulted = outcome === 'faulted' ? 0 : counts.faulted
  const { notRun, inapplicable, observed, excluded } = counts
  const stale = waivers.filter(isStale).length
  return [
    ...(notes > 0 ? [`${quantity(notes, 'note')} on clauses the documentation leaves open`] : []),
    ...(faulted > 0 ? [`${faulted} faulted`] : []),
    ...(notRun > 0 ? [`${notRun} did not run to a verdict`] : []),
    ...(inapplicable > 0
      ? [`${inapplicable} ${inapplicable === 1 ? 'does' : 'do'} not apply to it`]
      : []),
    ...(observed > 0
      ? [`${observed} ${observed === 1 ? 'describes' : 'describe'} the bundled reference only`]
      : []),
    ...(excluded > 0 ? [`${excluded} ${excluded === 1 ? 'was' : 'were'} not selected`] : []),
    ...openClauses(clauses),
    ...(stale > 0 ? [quantity(stale, 'stale waiver')] : []),
  ]
}

/** `3 of 80 clauses are unproven, 2 not tested`. */
function openClauses(clauses: Run['clauses']): readonly string[] {
  const [first, ...more] = Object.entries(OPEN).flatMap(([verdict, word]) => {
    const count = clauses.filter((clause) => clause.verdict === verdict).length
    return count === 0 ? [] : [{ count, word }]
  })
  if (!first) return []
  const told = `${first.count} of ${quantity(clauses.length, 'clause')} ${first.count === 1 ? 'is' : 'are'} ${first.word}`
  return [[told, ...more.map(({ count, word }) => `${count} ${word}`)].join(', ')]
}

const OPEN: Partial<Readonly<Record<ClauseVerdict, string>>> = {
  unproven: 'unproven',
  excluded: 'not selected',
  'not-tested': 'not tested',
}

function violated(run: Run, scope: string): string {
  const violations = run.scenarios.filter(isDocumentedViolation)
  const waived = waivedInWords(violations.length, violations.filter(isWaived).length)
  return `${violatedClauses(run).join(', ')} in ${violations.length} of ${scope}${waived}`
}

/** What is waived is not forgiven. */
function waivedInWords(violations: number, waived: number): string {
  if (waived === 0) return ''
  if (waived < violations) return `, ${waived} of them waived`
  return `, ${violations === 1 ? 'waived' : 'all waived'}, and is not conformant`
}

function whyIncomplete({ counts, finished, suiteFaults }: Run): string {
  if (finished === null) return 'the run was cut off'
  if (counts.notRun > 0) return 'not all of it ran to a verdict'
  if (suiteFaults.length > 0) return 'the suite itself is at fault'
  return 'nothing was judged'
}

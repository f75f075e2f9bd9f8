/** Counts, durations and the outcome of a run, in words that claim no more than was shown. */
import type { Counts, Outcome, Run } from './model'
import { oneLine } from './plain-text'
import { isDocumentedViolation, isNote } from './tally'
import { isStale, isWaived } from './waivers/judge-waivers'

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

/** The outcome in one honest sentence: what was asked, what was shown, and what was left out. */
export function outcomeSentence(run: Run): string {
  const target = oneLine(`${run.target.name} ${run.target.version}`)
  const scope = `${scopeInWords(run)}${reservations(run)}`
  switch (run.outcome) {
    case 'conformant':
      return `${target} is conformant on ${scope}.`
    case 'violations':
      return `${target} violates ${violated(run)}; this run covered ${scope}.`
    case 'faulted':
      return `${target} could not be asked everything, so there is no verdict on it: ${faultsInWords(run)}; this run covered ${scope}.`
    case 'incomplete':
      return `There is no verdict on ${target}: ${whyIncomplete(run)}; this run covered ${scope}.`
  }
}

function scopeInWords({ planned, counts, selection }: Run): string {
  if (counts.excluded === 0) return `all ${quantity(planned, 'scenario')}`
  const share = `the ${planned - counts.excluded} of ${quantity(planned, 'scenario')}`
  return selection.shard ? `${share} in shard ${selection.shard}` : `${share} selected`
}

/** What keeps the scope from being the whole truth. */
function reservations({ counts, clauses, scenarios, waivers }: Run): string {
  const unproven = clauses.filter(({ verdict }) => verdict === 'unproven').length
  const notes = scenarios.filter(isNote).length
  const stale = waivers.filter(isStale).length
  const silent = [
    ...(counts.inapplicable > 0 ? [`${counts.inapplicable} inapplicable to it`] : []),
    ...(counts.observed > 0 ? [`${counts.observed} about the bundled reference only`] : []),
  ]
  const open = [
    ...(unproven > 0 ? [`${quantity(unproven, 'clause')} left unproven`] : []),
    ...(notes > 0 ? [`${quantity(notes, 'note')} on clauses the documentation leaves open`] : []),
    ...(stale > 0 ? [quantity(stale, 'stale waiver')] : []),
  ]
  return [
    ...(silent.length > 0 ? [` (${silent.join(', ')})`] : []),
    ...(open.length > 0 ? [`, with ${open.join(' and ')}`] : []),
  ].join('')
}

function violated({ scenarios, counts }: Run): string {
  const violations = scenarios.filter(isDocumentedViolation)
  const clauses = [...new Set(violations.map(({ clause }) => clause))]
  const unjudged = counts.faulted + counts.notRun
  const where = `${clauses.join(', ')} in ${quantity(violations.length, 'scenario')}`
  const told = `${where}${waivedInWords(violations.length, violations.filter(isWaived).length)}`
  return unjudged === 0 ? told : `${told}, and ${unjudged} more got no verdict`
}

/** What is waived is not forgiven. */
function waivedInWords(violations: number, waived: number): string {
  if (waived === 0) return ''
  if (waived < violations) return `, ${waived} of them waived`
  return `, ${violations === 1 ? 'waived' : 'all waived'}, and is not conformant`
}

function faultsInWords({ counts, targetFaults }: Run): string {
  if (counts.faulted === 0) return targetFaults.map(oneLine).join('; ')
  return `${quantity(counts.faulted, 'scenario')} faulted`
}

function whyIncomplete({ counts, finished, suiteFaults }: Run): string {
  if (finished === null) return `the run was cut off, ${counts.notRun} of its scenarios not run`
  if (counts.notRun > 0) return `${quantity(counts.notRun, 'scenario')} did not run to a verdict`
  if (suiteFaults.length > 0) return 'the suite itself is at fault'
  return 'nothing was judged'
}

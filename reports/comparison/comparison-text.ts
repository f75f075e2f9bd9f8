/** The comparison of two runs, for a person at a terminal or in a log. */

import { oneLine } from '../../record/plain-text'
import { TerminalPage, type Tone } from '../terminal/terminal-page'
import type { KeptVerdict } from '../verdict/kept-verdict'
import { countsWording, quantity } from '../wording/count-wording'
import { outcomeInSentence } from '../wording/headline'
import { STRENGTH_WORDS } from '../wording/strength-wording'
import { referenceCaveat, saidWording, seenWording } from '../wording/target-wording'
import {
  type Cause,
  CHANGES,
  type ChangeKind,
  gotWorse,
  isWorse,
  type RunChange,
  type RunComparison,
} from './compare'
import { groupNotSelected } from './not-selected'

const TITLES: Readonly<Record<ChangeKind, string>> = {
  'newly-violated': 'Newly violated',
  'waiver-gone': 'Violated before, and no longer waived',
  'no-longer-judged': 'No longer judged (faulted, or not run)',
  'no-longer-tested': 'No longer tested',
  'newly-inapplicable': 'Newly inapplicable',
  'weaker-evidence': 'Shown by weaker evidence',
  'newly-waived': 'Newly waived, and still violated',
  'newly-judged': 'Newly conforming, not judged before',
  'stronger-evidence': 'Shown by stronger evidence',
  fixed: 'Fixed',
}
const TONES: Readonly<Record<(typeof CHANGES)[ChangeKind], Tone>> = {
  worse: 'bad',
  neither: 'quiet',
  better: 'good',
}
const CAUSES: Readonly<Record<Cause, string>> = {
  target: 'by the target: the suite is the same',
  suite: 'by a new suite version: the target has the same version',
  either: 'by the target or by another suite: the records cannot tell',
  operator: 'by the operator, who left it out or waived it',
}

export function comparisonText(
  before: KeptVerdict,
  after: KeptVerdict,
  comparison: RunComparison,
  { color = false, width }: { readonly color?: boolean; readonly width?: number | undefined } = {},
): string {
  const page = new TerminalPage(width, color)
  page.say(aboutRun(before), { lead: 'Before  ' })
  page.say(aboutRun(after), { lead: 'After   ' })
  for (const remark of remarksOn(before, after, comparison))
    page.say(remark, { lead: '  ! ', tone: 'unsure' })
  for (const [kind, changes] of Map.groupBy(comparison.changes, (each) => each.kind)) {
    page.heading(`${TITLES[kind]} (${changes.length})`)
    const { notSelected, others } = groupNotSelected(changes, before, after)
    for (const group of notSelected)
      page.say(oneLine(group.sentence), { lead: '  - ', tone: TONES[CHANGES[kind]] })
    for (const [cause, members] of Map.groupBy(others, (each) => each.cause)) {
      page.say(`changed ${CAUSES[cause]}`, { lead: '  ', tone: 'quiet' })
      for (const each of members)
        page.say(changeSentence(each), { lead: '  - ', tone: TONES[CHANGES[kind]] })
    }
  }
  page.line()
  if (comparison.lostVerdict) page.say(lostVerdictSentence(before, after), { tone: 'bad' })
  page.say(conclusion(comparison), { tone: gotWorse(comparison) ? 'bad' : 'good' })
  return page.toString()
}

function aboutRun({ place, verdict }: KeptVerdict): string {
  const { suite, target, started, counts, waived = 0 } = verdict
  const digest =
    suite.digest === undefined ? 'without a digest' : `digest ${suite.digest.slice(0, 12)}`
  return oneLine(
    `${place}: ${saidWording(target)}, reached: ${seenWording(verdict)}, ${started ?? 'never started'}, by ${suite.name} ${suite.version} (${digest}): ${outcomeInSentence(verdict)}; ${countsWording(counts, waived)}`,
  )
}

function remarksOn(before: KeptVerdict, after: KeptVerdict, comparison: RunComparison): string[] {
  const [old, now] = [before.verdict, after.verdict]
  const another = (what: string, one: string, other: string): string =>
    `${what}: "${one}" before, "${other}" after`
  return [
    ...comparison.targetDifferences,
    ...notRecorded(before, after),
    ...comparison.targetChanges.map(
      (change) => `Another ${change.of}: ${change.before} before, ${change.after} after`,
    ),
    ...[referenceCaveat(old), referenceCaveat(now)].flatMap((caveat, index) =>
      caveat === undefined ? [] : [`${index === 0 ? before.place : after.place}: ${caveat}`],
    ),
    ...(comparison.sameSpecification
      ? []
      : [another('Another specification', old.suite.specification, now.suite.specification)]),
    ...(comparison.suite === 'other'
      ? ['The suite is not the same one; what that may explain is said below.']
      : []),
    ...(comparison.suite === 'unknown'
      ? [
          'Whether the suite is the same one is not known: a record without its digest holds the version alone.',
        ]
      : []),
    ...(old.target.version === now.target.version
      ? []
      : [another('Another version of the target', old.target.version, now.target.version)]),
    ...(old.started !== null && now.started !== null && old.started > now.started
      ? ['The run named first is the later one.']
      : []),
    ...[before, after].flatMap(({ place, remarks }) =>
      remarks.map((remark) => `${place}: ${remark}`),
    ),
  ]
}

/** An older record has the name of its target alone. */
function notRecorded(before: KeptVerdict, after: KeptVerdict): string[] {
  const without = [before, after].filter(({ verdict }) => verdict.targetSeen === undefined)
  if (without.length !== 1) return []
  return [
    `${without[0]?.place}: it does not record where the target was, so the targets are compared by name alone`,
  ]
}

function changeSentence({
  clause,
  standing,
  scenario,
  name,
  before,
  after,
  reason,
}: RunChange): string {
  const note = standing === 'documented' ? '' : `, ${standing}: a note`
  const states = [before, after].map(stateWording).join(' → ')
  const what = scenario === undefined ? `${clause}${note}: ${name}` : `${scenario}${note}: ${name}`
  return oneLine(`${what}: ${states}${reason === undefined ? '' : ` (${reason})`}`)
}

function stateWording(state: RunChange['before']): string {
  if (state === null) return 'absent'
  return (STRENGTH_WORDS as Readonly<Record<string, string>>)[state] ?? state
}

function lostVerdictSentence(before: KeptVerdict, after: KeptVerdict): string {
  const [old, now] = [before, after].map(({ verdict }) => outcomeInSentence(verdict))
  return `The later run came to no verdict: it is ${now}, where the earlier one was ${old}. That is worse.`
}

function conclusion({ changes, worse, lostVerdict }: RunComparison): string {
  if (changes.length === 0) return `Nothing ${lostVerdict ? 'else ' : ''}changed.`
  const better = changes.filter(({ kind }) => CHANGES[kind] === 'better').length
  const notes = changes.filter(({ kind }) => CHANGES[kind] === 'worse').length - worse
  const nothing = `Nothing ${lostVerdict ? 'else ' : ''}got worse`
  const summary =
    worse === 0
      ? nothing
      : `${quantity(worse, 'finding')} got worse${excludedAmong(changes, worse)}`
  const more = [
    ...(better > 0 ? [`${better} got better`] : []),
    ...(notes > 0
      ? [`${quantity(notes, 'note')} on clauses that the documentation leaves open`]
      : []),
  ]
  return `${[summary, ...more].join('; ')}.`
}

/** How many of the worse changes are only exclusions: the operator knows of these. */
function excludedAmong(changes: readonly RunChange[], worse: number): string {
  const count = changes.filter((each) => isWorse(each) && each.after === 'excluded').length
  if (count === 0) return ''
  return count === worse ? ', by not being played' : `, ${count} of them by not being played`
}

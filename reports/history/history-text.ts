/** The period as text for a terminal or a log. */

import { oneLine } from '../../record/plain-text'
import { TerminalPage, type Tone } from '../terminal/terminal-page'
import { columnsOf, padEnd } from '../text/columns'
import type { Outcome } from '../verdict/model'
import { countsWording, quantity } from '../wording/count-wording'
import { outcomeInSentence } from '../wording/headline'
import { referenceCaveat } from '../wording/target-wording'
import type { DatedRun } from './dated-run'
import type { ClauseHistory, Period } from './period'
import {
  extentWording,
  gapsWording,
  gapWording,
  placesWording,
  stretchWording,
  timeWording,
  verdictsWording,
} from './period-wording'
import {
  editedWording,
  isEdited,
  verificationsWording,
  verificationWording,
} from './verification-wording'

/** The periods of all targets. */
export interface History {
  readonly gapMs: number
  readonly periods: readonly Period[]
  /** Folders without a complete record of a run, and runs that were given twice, with the reason. */
  readonly leftOut: readonly LeftOut[]
}

export interface LeftOut {
  readonly place: string
  readonly reason: string
  /** Whether it is there and not as it was made. */
  readonly altered?: true
}

const MARKS: Readonly<Record<ClauseHistory['verdicts'][number], string>> = {
  conforms: 'c',
  violates: 'V',
  waived: 'W',
  faulted: 'F',
  unproven: 'u',
  'not-run': 'n',
  waiting: 'w',
  excluded: 'x',
  'not-tested': '-',
  absent: ' ',
}
const LEGEND = `Marks, a run each: ${Object.entries(MARKS)
  .filter(([, mark]) => mark !== ' ')
  .map(([verdict, mark]) => `${mark} ${verdict}`)
  .join(', ')}`

const TONES: Readonly<Record<Outcome, Tone>> = {
  conformant: 'good',
  partial: 'unsure',
  violations: 'bad',
  faulted: 'unsure',
  incomplete: 'unsure',
}

export function historyText(
  { periods, gapMs, leftOut }: History,
  { color = false, width }: { readonly color?: boolean; readonly width?: number | undefined } = {},
): string {
  const page = new TerminalPage(width, color)
  for (const [index, period] of periods.entries()) {
    if (index > 0) page.line()
    page.line(oneLine(`${period.target} (said by the target)`), 'strong')
    page.say(oneLine(placesWording(period)), { lead: 'Reached        ' })
    const caveat = referenceCaveat(period)
    if (caveat !== undefined) page.say(caveat, { lead: '  ! ', tone: 'unsure' })
    page.say(oneLine(period.specification), { lead: 'Specification  ' })
    page.say(extentWording(period), { lead: 'Period         ' })
    page.say(gapsWording(period, gapMs), { lead: 'Gaps           ' })
    page.say(verificationsWording(period), { lead: 'Verified       ' })
    for (const gap of period.gaps) page.say(gapWording(gap), { lead: '  - ', tone: 'bad' })
    page.heading('Suite and target over time')
    for (const each of period.stretches) page.say(stretchWording(each), { lead: '  - ' })
    page.heading(`Runs (${period.runs.length})`)
    for (const run of period.runs)
      page.say(runWording(run), { lead: '  - ', tone: isEdited(run) ? 'bad' : TONES[run.outcome] })
    writeClauses(page, period)
  }
  if (leftOut.length > 0) {
    page.heading(`Left out (${leftOut.length})`)
    for (const { place, reason, altered } of leftOut)
      page.say(`${place}: ${reason}`, { lead: '  - ', tone: altered ? 'bad' : 'unsure' })
  }
  return page.toString()
}

function runWording(run: DatedRun): string {
  const { place, started, counts, waived, extent } = run
  const result = [outcomeInSentence(run), ...(extent === 'in part' ? ['in part'] : [])].join(', ')
  const about = [verificationWording(run), ...editedWording(run), ...run.remarks].join('; ')
  return oneLine(
    `${timeWording(started)}  ${result}: ${countsWording(counts, waived)} (${place}); ${about}`,
  )
}

/** Only clauses that changed have a strip of marks; the others are listed by verdict. */
function writeClauses(page: TerminalPage, { clauses, runs }: Period): void {
  if (clauses.length === 0) return
  const [changed, unchanged] = [
    clauses.filter(isChanged),
    clauses.filter((each) => !isChanged(each)),
  ]
  page.heading(`Clauses (${clauses.length})`)
  for (const [verdict, members] of Map.groupBy(unchanged, ({ verdicts }) => verdicts[0])) {
    const ids = members.map(({ id }) => oneLine(id)).join(', ')
    page.say(`${quantity(members.length, 'clause')} (${verdict} in every run): ${ids}`, {
      lead: '  - ',
    })
  }
  if (changed.length > 0) writeStrips(page, changed, runs)
}

/** Each clause once. The counts of its verdicts are after the strip, or below it where there is no room. */
function writeStrips(
  page: TerminalPage,
  changed: readonly ClauseHistory[],
  runs: readonly DatedRun[],
): void {
  const lead = changed.reduce((most, { id }) => Math.max(most, oneLine(id).length), 0) + 4
  const columns = Math.max(10, page.width - lead)
  page.say(LEGEND, { lead: '  ', tone: 'quiet' })
  for (let start = 0; start < runs.length; start += columns) {
    const shown = runs.slice(start, start + columns)
    const [first, last] = [shown[0] as DatedRun, shown.at(-1) as DatedRun]
    page.line(`  ${timeWording(first.started)} to ${timeWording(last.started)}`, 'quiet')
    for (const clause of changed) {
      const marks = clause.verdicts.slice(start, start + columns).map((verdict) => MARKS[verdict])
      const strip = `  ${padEnd(oneLine(clause.id), lead - 2)}${marks.join('')}`
      const words = verdictsWording(clause)
      const isLast = start + columns >= runs.length
      const hasRoom = columnsOf(strip) + 2 + words.length <= page.width
      page.line(isLast && hasRoom ? `${strip}  ${words}` : strip)
      if (isLast && !hasRoom) page.say(words, { lead: ' '.repeat(lead) })
    }
  }
}

function isChanged({ verdicts }: ClauseHistory): boolean {
  return new Set(verdicts).size > 1
}

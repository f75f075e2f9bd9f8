/** The table of features in a terminal summary. */

import { oneLine } from '../../record/plain-text'
import { columnsOf, cut, padEnd, padStart, wrap } from '../text/columns'
import type { Counts, Run } from '../verdict/model'
import { countScenarios } from '../verdict/outcome'
import { isWaived } from '../waivers/judge-waivers'
import { countsWording } from '../wording/count-wording'
import { durationWording } from '../wording/duration-wording'
import { bestEvidence, featuresOf, totalMs } from '../wording/features'
import type { TerminalPage, Tone } from './terminal-page'

interface FeatureRow {
  readonly cells: readonly [
    feature: string,
    clauses: string,
    verdicts: string,
    evidence: string,
    time: string,
  ]
  readonly tone: Tone | undefined
}

const GAP = '  '
const NARROWEST = { title: 16, verdicts: 24 }

export function writeFeatures(page: TerminalPage, run: Run): void {
  const rows = featureRows(run)
  if (rows.length === 0) return
  const heads: FeatureRow = {
    cells: ['Feature', 'Clauses', 'Scenarios', 'Evidence', 'Time'],
    tone: 'quiet',
  }
  const widths = columnWidths([heads, ...rows], page.width)
  for (const row of [heads, ...rows]) writeRow(page, row, widths)
}

type Widths = readonly [
  title: number,
  clauses: number,
  verdicts: number,
  evidence: number,
  time: number,
]

/** Short columns keep their width; titles are cut and verdicts are wrapped to share the rest. */
function columnWidths(rows: readonly FeatureRow[], width: number): Widths {
  const longest = (column: number) =>
    rows.reduce((most, { cells }) => Math.max(most, columnsOf(cells[column] ?? '')), 0)
  const [clauses, evidence, time] = [longest(1), longest(3), longest(4)]
  const remaining = width - clauses - evidence - time - 4 * GAP.length
  const title = Math.min(longest(0), Math.max(NARROWEST.title, remaining - NARROWEST.verdicts))
  const verdicts = Math.min(longest(2), Math.max(NARROWEST.verdicts, remaining - title))
  return [title, clauses, verdicts, evidence, time]
}

function writeRow(page: TerminalPage, { cells, tone }: FeatureRow, widths: Widths): void {
  const [title, clauses, verdicts, evidence, time] = widths
  const [first = '', ...more] = wrap(cells[2], verdicts)
  const row = [
    padEnd(cut(cells[0], title), title),
    padStart(cells[1], clauses),
    padEnd(first, verdicts),
    padEnd(cells[3], evidence),
    padStart(cells[4], time),
  ]
  page.line(row.join(GAP), tone)
  const indent = ' '.repeat(title + clauses + 2 * GAP.length)
  for (const line of more) page.line(indent + line, tone)
}

/** Features without a selected scenario are left out; the outcome counts their scenarios. */
function featureRows(run: Run): FeatureRow[] {
  return featuresOf(run).flatMap(({ title, scenarios }) => {
    const counts = countScenarios(scenarios)
    if (counts.excluded === scenarios.length) return []
    return {
      cells: [
        oneLine(title),
        String(new Set(scenarios.map(({ clause }) => clause)).size),
        countsWording(counts, scenarios.filter(isWaived).length),
        bestEvidence(scenarios) ?? 'none',
        durationWording(totalMs(scenarios)),
      ],
      tone: toneOf(counts),
    } satisfies FeatureRow
  })
}

function toneOf({ violates, noted, faulted, notRun, waiting }: Counts): Tone | undefined {
  if (violates > 0) return 'bad'
  if (faulted + notRun + waiting > 0) return 'unsure'
  return noted > 0 ? 'note' : undefined
}

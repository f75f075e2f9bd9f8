/** The table of features in a terminal summary. */
import { columnsOf, cut, padEnd, padStart } from './columns'
import { bestEvidence, featuresOf, totalMs } from './features'
import { countsInWords, durationInWords } from './in-words'
import type { Counts, Run } from './model'
import { oneLine } from './plain-text'
import { countScenarios, isNote } from './tally'
import type { TerminalPage, Tone } from './terminal-page'

interface Row {
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
const NARROWEST_TITLE = 16

export function writeFeatures(page: TerminalPage, run: Run): void {
  const rows = featureRows(run)
  if (rows.length === 0) return
  const heads: Row = {
    cells: ['Feature', 'Clauses', 'Scenarios', 'Evidence', 'Time'],
    tone: 'quiet',
  }
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...[heads, ...rows].map(({ cells }) => columnsOf(cells[column] ?? ''))),
  )
  const [title = 0, clauses = 0, verdicts = 0, evidence = 0, time = 0] = widths
  const others = clauses + verdicts + evidence + time + 4 * GAP.length
  const room = Math.max(NARROWEST_TITLE, page.width - others)
  for (const { cells, tone } of [heads, ...rows]) {
    page.line(
      [
        padEnd(cut(cells[0], room), Math.min(title, room)),
        padStart(cells[1], clauses),
        padEnd(cells[2], verdicts),
        padEnd(cells[3], evidence),
        padStart(cells[4], time),
      ].join(GAP),
      tone,
    )
  }
}

/** A feature that was left out whole says nothing; the outcome says how many scenarios were. */
function featureRows(run: Run): Row[] {
  return featuresOf(run).flatMap(({ title, scenarios }) => {
    const counts = countScenarios(scenarios)
    if (counts.excluded === scenarios.length) return []
    const notes = scenarios.filter(isNote).length
    return {
      cells: [
        oneLine(title),
        String(new Set(scenarios.map(({ clause }) => clause)).size),
        countsInWords(counts, notes),
        bestEvidence(scenarios) ?? 'none',
        durationInWords(totalMs(scenarios)),
      ],
      tone: toneOf(counts, notes),
    } satisfies Row
  })
}

function toneOf({ violates, faulted, notRun }: Counts, notes: number): Tone | undefined {
  if (violates > notes) return 'bad'
  return faulted + notRun + notes > 0 ? 'unsure' : undefined
}

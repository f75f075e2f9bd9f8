/**
 * `matrix.csv`: the traceability matrix for a spreadsheet, with a row for each scenario under its clause. A clause
 * without scenarios has a row of its own. Verdicts have the names of `verdict.json`, strengths their words.
 *
 * RFC 4180, after the byte order mark of UTF-8. Without the mark Excel reads the file in the code page of the machine,
 * and names in Chinese are lost. Programs that read UTF-8 skip it.
 */

import { oneLine } from '../../record/plain-text'
import type { Clause, Run, Scenario } from '../verdict/model'
import { countedAs } from '../verdict/outcome'
import { waiverOf } from '../waivers/judge-waivers'
import { outcomeHeadline } from '../wording/headline'
import { statusMessage } from '../wording/status'
import { STRENGTH_WORDS } from '../wording/strength-wording'
import { referenceCaveat, saidWording, seenWording } from '../wording/target-wording'
import { controlsByClause } from './framework-controls'

const BYTE_ORDER_MARK = '\u{feff}'
const LINE_END = '\r\n'

interface MatrixRow {
  readonly area: string
  readonly clause: Clause | undefined
  readonly scenario: Scenario | undefined
  /** The framework controls for which the clause is evidence. */
  readonly controls: string
  readonly run: Run
  /** Of the run; in every row, since rows are copied one by one into working papers. */
  readonly headline: string
}
type CsvCell = string | number | null | undefined

const COLUMNS: readonly (readonly [head: string, cell: (row: MatrixRow) => CsvCell])[] = [
  ['area', ({ area }) => area],
  ['clause', ({ clause }) => clause?.id],
  ['statement', ({ clause }) => clause?.statement],
  ['clause_standing', ({ clause }) => clause?.standing],
  ['clause_verdict', ({ clause }) => clause?.verdict],
  ['clause_in_part', ({ clause }) => (clause?.inPart ? 'in part' : '')],
  ['clause_showing', ({ clause }) => clause?.showing],
  ['clause_strength', ({ clause }) => strengthWords(clause)],
  ['clause_note', ({ clause }) => clause?.note],
  ['section', ({ clause }) => clause?.section],
  ['source', ({ clause }) => clause?.source],
  ['framework_controls', ({ controls }) => controls],
  ['scenario', ({ scenario }) => scenario?.id],
  ['rule', ({ scenario }) => scenario?.rule],
  ['name', ({ scenario }) => scenario?.name],
  ['standing', ({ scenario }) => scenario?.standing],
  ['verdict', ({ scenario }) => scenario?.verdict],
  ['counted_as', ({ scenario }) => scenario && countedAs(scenario)],
  ['strength', ({ scenario }) => strengthWords(scenario)],
  ['message', ({ scenario }) => scenario && statusMessage(scenario)],
  ['reading', ({ scenario }) => scenario?.reading],
  ['waiver_expires', ({ scenario }) => scenario && waiverOf(scenario)?.expires],
  ['waiver_owner', ({ scenario }) => scenario && waiverOf(scenario)?.owner],
  ['waiver_ticket', ({ scenario }) => scenario && waiverOf(scenario)?.ticket],
  ['waiver_reason', ({ scenario }) => scenario && waiverOf(scenario)?.reason],
  ['file', ({ scenario }) => scenario?.uri],
  ['line', ({ scenario }) => scenario?.line],
  ['duration_ms', ({ scenario }) => scenario && Math.round(scenario.durationMs)],
  ['target_said', ({ run }) => saidWording(run.target)],
  ['target_seen', ({ run }) => seenWording(run)],
  ['reference_caveat', ({ run }) => referenceCaveat(run)],
  ['run_started', ({ run }) => run.started],
  ['profile', ({ run }) => run.profile.name],
  ['run_outcome', ({ run }) => run.outcome],
  ['run_headline', ({ headline }) => headline],
]

export function matrixCsv(run: Run): string {
  const headline = outcomeHeadline(run)
  const heads = COLUMNS.map(([head]) => head)
  const lines = [
    heads,
    ...rowsOf(run).map((row) => COLUMNS.map(([, cell]) => cell({ ...row, run, headline }))),
  ]
  return `${BYTE_ORDER_MARK}${lines.map((cells) => cells.map(csvCell).join(',') + LINE_END).join('')}`
}

function rowsOf(run: Run): Omit<MatrixRow, 'run' | 'headline'>[] {
  const areas = new Map(run.areas.map(({ id, title }) => [id, title]))
  const controls = controlsByClause(run)
  const known = new Set(run.clauses.map(({ id }) => id))
  const ofClauses = run.clauses.flatMap((clause) => {
    const row = {
      area: areas.get(clause.area) ?? '',
      clause,
      controls: (controls.get(clause.id) ?? []).map(({ label }) => label).join('; '),
    }
    const scenarios = clause.scenarios.length > 0 ? clause.scenarios : [undefined]
    return scenarios.map((scenario) => ({ ...row, scenario }))
  })
  const withoutClause = run.scenarios.filter(({ clause }) => !known.has(clause))
  return [
    ...ofClauses,
    ...withoutClause.map((scenario) => ({ area: '', clause: undefined, scenario, controls: '' })),
  ]
}

function strengthWords(of: Clause | Scenario | undefined): string | null {
  if (of === undefined || !('strength' in of) || of.strength === null) return null
  return STRENGTH_WORDS[of.strength]
}

/**
 * A spreadsheet runs a text that begins with one of these characters as a formula; an apostrophe before it prevents
 * this. The same after a semicolon, which separates cells in Excel in many countries.
 */
const FORMULA = /(?<=^|;\s*)(?=[=+\-@＝＋－＠])/g

export function csvCell(value: CsvCell): string {
  if (typeof value === 'number') return String(value)
  const text = oneLine(value ?? '').replace(FORMULA, "'")
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * `matrix.csv`: the traceability matrix for a spreadsheet, with a row for each scenario under its clause. A clause
 * without scenarios has a row of its own. Each row says of which target, run, suite, profile and selection it is, and
 * where its evidence is. Verdicts have the names of `verdict.json`, strengths their words.
 *
 * RFC 4180, after the byte order mark of UTF-8. Without the mark Excel reads the file in the code page of the machine,
 * and names in Chinese are lost. Programs that read UTF-8 skip it.
 */

import { oneLine } from '../../record/plain-text'
import type { Clause, Run, Scenario } from '../verdict/model'
import { countedAs } from '../verdict/outcome'
import { waiverOf } from '../waivers/judge-waivers'
import { runFacts } from '../wording/run-facts'
import { statusMessage } from '../wording/status'
import { STRENGTH_WORDS } from '../wording/strength-wording'
import {
  referenceCaveat,
  saidWording,
  seenWording,
  startersWording,
} from '../wording/target-wording'
import { controlsByClause } from './framework-controls'
import { uuidInRun } from './name-uuid'
import { clauseAnchor, fragment, scenarioAnchor } from './page/anchors'
import { REPORTS } from './write-reports'

const BYTE_ORDER_MARK = '\u{feff}'
const LINE_END = '\r\n'

interface MatrixRow {
  readonly area: string
  readonly clause: Clause | undefined
  readonly scenario: Scenario | undefined
  /** The framework controls for which the clause is evidence. */
  readonly controls: string
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
  ['waiver_approver', ({ scenario }) => scenario && waiverOf(scenario)?.approval?.approver],
  ['waiver_approved', ({ scenario }) => scenario && waiverOf(scenario)?.approval?.approved],
  [
    'waiver_compensating_control',
    ({ scenario }) => scenario && waiverOf(scenario)?.compensatingControl,
  ],
  ['file', ({ scenario }) => scenario?.uri],
  ['line', ({ scenario }) => scenario?.line],
  ['duration_ms', ({ scenario }) => scenario && Math.round(scenario.durationMs)],
  ['evidence', evidenceAddress],
]

/** The same in every row, since rows are copied one by one into working papers. */
const RUN_COLUMNS: readonly (readonly [head: string, cell: (run: Run) => CsvCell])[] = [
  ['target_said', (run) => saidWording(run.target)],
  ['target_seen', (run) => seenWording(run)],
  ['reference_caveat', (run) => referenceCaveat(run)],
  ['run', (run) => `urn:uuid:${uuidInRun(run, 'run', '')}`],
  ['run_started', (run) => run.started],
  ['run_finished', (run) => run.finished],
  ['run_events', (run) => runFacts(run).events],
  ['run_by', (run) => startersWording(run)],
  ['suite', (run) => `${run.suite.name} ${run.suite.version}`],
  ['suite_sha256', (run) => run.suite.digest],
  ['specification', (run) => run.suite.specification],
  ['specification_sha256', (run) => run.suite.specificationText?.sha256],
  ['profile', (run) => run.profile.name],
  ['strict', (run) => (run.strict ? 'strict' : '')],
  ['selection', (run) => runFacts(run).selection],
  ['partial', (run) => (run.partial ? 'partial' : '')],
  ['run_outcome', (run) => run.outcome],
  ['run_headline', (run) => runFacts(run).headline],
]

export function matrixCsv(run: Run): string {
  const heads = [...COLUMNS, ...RUN_COLUMNS].map(([head]) => head)
  const ofRun = RUN_COLUMNS.map(([, cell]) => csvCell(cell(run)))
  const lines = rowsOf(run).map((row) => {
    return [...COLUMNS.map(([, cell]) => csvCell(cell(row))), ...ofRun].join(',') + LINE_END
  })
  return `${BYTE_ORDER_MARK}${heads.join(',')}${LINE_END}${lines.join('')}`
}

function rowsOf(run: Run): MatrixRow[] {
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

/** In the page of the same folder or bundle. */
function evidenceAddress({ clause, scenario }: MatrixRow): string {
  const anchor = scenario ? scenarioAnchor(scenario.id) : clauseAnchor(clause?.id ?? '')
  return `${REPORTS.page}#${fragment(anchor)}`
}

function strengthWords(of: Clause | Scenario | undefined): string | null {
  if (of === undefined || !('strength' in of) || of.strength === null) return null
  return STRENGTH_WORDS[of.strength]
}

/**
 * A spreadsheet runs a text that begins with one of these characters as a formula; an apostrophe before it prevents
 * this. The same after a semicolon, which separates cells in Excel in many countries.
 */
const MAY_BE_FORMULA = /^[=+\-@＝＋－＠]|;/
const FORMULA = /(?<=^|;\s*)(?=[=+\-@＝＋－＠])/g

export function csvCell(value: CsvCell): string {
  if (typeof value === 'number') return String(value)
  if (value === undefined || value === null || value === '') return ''
  const line = oneLine(value)
  const text = MAY_BE_FORMULA.test(line) ? line.replace(FORMULA, "'") : line
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

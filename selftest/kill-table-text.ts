/** The kill table for a reader: in a terminal, and as the page in `docs/`. */
import type { Catcher, FaultEnd } from './fault-end'
import { type FaultRow, holds, type KillTable, type LawfulRow, partsOf } from './kill-table'
import type { PublicReport } from './public-report'

const WORDS: Readonly<Record<FaultEnd['kind'], string>> = {
  caught: 'caught',
  survived: 'SURVIVED',
  dead: 'DEAD',
  'not-asked': 'NOT ASKED',
}
const WIDTH = WORDS['not-asked'].length

/**
 * One block for each clause, then the cases from public reports, the lawful targets and the conclusion, and last what is
 * wrong, because a log is read from its end.
 */
export function killTableText(table: KillTable): string {
  const { known, cases } = partsOf(table.faulty)
  const blocks = [...byClause(known)].map(([clause, faults]) => {
    return [`${clause}  ${tally(faults)}`, ...faults.map(faultLine)].join('\n')
  })
  const reported =
    cases.length === 0 ? [] : [['Cases from public reports', ...cases.flatMap(caseLines)]]
  const lawful = ['Lawful targets', ...table.lawful.map(lawfulLine)]
  const lists = [...reported, lawful].map((lines) => lines.join('\n'))
  return `${[...blocks, ...lists, conclusion(table)].join('\n\n')}\n`
}

function caseLines(row: FaultRow): string[] {
  const { name, clause, source, end, durationMs } = row
  const by =
    end.kind === 'caught'
      ? `  by ${inShort(end.by)} (${CATCHERS[end.catcher]})`
      : end.kind === 'survived' && end.explored
        ? `  by walk ${end.explored.after} of explore`
        : ''
  const word = wordOf(row).padEnd(WIDTH)
  const reports = source?.reports ?? []
  return [
    `  ${word}  ${clause}  ${name}${by}  ${Math.round(durationMs)} ms`,
    ...reports.map(({ system, address }) => `  ${' '.repeat(WIDTH)}  ${system}: ${address}`),
  ]
}

const CATCHERS: Readonly<Record<Catcher, string>> = {
  scenario: 'a scenario',
  walk: 'a walk',
  'second judge': 'the second judge',
}

/** The word of a fault that no run catches, and `explore` does. */
const EXPLORED = 'EXPLORED'

function wordOf({ end }: FaultRow): string {
  return end.kind === 'survived' && end.explored ? EXPLORED : WORDS[end.kind]
}

function faultLine(row: FaultRow): string {
  const { name, end, durationMs } = row
  const by = end.kind === 'caught' ? `  by ${inShort(end.by)}` : ''
  return `  ${wordOf(row).padEnd(WIDTH)}  ${name}${by}  ${Math.round(durationMs)} ms`
}

function lawfulLine({ name, accusedBy, waits, durationMs }: LawfulRow): string {
  const waited = waits ? `${waits} waits one after the other, ` : ''
  const time = `${waited}${Math.round(durationMs)} ms`
  if (accusedBy.length === 0) return `  not accused  ${name}  ${time}`
  return `  ACCUSED      ${name}  by ${inShort(accusedBy)}  ${time}`
}

function inShort([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? first : `${first} and ${more.length} more`
}

function tally(faults: readonly FaultRow[]): string {
  return `${faults.filter(({ end }) => end.kind === 'caught').length} of ${faults.length} caught`
}

function conclusion(table: KillTable): string {
  const { faulty, lawful, unprovenClauses } = table
  const { known, cases } = partsOf(faulty)
  const accused = lawful.filter((row) => row.accusedBy.length > 0)
  return [
    `Faulty   ${tally(known)}${othersOf(known)}`,
    ...(cases.length === 0
      ? []
      : [`Cases    ${tally(cases)}${catchersOf(cases)}${othersOf(cases)}`]),
    `Lawful   ${accused.length} of ${lawful.length} accused`,
    `Clauses  ${unprovenClauses.length === 0 ? 'every documented one has a faulty target' : `without a faulty target: ${unprovenClauses.join(', ')}`}`,
    '',
    holds(table) ? 'THE SUITE HOLDS' : 'THE SUITE DOES NOT HOLD',
    ...wrong(table),
  ].join('\n')
}

/** Of faults that were not caught. */
function othersOf(faults: readonly FaultRow[]): string {
  const ended = (kind: FaultEnd['kind']) => faults.filter(({ end }) => end.kind === kind).length
  const explored = faults.filter((row) => wordOf(row) === EXPLORED).length
  return [
    ...(explored > 0 ? [`, ${explored} of the others by explore alone`] : []),
    ...(ended('dead') > 0 ? [`, ${ended('dead')} of the others dead: they change nothing`] : []),
    ...(ended('not-asked') > 0 ? [`, ${ended('not-asked')} of the others not asked`] : []),
  ].join('')
}

/** `: 2 by a scenario, 15 by a walk`. */
function catchersOf(faults: readonly FaultRow[]): string {
  const counts = Object.entries(CATCHERS).flatMap(([catcher, words]) => {
    const count = faults.filter(
      ({ end }) => end.kind === 'caught' && end.catcher === catcher,
    ).length
    return count === 0 ? [] : [`${count} by ${words}`]
  })
  return counts.length === 0 ? '' : `: ${counts.join(', ')}`
}

/**
 * Everything that keeps the suite from holding, with the reason. Faults that were not caught come
 * last.
 */
function wrong({ faulty, lawful, unprovenClauses }: KillTable): string[] {
  const unproven =
    unprovenClauses.length === 0
      ? []
      : [['UNPROVEN', `${unprovenClauses.join(', ')}: without a faulty target`]]
  const accused = lawful
    .filter(({ accusedBy }) => accusedBy.length > 0)
    .map(({ name, accusedBy }) => ['ACCUSED', `${name}: by ${inShort(accusedBy)}`])
  const uncaught = faulty.flatMap((row) => {
    const { name, clause, source, end } = row
    if (end.kind === 'caught' || (source && wordOf(row) === EXPLORED)) return []
    return [[WORDS[end.kind], `${name} (${clause}): ${whyUncaught(end)}`]]
  })
  return [...unproven, ...accused, ...uncaught].map(
    ([word = '', what]) => `  ${word.padEnd(WIDTH)}  ${what}`,
  )
}

function whyUncaught(end: Exclude<FaultEnd, { kind: 'caught' }>): string {
  if (end.kind === 'dead')
    return 'it changes nothing: every answer and verdict is that of the reference'
  return end.reason
}

const PAGE_START =
  '<!-- Generated by `npm run kill-table`; checked to be current by `npm test`. -->'

/** Whether a file that starts with these bytes is such a page. */
export function isKillTablePageStart(start: Buffer): boolean {
  return start.toString().startsWith(PAGE_START)
}

/** Has no times: the same suite gives the same page. */
export function killTablePage(table: KillTable): string {
  const { faulty, lawful } = table
  const { known, cases } = partsOf(faulty)
  const sections = [...byClause(known)].flatMap(([clause, faults]) => [
    `### ${clause}`,
    '',
    '| Fault | What it would cost | Caught by |',
    '|---|---|---|',
    ...faults.map((row) => `| ${row.name} | ${cell(row.fault)} | ${caughtCell(row)} |`),
    '',
  ])
  return [
    PAGE_START,
    '',
    '# What the suite is known to catch',
    '',
    'This table shows what a green run means: which mistakes the suite is known to catch. Each faulty target differs from',
    'the reference in one mistake (`selftest/faulty/`). The scenarios of the violated clause were run on it, and it counts',
    'as caught only if one of them fails. A mistake that no hand-written scenario catches is put to the walks that every run',
    'plays, and to the second judge of a run. Each lawful target uses a freedom that the documentation leaves',
    '(`selftest/lawful/`). All scenarios and walks were run on it, and none may accuse it. `sealproof selftest` runs all of',
    'this again.',
    '',
    `Known mistakes: ${tally(known)}${othersOf(known)}. ` +
      `Cases from public reports: ${tally(cases)}${catchersOf(cases)}${othersOf(cases)}. ` +
      `${lawful.filter((row) => row.accusedBy.length > 0).length} of ${lawful.length} lawful targets accused.`,
    '',
    '## Known mistakes',
    '',
    'The authors of the suite thought of these.',
    '',
    ...sections,
    '## Cases from public reports',
    '',
    'Other systems had these mistakes, as the reports show. Here they are mistakes of the reference.',
    '',
    '| Case | Clause | Kind | Reports | What it would cost | Caught by |',
    '|---|---|---|---|---|---|',
    ...cases.map((row) => {
      const { name, clause, fault, source } = row
      return `| ${name} | ${clause} | ${source?.kind} | ${reportsCell(source?.reports)} | ${cell(fault)} | ${caseCell(row)} |`
    }),
    '',
    '## Lawful targets',
    '',
    '| Target | The freedom it takes | Seen in | Accused by |',
    '|---|---|---|---|',
    ...lawful.map((row) => {
      return `| ${row.name} | ${cell(row.freedom)}${waitsWording(row)} | ${reportsCell(row.reports)} | ${row.accusedBy.map(code).join('<br>') || 'no scenario'} |`
    }),
    '',
  ].join('\n')
}

function waitsWording({ waits }: LawfulRow): string {
  return waits ? ` All scenarios were played in ${waits} waits, one after the other.` : ''
}

function caseCell(row: FaultRow): string {
  const { end } = row
  if (end.kind === 'caught') return `${CATCHERS[end.catcher]}: ${caughtCell(row)}`
  if (end.kind !== 'survived' || !end.explored) return caughtCell(row)
  const { after, seed } = end.explored
  return `no run; \`explore\`, by walk ${after} (seed ${seed})`
}

function reportsCell(reports: readonly PublicReport[] = []): string {
  return reports.map(({ system, address }) => `[${cell(system)}](${address})`).join('<br>')
}

function caughtCell({ end }: FaultRow): string {
  switch (end.kind) {
    case 'caught':
      return end.by.map(code).join('<br>')
    case 'survived':
      return '**no scenario**'
    case 'dead':
      return '**dead**: it changes nothing'
    case 'not-asked':
      return `**not asked**: ${cell(end.reason)}`
  }
}

function code(text: string): string {
  return `\`${text}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function byClause(faults: readonly FaultRow[]): Map<string, FaultRow[]> {
  return Map.groupBy(faults, ({ clause }) => clause)
}

/** Violations, faults, and what was not shown, in a terminal summary. */

import type { Expectation } from '../../record/evidence'
import { englishOf } from '../../record/saying'
import type { Clause, Run } from '../verdict/model'
import { isStale, isWaived, waiverOf } from '../waivers/judge-waivers'
import { type CauseGroup, causeWording, scenariosIn, unjudgedByCause } from '../wording/causes'
import { quantity } from '../wording/count-wording'
import { eventWording } from '../wording/event-wording'
import { decisiveExchanges, exchangeParts, failedStep } from '../wording/exchange-text'
import { type Finding, findingsOf, reasonOf } from '../wording/findings'
import { rerunCommand } from '../wording/rerun-command'
import { valueDifferences } from '../wording/value-differences'
import { judgedWaiverWording, waiverWording } from '../wording/waiver-wording'
import type { TerminalPage, Tone } from './terminal-page'

const NOTES_TITLE = 'Notes on inferred and contested clauses, which decide nothing'
/** With more, the summary would be thousands of lines long. */
const MOST_IN_FULL = 20
/** Names of scenarios that are alike, on one line. */
const MOST_NAMES = 10

/** @param limit how many findings are shown in full; left out: some, and the first of each clause where there are more */
export function writeFindings(page: TerminalPage, run: Run, limit?: number): void {
  const found = findingsOf(run)
  const { violations, notes, faulted, unproven, notTested } = found
  const shown = { run, limit }
  inFull(page, shown, { title: 'Violations', word: 'VIOLATES', tone: 'bad' }, violations)
  inFull(page, shown, { title: NOTES_TITLE, word: 'NOTE', tone: 'note' }, notes)
  list(page, 'Stale waivers', run.waivers.filter(isStale).map(judgedWaiverWording), 'bad')
  list(page, 'Waivers', run.waivers.filter((each) => !isStale(each)).map(judgedWaiverWording))
  list(page, 'Faults of the suite', run.suiteFaults.map(suiteFault), 'bad')
  const unjudged = unjudgedByCause(run, found)
  const faults = [...run.targetFaults, ...unjudged.faulted.map(groupInBrief)]
  list(page, 'Faulted', faults, 'unsure', run.targetFaults.length + faulted.length)
  const notRun = unjudged.notRun.map(groupInBrief)
  list(page, 'Also not run', notRun, 'unsure', scenariosIn(unjudged.notRun))
  list(page, 'Waiting', Array.from(found.waiting, reasonInBrief), 'unsure')
  list(page, 'Clauses that conform in part', found.inPart.map(clauseInPart))
  list(page, 'Unproven clauses', unproven.map(clauseInBrief))
  list(
    page,
    'Readings taken of contested clauses',
    Array.from(found.readingsByClause, readingInBrief),
  )
  list(page, 'Inapplicable', Array.from(found.inapplicable, reasonInBrief))
  list(page, 'Observed otherwise', found.observedDifferently.map(inBrief))
  list(page, 'Not tested', notTested.map(clauseInBrief))
  list(page, 'Events of the run', run.events.map(eventWording), 'unsure')
  list(page, 'Remarks', run.remarks.map(englishOf))
}

/** @param count of what the items are about, where one item is about several */
function list(
  page: TerminalPage,
  title: string,
  items: readonly string[],
  tone?: Tone,
  count = items.length,
): void {
  if (items.length === 0) return
  page.heading(`${title} (${count})`)
  for (const item of items) page.say(item, { lead: '  - ', ...(tone ? { tone } : {}) })
}

/** How findings of one kind are introduced. */
interface Kind {
  readonly title: string
  readonly word: string
  readonly tone: Tone
}

function inFull(
  page: TerminalPage,
  { run, limit }: { readonly run: Run; readonly limit: number | undefined },
  kind: Kind,
  findings: readonly Finding[],
): void {
  const waived = findings.filter(({ scenario }) => isWaived(scenario)).length
  const remark = waived > 0 ? `, ${waived} waived` : ''
  if (findings.length > 0) page.heading(`${kind.title} (${findings.length}${remark})`)
  const groups = alike(findings)
  const shown = inLimit(groups, limit)
  for (const group of shown) {
    page.line()
    writeFinding(page, run, kind, group)
  }
  const more = groups.filter((group) => !shown.includes(group)).flat()
  const byClause = Map.groupBy(more, ({ scenario }) => scenario.clause)
  const lines = Array.from(byClause, ([clause, each]) => `${clause}: ${each.length} more`)
  list(page, 'Not shown here; verdict.json has all', lines, undefined, more.length)
}

/** Findings of one clause with one reason, which are most often one mistake. */
function alike(findings: readonly Finding[]): readonly Group[] {
  const groups = Map.groupBy(findings, ({ scenario }) =>
    JSON.stringify([scenario.clause, reasonOf(scenario), waiverOf(scenario)]),
  )
  return Array.from(groups.values()).flatMap(([first, ...others]) =>
    first ? [[first, ...others] as const] : [],
  )
}

type Group = readonly [Finding, ...(readonly Finding[])]

/** A new target fails hundreds of scenarios, most of them for the same reasons. */
function inLimit(groups: readonly Group[], limit: number | undefined): readonly Group[] {
  if (limit !== undefined) return groups.slice(0, limit)
  if (groups.length <= MOST_IN_FULL) return groups
  const clauses = Map.groupBy(groups, ([{ scenario }]) => scenario.clause)
  return Array.from(clauses.values()).flatMap(([first]) => (first ? [first] : []))
}

function writeFinding(page: TerminalPage, run: Run, { word, tone }: Kind, group: Group): void {
  const [{ scenario, clause }, ...others] = group
  const step = failedStep(scenario)
  const { expectation } = step ?? {}
  const waiver = waiverOf(scenario)
  page.say(clause?.statement ?? '', { lead: `${word} ${scenario.clause}  `, tone })
  if (clause) page.say(`${clause.source} (${clause.section})`, { lead: '  page      ' })
  page.say(`${scenario.rule} › ${scenario.name}`, { lead: '  scenario  ' })
  page.say(`${scenario.uri}:${scenario.line}`, { lead: '            ' })
  page.say(scenario.id, { lead: '  id        ' })
  if (others.length > 0) page.say(namesOf(others), { lead: '  also      ' })
  if (waiver) page.say(waiverWording(waiver), { lead: '  waived    ' })
  if (step) page.say(`${step.keyword} ${step.text}`, { lead: '  step      ' })
  page.say(reasonOf(scenario), { lead: '  message   ' })
  if (expectation) writeDifferences(page, expectation)
  decisiveExchanges(scenario)
    .flatMap(exchangeParts)
    .forEach(({ lead, text }, index) => {
      page.say(text, { lead: (index === 0 ? '  exchange  ' : '            ') + lead })
    })
  // Never wrapped, because a reader copies it.
  page.line(`  again     ${rerunCommand(run, scenario)}`)
}

function namesOf(findings: readonly Finding[]): string {
  const names = findings.slice(0, MOST_NAMES).map(({ scenario }) => scenario.name)
  const more = findings.length - names.length
  const all = more > 0 ? [...names, `${more} more`] : names
  return `${quantity(findings.length, 'scenario')} with the same message: ${all.join('; ')}`
}

/** One line for each violation that has a reason of its own, for a log that is to be short. */
export function writeViolationsInBrief(page: TerminalPage, run: Run, limit?: number): void {
  const { violations } = findingsOf(run)
  const groups = alike(violations)
  const shown = groups.slice(0, limit)
  for (const group of shown) {
    const [{ scenario }] = group
    const many = group.length > 1 ? ` (${quantity(group.length, 'scenario')})` : ''
    const waived = isWaived(scenario) ? ' waived' : ''
    page.say(`${scenario.name}${many}: ${reasonOf(scenario)}`, {
      lead: `VIOLATES ${scenario.clause}${waived}  `,
      tone: 'bad',
    })
  }
  const more = groups.slice(shown.length).flat().length
  if (more > 0) page.line(`${quantity(more, 'violation')} more; verdict.json has all`)
  for (const fault of run.suiteFaults) page.say(suiteFault(fault), { lead: 'FAULT  ', tone: 'bad' })
}

function writeDifferences(page: TerminalPage, { expected, observed }: Expectation): void {
  const differences = valueDifferences(expected, observed)
  const say = (name: string, sign: string, lines: readonly string[], tone: Tone): void =>
    lines.forEach((text, index) => {
      page.say(text, { lead: `  ${(index === 0 ? name : '').padEnd(10)}${sign} `, tone })
    })
  say('expected', '-', differences.expected, 'good')
  say('observed', '+', differences.observed, 'bad')
  if (differences.alike > 0)
    page.say(`${quantity(differences.alike, 'other member')} as expected`, { lead: '            ' })
}

function suiteFault({ scenario, reason }: Run['suiteFaults'][number]): string {
  return scenario ? `${scenario}: ${reason}` : reason
}

function inBrief({ scenario }: Finding): string {
  const { clause, name, uri, line } = scenario
  return `${clause || 'no clause'}: ${name} (${uri}:${line}): ${reasonOf(scenario)}`
}

/** Many scenarios that one cause kept from being judged are one line; a single one has its name. */
function groupInBrief(group: CauseGroup): string {
  const [only, ...others] = group.members
  return only && others.length === 0 ? inBrief(only) : causeWording(group)
}

function clauseInBrief({ id, statement, note }: Clause): string {
  return `${id}: ${statement} (${note ?? ''})`
}

/** Without its statement: it conforms, and such clauses can be many. */
function clauseInPart({ id, note }: Clause): string {
  return `${id} ${note ?? ''}`
}

function readingInBrief([reading, count]: readonly [string, number]): string {
  return `${reading} (${quantity(count, 'scenario')})`
}

function reasonInBrief([reason, count]: readonly [string, number]): string {
  return `${quantity(count, 'scenario')}: ${reason}`
}

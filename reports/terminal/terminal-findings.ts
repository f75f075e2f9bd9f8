/** Violations, faults, and what was not shown, in a terminal summary. */

import { valueWording } from '../../record/plain-text'
import { englishOf } from '../../record/saying'
import type { Clause, Run } from '../verdict/model'
import { isStale, isWaived, waiverOf } from '../waivers/judge-waivers'
import { type CauseGroup, causeWording, scenariosIn, unjudgedByCause } from '../wording/causes'
import { quantity } from '../wording/count-wording'
import { eventWording } from '../wording/event-wording'
import { decisiveExchanges, exchangeParts, failedStep } from '../wording/exchange-text'
import { type Finding, findingsOf, reasonOf } from '../wording/findings'
import { rerunCommand } from '../wording/rerun-command'
import { judgedWaiverWording, waiverWording } from '../wording/waiver-wording'
import type { TerminalPage, Tone } from './terminal-page'

const NOTES_TITLE = 'Notes on inferred and contested clauses, which decide nothing'
/** With more, the summary would be thousands of lines long. */
const MOST_IN_FULL = 20

export function writeFindings(page: TerminalPage, run: Run): void {
  const found = findingsOf(run)
  const { violations, notes, faulted, unproven, notTested } = found
  inFull(page, run, 'Violations', 'VIOLATES', violations, 'bad')
  inFull(page, run, NOTES_TITLE, 'NOTE', notes, 'note')
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

function inFull(
  page: TerminalPage,
  run: Run,
  title: string,
  word: string,
  findings: readonly Finding[],
  tone: Tone,
): void {
  const waived = findings.filter(({ scenario }) => isWaived(scenario)).length
  const remark = waived > 0 ? `, ${waived} waived` : ''
  if (findings.length > 0) page.heading(`${title} (${findings.length}${remark})`)
  const shown = findings.length > MOST_IN_FULL ? firstOfEachClause(findings) : findings
  for (const finding of shown) {
    page.line()
    writeFinding(page, run, word, finding, tone)
  }
  const more = findings.filter((finding) => !shown.includes(finding))
  const byClause = Map.groupBy(more, ({ scenario }) => scenario.clause)
  const lines = Array.from(byClause, ([clause, each]) => `${clause}: ${each.length} more`)
  list(page, 'Only the first of each clause is shown; verdict.json has all', lines)
}

/** A new target fails hundreds of scenarios, most of them for the same reasons. */
function firstOfEachClause(findings: readonly Finding[]): readonly Finding[] {
  const clauses = Map.groupBy(findings, ({ scenario }) => scenario.clause)
  return Array.from(clauses.values()).flatMap(([first]) => (first ? [first] : []))
}

function writeFinding(
  page: TerminalPage,
  run: Run,
  word: string,
  { scenario, clause }: Finding,
  tone: Tone,
): void {
  const step = failedStep(scenario)
  const { expectation } = step ?? {}
  const waiver = waiverOf(scenario)
  page.say(clause?.statement ?? '', { lead: `${word} ${scenario.clause}  `, tone })
  if (clause) page.say(`${clause.source} (${clause.section})`, { lead: '  page      ' })
  page.say(`${scenario.rule} › ${scenario.name}`, { lead: '  scenario  ' })
  page.say(`${scenario.uri}:${scenario.line}`, { lead: '            ' })
  page.say(scenario.id, { lead: '  id        ' })
  if (waiver) page.say(waiverWording(waiver), { lead: '  waived    ' })
  if (step) page.say(`${step.keyword} ${step.text}`, { lead: '  step      ' })
  page.say(reasonOf(scenario), { lead: '  message   ' })
  if (expectation) {
    page.say(valueWording(expectation.expected), { lead: '  expected  ' })
    page.say(valueWording(expectation.observed), { lead: '  observed  ' })
  }
  decisiveExchanges(scenario)
    .flatMap(exchangeParts)
    .forEach(({ lead, text }, index) => {
      page.say(text, { lead: (index === 0 ? '  exchange  ' : '            ') + lead })
    })
  // Never wrapped, because a reader copies it.
  page.line(`  again     ${rerunCommand(run, scenario)}`)
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

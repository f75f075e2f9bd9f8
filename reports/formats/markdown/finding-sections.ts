/** The sections of `summary.md` with the findings: violations, notes, waivers, faults and what was not shown. */

import { oneLine, valueWording } from '../../../record/plain-text'
import { englishOf } from '../../../record/saying'
import { escapeMarkdown, markdownCodeBlock, markdownLink } from '../../text/markdown'
import type { Clause, JudgedWaiver, Run } from '../../verdict/model'
import { isStale, waiverOf } from '../../waivers/judge-waivers'
import { type CauseGroup, causeWording, unjudgedByCause } from '../../wording/causes'
import { eventWording } from '../../wording/event-wording'
import { decisiveExchanges, exchangeText, failedStep } from '../../wording/exchange-text'
import { type Finding, findingsOf, reasonOf } from '../../wording/findings'
import { rerunCommand } from '../../wording/rerun-command'
import {
  approvalLines,
  subjectOf,
  waiverStateWording,
  waiverWording,
} from '../../wording/waiver-wording'

/** A job summary holds at most 1 MiB, so only the first findings of a long list are written. */
const MAX_DETAILS = 100
const MAX_LINES = 500

export function findingSections(run: Run): string[] {
  const found = findingsOf(run)
  const unjudged = unjudgedByCause(run, found)
  return [
    ...section('Violations', detailed(run, found.violations)),
    ...section('Notes', detailed(run, found.notes), NOTES),
    ...section('Stale waivers', listed(run.waivers.filter(isStale).map(waiverLine)), STALE),
    ...section(
      'Waivers',
      listed(run.waivers.filter((each) => !isStale(each)).map(waiverLine)),
      WAIVERS,
    ),
    ...section('Faults of the suite', listed(suiteFaults(run))),
    ...section(
      'Faulted',
      listed([...run.targetFaults.map(item), ...unjudged.faulted.map(groupLine)]),
    ),
    ...section('Also not run', listed(unjudged.notRun.map(groupLine))),
    ...section(
      'Waiting',
      listed(Array.from(found.waiting, ([reason, count]) => item(`${count} × ${reason}`))),
      WAITING,
    ),
    ...section('Clauses that conform in part', listed(found.inPart.map(clauseLine)), IN_PART),
    ...section('Unproven clauses', listed(found.unproven.map(clauseLine))),
    ...section('Readings taken of contested clauses', listed(found.readings.map(readingLine))),
    ...section(
      'Inapplicable',
      listed(Array.from(found.inapplicable, ([reason, count]) => item(`${count} × ${reason}`))),
    ),
    ...section('Observed otherwise', listed(found.observedDifferently.map(line)), OBSERVED),
    ...section('Not tested', listed(found.notTested.map(clauseLine))),
    ...section('Events of the run', listed(run.events.map(eventWording).map(item))),
    ...section('Remarks', listed(run.remarks.map((remark) => item(englishOf(remark))))),
  ]
}

const NOTES =
  '> [!NOTE]\n> These clauses are inferred or contested. A difference decides nothing; `--strict` lets it decide.'
const IN_PART =
  'They conform in the scenarios that were asked. The others are inapplicable or were not selected.'
const WAITING =
  'The clock of the target only runs. `sealproof resume` goes on with these scenarios when the time has passed.'
const STALE = 'Renew, correct or remove these waivers. Until then the exit code of a run is not 0.'
const WAIVERS =
  'The owner of a waiver accepts a violation until the given day. It stays a violation.'
const OBSERVED =
  'These scenarios describe the bundled reference only; the documentation leaves it free.'

function section(title: string, body: readonly string[], explanation?: string): string[] {
  if (body.length === 0) return []
  return [`## ${title}`, ...(explanation ? [explanation] : []), ...body]
}

/** A list is one paragraph. */
function listed(items: readonly string[]): string[] {
  if (items.length === 0) return []
  return [[...items.slice(0, MAX_LINES), ...rest(items.length - MAX_LINES)].join('\n')]
}

function detailed(run: Run, findings: readonly Finding[]): string[] {
  const shown = findings.slice(0, MAX_DETAILS).flatMap((finding) => details(run, finding))
  return [...shown, ...rest(findings.length - MAX_DETAILS)]
}

function rest(count: number): string[] {
  return count > 0 ? [`- … and ${count} more, all of them in \`verdict.json\``] : []
}

function details(run: Run, { scenario, clause }: Finding): string[] {
  const { expectation } = failedStep(scenario) ?? {}
  const exchanges = decisiveExchanges(scenario)
  const waiver = waiverOf(scenario)
  const { id, statement, standing } = clause ?? { id: scenario.clause, statement: '', standing: '' }
  return [
    `### ${escapeMarkdown(id)}: ${escapeMarkdown(scenario.name)}`,
    [
      `- Clause (${standing}): ${escapeMarkdown(statement)}`,
      ...(clause
        ? [`- Page: ${markdownLink(clause.source)}, “${escapeMarkdown(clause.section)}”`]
        : []),
      `- Scenario: ${escapeMarkdown(`${scenario.rule} › ${scenario.name}`)} (${escapeMarkdown(place(scenario))})`,
      `- Id: ${escapeMarkdown(scenario.id)}`,
      ...(waiver ? [`- Waived ${escapeMarkdown(waiverWording(waiver))}`] : []),
      ...(expectation
        ? [
            `- Expected: ${escapeMarkdown(valueWording(expectation.expected))}`,
            `- Observed: ${escapeMarkdown(valueWording(expectation.observed))}`,
          ]
        : []),
      `- ${escapeMarkdown(reasonOf(scenario))}`,
    ].join('\n'),
    ...(exchanges.length > 0 ? [markdownCodeBlock(exchanges.map(exchangeText).join('\n'))] : []),
    `Again: \`${rerunCommand(run, scenario).replaceAll('`', "'")}\``,
  ]
}

function place({ uri, line }: Finding['scenario']): string {
  return `${uri}:${line}`
}

function item(text: string): string {
  return `- ${escapeMarkdown(text)}`
}

function line({ scenario }: Finding): string {
  const { clause, name } = scenario
  return item(`${clause}: ${name} (${place(scenario)}): ${reasonOf(scenario)}`)
}

/** Many scenarios that one cause kept from being judged are one line; a single one has its name. */
function groupLine(group: CauseGroup): string {
  const [only, ...others] = group.members
  return only && others.length === 0 ? line(only) : item(causeWording(group))
}

function readingLine({ scenario }: Finding): string {
  return item(`${scenario.clause}: ${scenario.name}: ${scenario.reading}`)
}

function clauseLine({ id, statement, note }: Clause): string {
  return item(`${id}: ${statement} (${note ?? ''})`)
}

function waiverLine(judged: JudgedWaiver): string {
  const { waiver } = judged
  const { owner, ticket, reason, expires } = waiver
  const about = [
    `until ${escapeMarkdown(expires)}, ${escapeMarkdown(owner)}, ${markdownLink(oneLine(ticket))}: ${escapeMarkdown(reason)}`,
    ...approvalLines(waiver).map(escapeMarkdown),
  ].join('; ')
  return `- ${escapeMarkdown(subjectOf(waiver))} ${escapeMarkdown(waiverStateWording(judged))} (${about})`
}

function suiteFaults({ suiteFaults }: Run): string[] {
  return suiteFaults.map(({ scenario, reason }) =>
    item(scenario ? `${scenario}: ${reason}` : reason),
  )
}

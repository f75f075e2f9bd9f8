/**
 * What a reader must look at before the matrix: violations and notes, clause by clause, and what went wrong beside the
 * scenarios.
 */

import type { Run } from '../../verdict/model'
import {
  byClause,
  type Finding,
  type FindingsOfClause,
  findingsOf,
  reasonOf,
} from '../../wording/findings'
import { clauseLink, scenarioLink } from './anchors'
import { type Content, type Html, html } from './html'
import { both, counted, quoted, type Text } from './language'
import { flagged } from './rc4'
import { waivedMark } from './waivers'

export function findingsSection(run: Run): Html {
  const { violations, notes, observedOtherwise } = findingsOf(run)
  const suiteFaults = run.suiteFaults.map(({ scenario, reason }) =>
    quoted([scenario === undefined ? '' : `${scenario}: `, flagged(reason)]),
  )
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${both({ en: 'What was found', zh: '发现' })}</h2>
${clauseByClause(
  run,
  { en: 'Violations of documented clauses', zh: '对文档明载条款的违反' },
  violations,
  'violation',
)}
${clauseByClause(
  run,
  {
    en: 'Notes on inferred and contested clauses, which decide nothing',
    zh: '对推断或存疑条款的附注（不影响结论）',
  },
  notes,
  'note',
)}
${group({ en: 'Faults of the target beside any scenario', zh: '场景之外的目标故障' }, run.targetFaults.map(flaggedQuote))}
${group({ en: 'Faults of the suite itself', zh: '套件自身的错误' }, suiteFaults)}
${group(
  {
    en: 'Otherwise than the bundled reference, which is lawful',
    zh: '与自带的参考实现不同（这是允许的）',
  },
  observedOtherwise.map(itemWithClause),
)}
${group({ en: 'Remarks on the record', zh: '关于记录的说明' }, run.remarks.map(flaggedQuote))}</section>\n`
}

function flaggedQuote(text: string): Html {
  return quoted(flagged(text))
}

/** Of a target that has hardly begun hundreds of scenarios fail, and a reader wants to know of which clauses. */
function clauseByClause(
  run: Run,
  title: Text,
  findings: readonly Finding[],
  noun: 'violation' | 'note',
): Html {
  return html`<h3>${both(title)} (${findings.length})</h3>
${
  findings.length === 0
    ? html`<p>${both({ en: 'None.', zh: '无。' })}</p>`
    : byClause(run, findings).map((each) => ofClause(each, noun))
}`
}

function ofClause({ clause, members }: FindingsOfClause, noun: 'violation' | 'note'): Html {
  const heading = clause
    ? html`${clauseLink(clause)}: ${flaggedQuote(clause.statement)}`
    : both({ en: 'Of no clause', zh: '不属于任何条款' })
  return html`<h4>${heading} <span class="badge">${both(counted(members.length, noun))}</span></h4>
${list(members.map(item))}\n`
}

/** Left out where it is empty. */
function group(title: Text, items: readonly Content[]): Content {
  if (items.length === 0) return undefined
  return html`<h3>${both(title)} (${items.length})</h3>
${list(items)}`
}

function list(items: readonly Content[]): Html {
  return html`<ul>${items.map((each) => html`<li>${each}</li>\n`)}</ul>`
}

function item({ scenario, clause }: Finding): Html {
  const name = quoted(flagged(scenario.name))
  const told = clause === undefined ? name : scenarioLink(scenario, name)
  return html`${told}${waivedMark(scenario)}: ${flaggedQuote(reasonOf(scenario))}`
}

function itemWithClause(finding: Finding): Html {
  const { clause } = finding
  return clause === undefined ? item(finding) : html`${clauseLink(clause)} ${item(finding)}`
}

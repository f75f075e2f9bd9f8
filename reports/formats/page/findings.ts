/**
 * The findings of the run: violations and notes by clause, and faults outside of the scenarios.
 */

import type { Run } from '../../verdict/model'
import { byClause, type ClauseFindings, type Finding, findingsOf } from '../../wording/findings'
import { clauseLink, scenarioLink } from './anchors'
import { type Content, type Html, html } from './html'
import { type BilingualText, both, counted, quoted, specified, titled } from './language'
import { markRc4 } from './rc4'
import { reasonTold } from './reason'
import { waivedMark } from './waivers'

export function findingsSection(run: Run): Html {
  const { violations, notes, observedDifferently } = findingsOf(run)
  const suiteFaults = run.suiteFaults.map(({ scenario, reason }) =>
    quoted([scenario === undefined ? '' : `${scenario}: `, markRc4(reason)]),
  )
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${both({ en: 'What was found', zh: '发现' })}</h2>
${clauseByClause(
  run,
  run.strict
    ? { en: 'Violations, which decide the outcome', zh: '决定结论的违反' }
    : { en: 'Violations of documented clauses', zh: '对文档明载条款的违反' },
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
${group({ en: 'Faults of the target beside any scenario', zh: '场景之外的目标故障' }, run.targetFaults.map(quotedText))}
${group({ en: 'Faults of the suite itself', zh: '套件自身的错误' }, suiteFaults)}
${group(
  {
    en: 'Different from the bundled reference, which is allowed',
    zh: '与自带的参考实现不同（这是允许的）',
  },
  observedDifferently.map(itemWithClause),
)}
${group({ en: 'Remarks on the record', zh: '关于记录的说明' }, run.remarks.map(quotedText))}</section>\n`
}

function quotedText(text: string): Html {
  return quoted(markRc4(text))
}

/** By clause, since a new target can fail hundreds of scenarios. */
function clauseByClause(
  run: Run,
  title: BilingualText,
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

function ofClause({ clause, members }: ClauseFindings, noun: 'violation' | 'note'): Html {
  const heading = clause
    ? html`${clauseLink(clause)}: ${specified(clause.statement)}`
    : both({ en: 'Of no clause', zh: '不属于任何条款' })
  return html`<h4>${heading} <span class="badge ${noun === 'note' ? 'v-noted' : 'v-violates'}">${both(counted(members.length, noun))}</span></h4>
${list(members.map(item))}\n`
}

/** Nothing where there are no items. */
function group(title: BilingualText, items: readonly Content[]): Content {
  if (items.length === 0) return undefined
  return html`<h3>${both(title)} (${items.length})</h3>
${list(items)}`
}

function list(items: readonly Content[]): Html {
  return html`<ul>${items.map((each) => html`<li>${each}</li>\n`)}</ul>`
}

function item({ scenario, clause }: Finding): Html {
  const name = titled(scenario, scenario.name)
  const linked = clause === undefined ? name : scenarioLink(scenario, name)
  return html`${linked}${waivedMark(scenario)}: ${reasonTold(scenario)}`
}

function itemWithClause(finding: Finding): Html {
  const { clause } = finding
  return clause === undefined ? item(finding) : html`${clauseLink(clause)} ${item(finding)}`
}

/**
 * The findings as the printed summary has them: one row for each violated clause, with its first reason. All of them, one
 * by one, are in the annex.
 */
import type { Run } from '../../../verdict/model'
import { isWaived } from '../../../waivers/judge-waivers'
import { byClause, type ClauseFindings, findingsOf } from '../../../wording/findings'
import { clauseLink } from '../anchors'
import { type Content, type Html, html } from '../html'
import { type BilingualText, both, titled } from '../language'
import { reasonTold } from '../reason'
import { badge, STANDINGS } from '../vocabulary'

export function findingsOnPaper(run: Run): Html {
  const { violations, notes } = findingsOf(run)
  const groups = [
    ...byClause(run, violations).map((each) => ({ ...each, verdict: 'violates' as const })),
    ...byClause(run, notes).map((each) => ({ ...each, verdict: 'noted' as const })),
  ]
  return html`<section id="findings-on-paper" class="print-only" aria-labelledby="findings-on-paper-title">
<h2 id="findings-on-paper-title">${both({ en: 'What was found, by clause', zh: '按条款列出的发现' })}</h2>
${
  groups.length === 0
    ? html`<p>${both({ en: 'No violations and no notes.', zh: '没有违反，也没有附注。' })}</p>`
    : html`<table class="on-paper"><thead><tr>${HEADS.map((head) => html`<th scope="col">${both(head)}</th>`)}</tr></thead>
<tbody>${groups.slice(0, MOST_ROWS).map(row)}</tbody></table>`
}${more(groups.length - MOST_ROWS)}</section>\n`
}

/** More than this specification has clauses. */
const MOST_ROWS = 120

const HEADS: readonly BilingualText[] = [
  { en: 'Clause', zh: '条款' },
  { en: 'Scenarios', zh: '场景' },
  { en: 'The first of them, in short', zh: '其中第一项 (摘要)' },
]

function row({
  clause,
  members,
  verdict,
}: ClauseFindings & { verdict: 'violates' | 'noted' }): Html {
  const waived = members.filter(({ scenario }) => isWaived(scenario)).length
  const [first] = members
  return html`<tr><th scope="row">${clause ? html`${clauseLink(clause)} <small>${both(STANDINGS[clause.standing])}</small>` : '–'}</th><td>${badge(verdict)} ${members.length}${waived > 0 ? html`, ${both({ en: `${waived} waived`, zh: `${waived} 个已豁免` })}` : undefined}</td><td>${first && html`<span class="in-short">${titled(first.scenario, first.scenario.name)}: ${reasonTold(first.scenario)}</span>`}</td></tr>\n`
}

function more(rest: number): Content {
  if (rest <= 0) return undefined
  return html`<p>${both({ en: `And ${rest} more clauses, in the annex.`, zh: `另有 ${rest} 条条款，见附件。` })}</p>`
}

/** The traceability matrix: clause, standing, verdict, strength of evidence, scenarios, evidence. */
import type { Clause, Run } from '../../verdict/model'
import { clauseLink } from './anchors'
import { areaHeading, areasOf } from './areas'
import { scenarioCounts } from './clause-evidence'
import { type Html, html } from './html'
import { type BilingualText, both, counted, specified } from './language'
import { table } from './table'
import { clauseBadge, STANDINGS, strengthWord } from './vocabulary'

export function matrixSection(run: Run): Html {
  return html`<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">${both({ en: 'From clause to evidence', zh: '从条款到证据' })}</h2>
<p>${both({
    en: 'One line for each statement of the documentation. Its number leads to everything known of it, down to each exchange with the target.',
    zh: '文档的每一条陈述占一行。点击编号可查看其全部内容，直至与目标的每次交互。',
  })}</p>
${table({
  about: 'matrix-title',
  kind: 'matrix',
  heads: HEADS,
  content: areasOf(run).map(
    (area) => html`<tbody data-area="${area.id}">
<tr class="group"><th scope="rowgroup" colspan="${HEADS.length}">${areaHeading(area)}</th></tr>
${area.clauses.map(row)}</tbody>\n`,
  ),
})}</section>\n`
}

const HEADS: readonly BilingualText[] = [
  { en: 'Clause', zh: '条款' },
  { en: 'Statement', zh: '陈述' },
  { en: 'Standing', zh: '文档依据' },
  { en: 'Verdict', zh: '判定' },
  { en: 'Strength of evidence', zh: '证据强度' },
  { en: 'Scenarios', zh: '场景' },
  { en: 'Evidence', zh: '证据' },
]

function row(clause: Clause): Html {
  const { id, statement, standing, strength, scenarios } = clause
  return html`<tr data-clause="${id}">
<th scope="row">${clauseLink(clause)}</th><td class="text">${specified(statement)}</td><td class="word">${both(STANDINGS[standing])}</td><td class="judged">${clauseBadge(clause)}</td><td>${strengthWord(strength)}</td><td>${scenarios.length === 0 ? 0 : both(scenarioCounts(clause))}</td><td>${evidence(clause, scenarios)}</td></tr>\n`
}

function evidence(clause: Clause, scenarios: Clause['scenarios']): Html {
  const exchanges = scenarios
    .flatMap(({ steps }) => steps)
    .reduce((sum, step) => sum + step.exchanges.length, 0)
  return clauseLink(clause, both(counted(exchanges, 'exchange')))
}

/** For which controls of security frameworks the clauses are evidence, how far, and what that leaves open. */
import type { Framework, FrameworkControl } from '../context'
import type { Clause, Run } from '../model'
import { clauseLink } from './anchors'
import { LINK_STRENGTHS, UNCHECKED } from './dossier'
import { type Content, type Html, html, webAddress } from './html'
import { both, quoted, type Text } from './language'
import { table } from './table'
import { badge } from './vocabulary'

export function frameworksSection({ frameworks, clauses }: Run): Html {
  const known = new Map(clauses.map((clause) => [clause.id, clause]))
  return html`<section id="frameworks" aria-labelledby="frameworks-title">
<h2 id="frameworks-title">${both({ en: 'Evidence for controls of security frameworks', zh: '安全框架控制项的证据' })}</h2>
<p>${both({
    en: 'A clause can be a piece of evidence for a control. Whether a control is met is for an assessor to say, from more than this: policies, people, periods of time, and whatever the last column names.',
    zh: '一条条款可以作为某个控制项的一份证据。控制项是否得到满足须由评估者判断，所依据的不止于此：还有制度、人员、时间跨度，以及最后一列所列的内容。',
  })}</p>
${frameworks.length === 0 ? html`<p>${both({ en: 'The record names no frameworks.', zh: '本记录未列出任何框架。' })}</p>` : frameworks.map((framework) => frameworkTable(framework, known))}</section>\n`
}

function frameworkTable(
  { id, title, source, controls }: Framework,
  known: ReadonlyMap<string, Clause>,
): Html {
  const address = webAddress(source)
  return html`<h3 id="framework-${id}">${quoted(title)}${address ? html`, <a href="${address}">${source}</a>` : undefined}</h3>
${table({
  about: `framework-${id}`,
  kind: 'framework',
  heads: HEADS,
  content: controls.map((control) => controlRows(control, known)),
})}`
}

const HEADS: readonly Text[] = [
  { en: 'Control', zh: '控制项' },
  { en: 'Clause', zh: '条款' },
  { en: 'In this run', zh: '本次判定' },
  { en: 'As evidence', zh: '作为证据' },
  { en: 'Does not show', zh: '不能证明' },
]

/** One group of rows per control; one that no clause is evidence for is named all the same. */
function controlRows(control: FrameworkControl, known: ReadonlyMap<string, Clause>): Html {
  const { links } = control
  const head = html`<th scope="rowgroup" rowspan="${Math.max(1, links.length)}">${quoted([control.id, html`<br>`, control.title])}${control.checked ? undefined : html`<br><span class="badge">${both(UNCHECKED)}</span>`}</th>`
  if (links.length === 0) {
    return html`<tbody><tr>${head}<td colspan="4">${both({ en: 'no clause is evidence for it', zh: '没有可作为其证据的条款' })}</td></tr></tbody>\n`
  }
  return html`<tbody>${links.map(({ clause: id, strength, doesNotShow }, index) => {
    const clause = known.get(id)
    return html`<tr>${index === 0 ? head : undefined}<td>${clause ? clauseLink(clause) : id}</td><td>${verdictOn(clause)}</td><td>${both(LINK_STRENGTHS[strength])}</td><td>${quoted(doesNotShow)}</td></tr>\n`
  })}</tbody>`
}

function verdictOn(clause: Clause | undefined): Content {
  if (clause) return badge(clause.verdict)
  return both({ en: 'not in this specification', zh: '不在本规范中' })
}

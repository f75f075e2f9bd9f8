/** The controls of security frameworks for which clauses are evidence, and what they do not show. */
import type { Framework, FrameworkControl, FrameworkLink } from '../../../record/context'
import type { Clause, Run } from '../../verdict/model'
import { clauseLink } from './anchors'
import { LINK_STRENGTHS, UNCHECKED } from './clause'
import { fold } from './fold'
import { type Content, type Html, html, webAddress } from './html'
import { type BilingualText, both, counted, specified } from './language'
import { table } from './table'
import { clauseBadge } from './vocabulary'

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
  return fold({
    line: html`<h3 id="framework-${id}">${specified(title)}</h3> <small>${both(counted(controls.length, 'control'))}</small>`,
    content: [
      address ? html`<p class="address"><a href="${address}">${source}</a></p>\n` : undefined,
      table({
        about: `framework-${id}`,
        kind: 'framework',
        heads: HEADS,
        content: controls.map((control) => controlRows(control, known)),
      }),
    ],
  })
}

const HEADS: readonly BilingualText[] = [
  { en: 'Clause', zh: '条款' },
  { en: 'In this run', zh: '本次判定' },
  { en: 'As evidence', zh: '作为证据' },
  { en: 'Does not show', zh: '不能证明' },
]

/**
 * The rows of one control, below a line with its title. A cell that spans all its rows could not be broken across
 * sheets of paper. A control without evidence is listed too.
 */
function controlRows(control: FrameworkControl, known: ReadonlyMap<string, Clause>): Html {
  const { id, title, checked, links } = control
  const unchecked = checked ? undefined : html` <span class="badge">${both(UNCHECKED)}</span>`
  return html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${HEADS.length}">${id}: ${specified(title)}${unchecked}</th></tr>
${links.length === 0 ? NO_EVIDENCE : links.map((link) => linkRow(link, known))}</tbody>\n`
}

const NO_EVIDENCE = html`<tr><td colspan="${HEADS.length}">${both({ en: 'no clause is evidence for it', zh: '没有可作为其证据的条款' })}</td></tr>\n`

function linkRow(
  { clause: id, strength, doesNotShow }: FrameworkLink,
  known: ReadonlyMap<string, Clause>,
): Html {
  const clause = known.get(id)
  return html`<tr><th scope="row">${clause ? clauseLink(clause) : id}</th><td>${verdictCell(clause)}</td><td class="word">${both(LINK_STRENGTHS[strength])}</td><td>${specified(doesNotShow)}</td></tr>\n`
}

function verdictCell(clause: Clause | undefined): Content {
  if (clause) return clauseBadge(clause)
  return both({ en: 'not in this specification', zh: '不在本规范中' })
}

/**
 * The controls of security frameworks, each with its conclusion: control, clauses, verdicts, and what is not shown. Each has
 * an anchor and can be printed alone.
 */
import type { Framework } from '../../../../record/context'
import { chineseText } from '../../../../specification/chinese/dictionary'
import { type Run, STRENGTHS } from '../../../verdict/model'
import {
  type ClauseContribution,
  type ControlConclusion,
  contributing,
  controlConclusions,
  type LinkedClause,
} from '../../control-conclusion'
import { clauseLink } from '../anchors'
import { LINK_STRENGTHS, UNCHECKED } from '../clause'
import { scenarioCounts } from '../clause-evidence'
import { fold } from '../fold'
import { type Content, type Html, html, webAddress } from '../html'
import { type BilingualText, both, counted, specified } from '../language'
import { type PrintablePart, printAlone } from '../paper/print-choice'
import { table } from '../table'
import { clauseBadge, strengthWord } from '../vocabulary'
import {
  acceptedBy,
  atBest,
  CONCLUSIONS,
  FOR_THE_ASSESSOR,
  listOf,
  OF_THE_REFERENCE,
  SELECTED_ONLY,
  shownOf,
} from './control-texts'
import { limitsOf } from './limits'

export function controlsSection(run: Run): Html {
  const byFramework = Map.groupBy(controlConclusions(run), ({ framework }) => framework)
  return html`<section id="frameworks" aria-labelledby="frameworks-title">
<h2 id="frameworks-title">${both({ en: 'Controls of security frameworks', zh: '安全框架的控制项' })}</h2>
<p>${both({
    en: 'A clause can be a piece of evidence for a control. Whether a control is met is for an assessor to say, from more than this: policies, people, periods of time, and whatever is named as not shown.',
    zh: '一条条款可以作为某个控制项的一份证据。控制项是否得到满足须由评估者判断，所依据的不止于此：还有制度、人员、时间跨度，以及注明未证明的内容。',
  })}</p>
${
  run.frameworks.length === 0
    ? html`<p>${both({ en: 'The record names no frameworks.', zh: '本记录未列出任何框架。' })}</p>`
    : Array.from(byFramework, ([framework, conclusions]) =>
        frameworkPart(run, framework, conclusions),
      )
}</section>\n`
}

function frameworkPart(
  run: Run,
  { id, title, source }: Framework,
  conclusions: readonly ControlConclusion[],
): Html {
  const address = webAddress(source)
  return fold({
    line: html`<h3 id="framework-${anchor(id)}">${specified(title)}</h3> <small>${both(counted(conclusions.length, 'control'))}</small>`,
    content: [
      address ? html`<p class="address"><a href="${address}">${source}</a></p>\n` : undefined,
      conclusions.map((each) => controlArticle(run, each)),
    ],
  })
}

function controlArticle(run: Run, conclusion: ControlConclusion): Html {
  const { framework, control, kind, links } = conclusion
  const id = controlAnchor(framework.id, control.id)
  const unchecked = control.checked
    ? undefined
    : html` <span class="badge">${both(UNCHECKED)}</span>`
  const { sign, ...word } = CONCLUSIONS[kind]
  return html`<article class="control" id="${id}">
<h4 id="${id}-title">${specified(framework.title)}, ${control.id}: ${specified(control.title)}${unchecked}</h4>
<p class="conclusion k-${kind}"><strong><span aria-hidden="true">${sign}</span> ${both(word)}.</strong> ${sentences(run, conclusion)}</p>
${
  links.length === 0
    ? undefined
    : table({ about: `${id}-title`, kind: 'control', heads: HEADS, content: linkGroups(links) })
}${notShownList(run, conclusion)}${printAlone(id)}</article>\n`
}

/** Each control can be printed alone, with the sign-off. */
export function printableControls(run: Run): readonly PrintablePart[] {
  return run.frameworks.flatMap(({ id, title, controls }) =>
    controls.map((control) => ({
      id: controlAnchor(id, control.id),
      title: {
        en: `${title}, ${control.id}`,
        zh: `${chineseText(title) ?? title}，${control.id}`,
      },
      within: 'frameworks',
    })),
  )
}

/** An id in HTML must not hold white space. */
function anchor(text: string): string {
  return text.replaceAll(/\s/g, '_')
}

export function controlAnchor(framework: string, control: string): string {
  return `control-${anchor(framework)}-${anchor(control)}`
}

/** The conclusion in sentences: what was shown and by which strength, what was not, and who accepts it. */
function sentences(run: Run, conclusion: ControlConclusion): readonly Content[] {
  const lists = LISTED.flatMap((contribution) => {
    const clauses = contributing(conclusion, contribution)
    return clauses.length === 0 ? [] : [listOf(contribution, clauses)]
  })
  const texts: readonly BilingualText[] = [
    ...(conclusion.kind === 'no-link' ? [] : [shownSentence(conclusion)]),
    ...lists,
    ...conclusion.waivers.map(acceptedBy),
    ...(run.partial ? [SELECTED_ONLY] : []),
    ...(run.reference === undefined ? [] : [OF_THE_REFERENCE]),
    FOR_THE_ASSESSOR,
  ]
  return texts.map((text, index) => [index > 0 ? ' ' : '', both(text)])
}

const LISTED: readonly ClauseContribution[] = [
  'violated',
  'waived',
  'noted',
  'in-part',
  'not-shown',
]

function shownSentence(conclusion: ControlConclusion): BilingualText {
  const shown = contributing(conclusion, 'shown')
  const total = conclusion.links.filter(({ contribution }) => contribution !== 'unknown').length
  const { en, zh } = shownOf(shown.length, total)
  const strengths = [...STRENGTHS].reverse().flatMap((strength) => {
    const count = shown.filter((clause) => clause.strength === strength).length
    return count === 0 ? [] : [atBest(count, strength)]
  })
  if (strengths.length === 0) return { en: `${en}.`, zh: `${zh}。` }
  return {
    en: `${en} (${strengths.map((each) => each.en).join('; ')}).`,
    zh: `${zh}（${strengths.map((each) => each.zh).join('；')}）。`,
  }
}

const HEADS: readonly BilingualText[] = [
  { en: 'Clause', zh: '条款' },
  { en: 'In this run', zh: '本次判定' },
  { en: 'As evidence', zh: '作为证据' },
]

/** Clauses with the same limit share the line that says what they do not show. */
function linkGroups(links: readonly LinkedClause[]): readonly Html[] {
  const groups = Map.groupBy(links, ({ strength, doesNotShow }) => `${strength} ${doesNotShow}`)
  return Array.from(groups.values(), (members) => {
    const doesNotShow = members[0]?.doesNotShow ?? ''
    return html`<tbody>
${members.map(linkRow)}<tr class="limit"><td colspan="${HEADS.length}">${both({ en: 'Does not show:', zh: '不能证明：' })} ${specified(doesNotShow)}</td></tr>
</tbody>\n`
  })
}

function linkRow(link: LinkedClause): Html {
  const evidence = both(LINK_STRENGTHS[link.strength])
  if (link.contribution === 'unknown') {
    return html`<tr><th scope="row">${link.clause}</th><td>${both({ en: 'not in this specification', zh: '不在本规范中' })}</td><td class="word">${evidence}</td></tr>\n`
  }
  const { of: clause } = link
  const counts = clause.scenarios.length === 0 ? undefined : html`; ${both(scenarioCounts(clause))}`
  return html`<tr><th scope="row">${clauseLink(clause)} <span class="statement">${specified(clause.statement)}</span></th><td>${clauseBadge(clause)} <small>${strengthWord(clause.strength)}${counts}</small></td><td class="word">${evidence}</td></tr>\n`
}

function notShownList(run: Run, { links }: ControlConclusion): Content {
  const limits = limitsOf(run, links)
  if (limits.length === 0) return undefined
  return html`<p class="group">${both({ en: 'Not shown by this run:', zh: '本次运行未证明：' })}</p>
<ul class="limits">${limits.map(
    ({ text, clauses }) =>
      html`<li>${clauses.map((clause, index) => [index > 0 ? ', ' : '', clauseLink(clause)])}: ${both(text)}</li>`,
  )}</ul>\n`
}

/**
 * The findings of the run: violations and notes by area and clause, and faults outside of the scenarios.
 */
import { englishOf } from '../../../record/saying'
import type { Run } from '../../verdict/model'
import { type CauseGroup, unjudgedByCause } from '../../wording/causes'
import {
  byClause,
  type ClauseFindings,
  type Finding,
  findingsOf,
  reasonOf,
} from '../../wording/findings'
import { clauseLink, scenarioAnchor, scenarioLink } from './anchors'
import { areaHeading, areasOf } from './areas'
import { fold } from './fold'
import { type Content, type Html, html } from './html'
import { type BilingualText, both, counted, quoted, specified, titled, told } from './language'
import { markRc4 } from './rc4'
import { reasonTold } from './reason'
import { waivedMark } from './waivers'

export function findingsSection(run: Run): Html {
  const found = findingsOf(run)
  const { violations, notes, observedDifferently } = found
  const unjudged = unjudgedByCause(run, found)
  const suiteFaults = run.suiteFaults.map(({ scenario, reason, said }) =>
    remark([scenario === undefined ? '' : [quoted(scenario), ': '], told(reason, said)]),
  )
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${both({ en: 'What was found', zh: '发现' })}</h2>
${byArea(
  run,
  run.strict
    ? { en: 'Violations, which decide the outcome', zh: '决定结论的违反' }
    : { en: 'Violations of documented clauses', zh: '对文档明载条款的违反' },
  violations,
  'violation',
)}
${byArea(
  run,
  {
    en: 'Notes on inferred and contested clauses, which decide nothing',
    zh: '对推断或存疑条款的附注（不影响结论）',
  },
  notes,
  'note',
)}
${group(
  { en: 'Faults of the target beside any scenario', zh: '场景之外的目标故障' },
  run.targetFaults.map((text) => remark(quotedText(text))),
)}
${group(
  { en: 'Could not be asked, by cause', zh: '无法询问的场景（按原因）' },
  unjudged.faulted.map(causeItem),
)}
${group({ en: 'Also not run, by cause', zh: '另外未运行的场景（按原因）' }, unjudged.notRun.map(causeItem))}
${group({ en: 'Faults of the suite itself', zh: '套件自身的错误' }, suiteFaults)}
${group(
  {
    en: 'Different from the bundled reference, which is allowed',
    zh: '与自带的参考实现不同（这是允许的）',
  },
  observedDifferently.map(itemWithClause),
)}
${group(
  { en: 'Remarks on the record', zh: '关于记录的说明' },
  run.remarks.map((said) => remark(told(englishOf(said), said))),
)}</section>\n`
}

function quotedText(text: string): Html {
  return quoted(markRc4(text))
}

/** By area and clause, since a new target can fail hundreds of scenarios. Many are folded. */
function byArea(
  run: Run,
  title: BilingualText,
  findings: readonly Finding[],
  noun: 'violation' | 'note',
): Html {
  const areas = Map.groupBy(byClause(run, findings), ({ clause }) => clause?.area)
  const known = new Map(areasOf(run).map((area) => [area.id, area]))
  const open = findings.length <= MOST_OPEN
  return html`<div class="findings"><h3>${both(title)} (${findings.length})</h3>
${findings.length === 0 ? html`<p>${both({ en: 'None.', zh: '无。' })}</p>` : undefined}${Array.from(
  areas,
  ([id, clauses]) => {
    const area = id === undefined ? undefined : known.get(id)
    return fold({
      kind: 'found',
      open,
      line: html`<h4>${area ? areaHeading(area) : both(NO_CLAUSE)} ${countBadge(sum(clauses), noun)}</h4> <small>${idsOf(clauses)}</small>`,
      content: clauses.map((each) => ofClause(each, noun)),
    })
  },
)}</div>\n`
}

/** How many findings are open at first. */
const MOST_OPEN = 10

const NO_CLAUSE: BilingualText = { en: 'Of no clause', zh: '不属于任何条款' }

function sum(clauses: readonly ClauseFindings[]): number {
  return clauses.reduce((count, { members }) => count + members.length, 0)
}

function idsOf(clauses: readonly ClauseFindings[]): string {
  return clauses.flatMap(({ clause }) => (clause ? [clause.id] : [])).join(', ')
}

function countBadge(count: number, noun: 'violation' | 'note'): Html {
  return html`<span class="badge ${noun === 'note' ? 'v-noted' : 'v-violates'}">${both(counted(count, noun))}</span>`
}

function ofClause({ clause, members }: ClauseFindings, noun: 'violation' | 'note'): Html {
  const heading = clause
    ? html`${clauseLink(clause)}: ${specified(clause.statement)}`
    : both(NO_CLAUSE)
  const reasons = Map.groupBy(members, ({ scenario }) => reasonOf(scenario))
  return html`<div class="of-clause"><h5>${heading} ${countBadge(members.length, noun)}</h5>
<ul>${Array.from(reasons, ([, equal]) => ofReason(equal))}</ul></div>\n`
}

/** What several scenarios found is said once. */
function ofReason(findings: readonly Finding[]): Content {
  const [first] = findings
  if (!first) return undefined
  if (findings.length === 1) return item(first)
  return html`<li class="several">${reasonTold(first.scenario)} (${findings.length})
<ul>${findings.map((finding) => html`<li data-of="${scenarioAnchor(finding.scenario.id)}">${linked(finding)}</li>\n`)}</ul></li>\n`
}

/** Nothing where there are no items. */
function group(title: BilingualText, items: readonly Html[]): Content {
  if (items.length === 0) return undefined
  const list = html`<ul>${items}</ul>\n`
  const heading = html`<h3>${both(title)} (${items.length})</h3>`
  const content =
    items.length > MOST_OPEN ? fold({ line: heading, content: list }) : html`${heading}\n${list}`
  return html`<div class="findings">${content}</div>\n`
}

/** The scenarios are in their clauses, each with its reason; here is that of the first. */
function causeItem({ members, notBegun }: CauseGroup): Html {
  const [first] = members
  const several = counted(members.length, 'scenario')
  const notBegunToo = {
    en: notBegun === 0 ? '' : `, ${notBegun} of them not begun`,
    zh: notBegun === 0 ? '' : `，其中 ${notBegun} 个未开始`,
  }
  return html`<li class="remark">${both({ en: several.en + notBegunToo.en, zh: several.zh + notBegunToo.zh })}: ${first && reasonTold(first.scenario)}</li>\n`
}

function remark(content: Content): Html {
  return html`<li class="remark">${content}</li>\n`
}

function item(finding: Finding): Html {
  const { scenario } = finding
  return html`<li data-of="${scenarioAnchor(scenario.id)}">${linked(finding)}: ${reasonTold(scenario)}</li>\n`
}

function linked({ scenario, clause }: Finding): Html {
  const name = titled(scenario, scenario.name)
  const link = clause === undefined ? name : scenarioLink(scenario, name)
  return html`${link}${waivedMark(scenario)}`
}

function itemWithClause({ scenario, clause }: Finding): Html {
  const id = clause === undefined ? undefined : html`${clauseLink(clause)} `
  return html`<li data-of="${scenarioAnchor(scenario.id)}">${id}${linked({ scenario, clause })}: ${reasonTold(scenario)}</li>\n`
}

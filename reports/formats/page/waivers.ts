/** The waivers of the run: owner, reason, last day, and what each of them applies to. */
import type { Waiver } from '../../../record/context'
import type { Clause, JudgedWaiver, Run, Scenario, WaiverState } from '../../verdict/model'
import { waiverOf } from '../../waivers/judge-waivers'
import { clauseLink, scenarioLink } from './anchors'
import { type Content, type Html, html, webAddress } from './html'
import { type BilingualText, both } from './language'
import { markRc4 } from './rc4'
import { table } from './table'

export function waiversSection(run: Run): Html {
  const { waivers, waived, counts } = run
  return html`<section id="waivers" aria-labelledby="waivers-title">
<h2 id="waivers-title">${both({ en: 'Waivers', zh: '豁免' })}</h2>
<p>${both({
    en: 'A waiver says that its owner knows of a violation and accepts it until the given day. It stays a violation: it is shown and counted like any other.',
    zh: '豁免表示有人知悉某项违反，并在某日之前为其负责。违反仍是违反：与其他违反同样显示、同样计数。',
  })}</p>
<p>${both({
    en: `${waived} of ${counts.violates} violating scenarios are waived.`,
    zh: `${counts.violates} 个违反的场景中，有 ${waived} 个被豁免。`,
  })}</p>
${
  waivers.length === 0
    ? html`<p>${both({ en: 'No waivers were given to this run.', zh: '本次运行没有给出任何豁免。' })}</p>`
    : waiverTable(run)
}</section>\n`
}

/** Each state has a sign: all except `applied` need a look. */
const STATES: Readonly<Record<WaiverState, BilingualText & { readonly sign: string }>> = {
  applied: { sign: '⚑', en: 'in force', zh: '有效' },
  expired: { sign: '!', en: 'expired before the run', zh: '在运行之前已过期' },
  unmatched: { sign: '!', en: 'matches nothing', zh: '没有匹配项' },
  'now-conforms': {
    sign: '!',
    en: 'no longer needed: all of it conforms',
    zh: '已无必要：所涉内容均已符合',
  },
  'other-target': { sign: '–', en: 'for another target', zh: '针对其他目标' },
  'not-judged': { sign: '?', en: 'not judged in this run', zh: '本次运行未作判定' },
}

function waiverTable({ waivers, clauses, scenarios }: Run): Html {
  const targets = {
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    scenarios: new Map(scenarios.map((scenario) => [scenario.id, scenario])),
  }
  return table({
    about: 'waivers-title',
    heads: HEADS,
    content: html`<tbody>${waivers.map((judged) => row(judged, targets))}</tbody>`,
  })
}

const HEADS: readonly BilingualText[] = [
  { en: 'Of', zh: '对象' },
  { en: 'In this run', zh: '本次情况' },
  { en: 'Reason', zh: '理由' },
  { en: 'Owner', zh: '负责人' },
  { en: 'Approved by, on', zh: '批准人与批准日期' },
  { en: 'Compensating control', zh: '补偿性控制' },
  { en: 'Ticket', zh: '工单' },
  { en: 'Last day (UTC)', zh: '最后一日 (UTC)' },
]

interface LinkTargets {
  readonly clauses: ReadonlyMap<string, Clause>
  readonly scenarios: ReadonlyMap<string, Scenario>
}

function row({ waiver, state, violating }: JudgedWaiver, targets: LinkTargets): Html {
  const { sign, ...word } = STATES[state]
  const { target, reason, owner, ticket, expires, compensatingControl } = waiver
  const links = violating.map((id) => html`<li>${linkTo(id, targets)}</li>`)
  return html`<tr><th scope="row">${subject(waiver.of, targets)}<br><small><bdi>${target}</bdi></small></th><td><span class="badge waived"><span aria-hidden="true">${sign}</span> ${both(word)}</span>${
    links.length > 0 ? html`<ul>${links}</ul>` : undefined
  }</td><td><bdi>${reason}</bdi></td><td><bdi>${owner}</bdi></td><td>${approvalOf(waiver)}</td><td>${compensatingControl === undefined ? NOT_STATED : html`<bdi>${compensatingControl}</bdi>`}</td><td>${webAddress(ticket) ? html`<a href="${ticket}">${ticket}</a>` : html`<bdi>${ticket}</bdi>`}</td><td><time>${expires}</time></td></tr>\n`
}

/** An auditor looks for these two, so that they are missing is said. */
const NOT_STATED = both({ en: 'not stated', zh: '未注明' })

function approvalOf({ approval }: Waiver): Content {
  if (approval === undefined) return NOT_STATED
  return html`<bdi>${approval.approver}</bdi>, <time>${approval.approved}</time>`
}

function subject(of: JudgedWaiver['waiver']['of'], targets: LinkTargets): Content {
  if ('scenario' in of) return linkTo(of.scenario, targets)
  const clause = targets.clauses.get(of.clause)
  return clause ? clauseLink(clause) : html`<code>${of.clause}</code>`
}

function linkTo(id: string, { scenarios, clauses }: LinkTargets): Content {
  const scenario = scenarios.get(id)
  return scenario && clauses.has(scenario.clause)
    ? scenarioLink(scenario)
    : html`<code>${markRc4(id)}</code>`
}

/** The mark beside a scenario with a waived violation. */
export function waivedMark(scenario: Scenario): Content {
  return waiverOf(scenario) ? WAIVED : undefined
}

export function waivedBy(scenario: Scenario): Content {
  const waiver = waiverOf(scenario)
  if (!waiver) return undefined
  const { owner, expires, reason, ticket, approval, compensatingControl } = waiver
  const approved =
    approval &&
    html`, ${both({ en: 'approved by', zh: '批准人' })} <bdi>${approval.approver}</bdi> <time>${approval.approved}</time>`
  const control =
    compensatingControl !== undefined &&
    html`; ${both({ en: 'compensating control:', zh: '补偿性控制：' })} <bdi>${compensatingControl}</bdi>`
  return html`<span class="reason">${both({ en: 'Waived, and still a violation:', zh: '已豁免，但仍属违反：' })} <bdi>${reason}</bdi> (<bdi>${owner}</bdi>, <bdi>${ticket}</bdi>, ${both({ en: 'until', zh: '至' })} <time>${expires}</time>${approved}${control})</span>`
}

const WAIVED = html` <span class="badge waived"><span aria-hidden="true">⚑</span> ${both({ en: 'waived', zh: '已豁免' })}</span>`

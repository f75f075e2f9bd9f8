/** All about one clause: what it states, what was shown of it and what was not, and each of its scenarios. */
import type {
  Framework,
  FrameworkControl,
  FrameworkLink,
  KnownFault,
} from '../../../record/context'
import type { Clause, Run, Scenario } from '../../verdict/model'
import { clauseAnchor, scenarioLink } from './anchors'
import { notShown, shown } from './clause-evidence'
import { type Content, type Html, html, webAddress } from './html'
import { both, counted, quoted, type Text } from './language'
import { flagged } from './rc4'
import { type ScenarioEntry, scenarioEntry } from './scenario'
import { badge, STANDINGS, strengthWord } from './vocabulary'

export interface Dossier {
  readonly html: Html
  readonly clause: Clause
  /** Scenarios in which RC4 is in play. */
  readonly weak: readonly Scenario[]
}

/** `isOpen` says which scenarios show their record at once. */
export function dossierOf(
  run: Run,
  clause: Clause,
  isOpen: (scenario: Scenario) => boolean,
): Dossier {
  const entries = new Map(
    clause.scenarios.map((scenario) => [
      scenario,
      scenarioEntry(run, scenario, { open: isOpen(scenario) }),
    ]),
  )
  return {
    clause,
    weak: clause.scenarios.filter((scenario) => entries.get(scenario)?.weak),
    html: html`<article class="clause" id="${clauseAnchor(clause.id)}" data-area="${clause.area}" data-verdict="${clause.verdict}">
<h4>${clause.id}: ${quoted(flagged(clause.statement))}</h4>
<p class="verdict">${badge(clause.verdict)} <span class="badge">${both(STANDINGS[clause.standing])}</span> ${strengthWord(clause.strength)}</p>
<dl class="facts">
<dt>${both({ en: 'Source', zh: '出处' })}</dt><dd>${sourceOf(clause)}</dd>
<dt>${both(STANDING_LABEL)}</dt><dd>${both(STANDINGS[clause.standing].meaning)}${because(clause)}</dd>
<dt>${both({ en: 'Shown', zh: '已证明' })}</dt><dd>${listed(shown(clause))}</dd>
<dt>${both({ en: 'Not shown', zh: '未证明' })}</dt><dd>${listed(notShown(run, clause))}</dd>
${readings(clause)}<dt>${both({ en: 'Faults it is known to catch', zh: '已知可发现的缺陷' })}</dt><dd>${faults(run, clause)}</dd>
${frameworks(run, clause)}</dl>
${scenarioList(clause, entries)}</article>\n`,
  }
}

const STANDING_LABEL: Text = { en: 'Standing', zh: '文档依据' }

export function sourceOf({ section, source }: Clause): Html {
  const address = webAddress(source)
  const link = address ? html`<a href="${address}">${source}</a>` : html`<code>${source}</code>`
  return html`${quoted(html`“${section}”`)}, ${link}`
}

/** In the words of whoever restated the documentation. */
function because({ standingBecause }: Clause): Content {
  return standingBecause === undefined ? undefined : html`<br>${quoted(flagged(standingBecause))}`
}

function listed(texts: readonly Text[]): Html {
  return html`<ul>${texts.map((text) => html`<li>${both(text)}</li>`)}</ul>`
}

function readings({ standing, scenarios }: Clause): Content {
  if (standing !== 'contested') return undefined
  const taken = readingsTaken(scenarios)
  return html`<dt>${both({ en: 'Readings taken', zh: '所取解读' })}</dt><dd>${
    taken.length === 0
      ? both({ en: 'None was recorded.', zh: '没有记录到。' })
      : html`<ul>${taken.map(([reading, count]) => html`<li>${quoted(flagged(reading))} (${both(counted(count, 'scenario'))})</li>`)}</ul>`
  }</dd>\n`
}

export function readingsTaken(
  scenarios: readonly Scenario[],
): readonly (readonly [reading: string, count: number])[] {
  const taken = scenarios.flatMap(({ reading }) => reading ?? [])
  return Array.from(
    Map.groupBy(taken, (reading) => reading),
    ([reading, equal]) => [reading, equal.length] as const,
  )
}

function faults({ knownFaults }: Run, { id, scenarios }: Clause): Html {
  const own = knownFaults.filter(({ clause }) => clause === id)
  if (own.length === 0) {
    return both({ en: 'None is on record.', zh: '没有记录。' })
  }
  const here = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  return html`<details><summary>${both(counted(own.length, 'fault'))}</summary><ul>${own.map((fault) => faultItem(fault, here))}</ul></details>`
}

/** Only scenarios that stand for the clause can be led to here; they are those that count. */
function faultItem(
  { name, fault, caughtBy }: KnownFault,
  here: ReadonlyMap<string, Scenario>,
): Html {
  const own = caughtBy.flatMap((id) => here.get(id) ?? [])
  const links = own
    .slice(0, MOST_LINKS)
    .map((scenario, index) => [
      index > 0 ? ', ' : '',
      scenarioLink(scenario, flagged(scenario.name)),
    ])
  const rest = own.length - links.length
  return html`<li><code>${flagged(name)}</code>: ${quoted(flagged(fault))} ${both({ en: 'Caught by', zh: '由下列场景发现：' })} ${
    own.length > 0 ? quoted(links) : both(counted(caughtBy.length, 'scenario'))
  }${rest > 0 ? html` ${both({ en: `and ${rest} more`, zh: `及另外 ${rest} 个` })}` : undefined}</li>`
}

/** Whoever doubts a catch looks at one or two; all of them are in the kill table. */
const MOST_LINKS = 3

/** What each of them does not show stands in the table of its framework. */
function frameworks({ frameworks }: Run, { id }: Clause): Content {
  const items = frameworks.flatMap((framework) =>
    framework.controls.flatMap((control) =>
      control.links
        .filter(({ clause }) => clause === id)
        .map(({ strength }) => controlItem(framework, control, strength)),
    ),
  )
  if (items.length === 0) return undefined
  return html`<dt>${both({ en: 'Evidence for controls', zh: '可作为证据的控制项' })}</dt><dd><ul>${items}</ul></dd>\n`
}

function controlItem(
  { id, title }: Framework,
  control: FrameworkControl,
  strength: FrameworkLink['strength'],
): Html {
  const unchecked = control.checked ? undefined : html`, ${both(UNCHECKED)}`
  return html`<li><a href="#framework-${id}">${quoted(`${title} ${control.id}`)}</a> (${both(LINK_STRENGTHS[strength])}${unchecked})</li>`
}

export const LINK_STRENGTHS: Readonly<Record<'direct' | 'supporting', Text>> = {
  direct: { en: 'direct', zh: '直接' },
  supporting: { en: 'supporting', zh: '辅助' },
}

export const UNCHECKED: Text = {
  en: 'number not checked against the text',
  zh: '编号未与原文核对',
}

function scenarioList(
  { scenarios }: Clause,
  entries: ReadonlyMap<Scenario, ScenarioEntry>,
): Content {
  if (scenarios.length === 0) return undefined
  const rules = Map.groupBy(scenarios, ({ rule }) => rule)
  return html`<details class="scenarios" open><summary>${both(counted(scenarios.length, 'scenario'))}</summary>
${Array.from(
  rules,
  ([
    rule,
    members,
  ]) => html`${rule === '' ? undefined : html`<p class="rule">${quoted(flagged(rule))}</p>`}
<ul>${members.map((scenario) => entries.get(scenario)?.html)}</ul>\n`,
)}</details>`
}

/** The part of the page about one clause: statement, verdict, what was shown and not shown, and its scenarios. */
import type {
  ClausePlace,
  Framework,
  FrameworkControl,
  FrameworkLink,
  KnownFault,
} from '../../../record/context'
import type { Saying } from '../../../record/saying'
import type { Clause, Run, Scenario } from '../../verdict/model'
import { clauseAnchor, scenarioLink } from './anchors'
import { notShown, scenarioCounts, shown } from './clause-evidence'
import { fold } from './fold'
import { type Content, type Html, html, webAddress } from './html'
import { type BilingualText, both, counted, quoted, specified, titled, told } from './language'
import { markRc4 } from './rc4'
import { type ScenarioEntry, scenarioEntry } from './scenario'
import { clauseBadge, STANDINGS, strengthWord, verdictOfClause } from './vocabulary'

export interface ClauseEntry {
  readonly html: Html
  readonly clause: Clause
  /** The scenarios that ask for RC4 or use it. */
  readonly withRc4: readonly Scenario[]
}

/** `isOpen`: which scenarios show their record without a click. */
export function clauseEntry(
  run: Run,
  clause: Clause,
  isOpen: (scenario: Scenario) => boolean,
): ClauseEntry {
  const entries = new Map(
    clause.scenarios.map((scenario) => [
      scenario,
      scenarioEntry(run, scenario, { open: isOpen(scenario) }),
    ]),
  )
  return {
    clause,
    withRc4: clause.scenarios.filter((scenario) => entries.get(scenario)?.hasRc4),
    html: html`<article class="clause" id="${clauseAnchor(clause.id)}" data-area="${clause.area}" data-verdict="${verdictOfClause(clause)}">
${fold({ line: headOf(clause), content: detailsOf(run, clause, entries) })}</article>\n`,
  }
}

/** What is seen of a folded clause. */
function headOf(clause: Clause): Html {
  const { id, statement, standing, strength, scenarios } = clause
  const counts = scenarios.length === 0 ? undefined : both(scenarioCounts(clause))
  return html`<h4>${id}: ${specified(statement)}</h4>
<span class="verdict">${clauseBadge(clause)} <span class="badge">${both(STANDINGS[standing])}</span> ${strengthWord(strength)} <small>${counts}</small></span>`
}

function detailsOf(run: Run, clause: Clause, entries: ReadonlyMap<Scenario, ScenarioEntry>): Html {
  return html`<dl class="facts">
<dt>${both({ en: 'Source', zh: '出处' })}</dt><dd>${sourceOf(clause)}</dd>
<dt>${both(STANDING_LABEL)}</dt><dd>${both(STANDINGS[clause.standing].meaning)}${reasonForStanding(clause)}</dd>
<dt>${both({ en: 'Shown', zh: '已证明' })}</dt><dd>${listed(shown(clause))}</dd>
<dt>${both({ en: 'Not shown', zh: '未证明' })}</dt><dd>${listed(notShown(run, clause))}</dd>
${readings(clause)}<dt>${both({ en: 'Faults it is known to catch', zh: '已知可发现的缺陷' })}</dt><dd>${faults(run, clause)}</dd>
${frameworks(run, clause)}</dl>
${scenarioList(clause, entries)}`
}

const STANDING_LABEL: BilingualText = { en: 'Standing', zh: '文档依据' }

/** A record of an earlier version has no places. */
export function sourceOf({ section, source, places = [{ section, source }] }: Clause): Html {
  return html`${places.map((place, index) => [index > 0 ? html`<br>` : '', placeOf(place)])}`
}

function placeOf({ section, sentences = [], source }: ClausePlace): Html {
  const address = webAddress(source)
  const link = address ? html`<a href="${address}">${source}</a>` : html`<code>${source}</code>`
  return html`${quoted(html`“${section}”${sentences.map((number) => `, ${number}`)}`)}, ${link}`
}

/** As it is written in the specification. */
function reasonForStanding({ standingBecause }: Clause): Content {
  return standingBecause === undefined ? undefined : html`<br>${specified(standingBecause)}`
}

function listed(texts: readonly BilingualText[]): Html {
  return html`<ul>${texts.map((text) => html`<li>${both(text)}</li>`)}</ul>`
}

function readings({ standing, scenarios }: Clause): Content {
  if (standing !== 'contested') return undefined
  const taken = readingsTaken(scenarios)
  return html`<dt>${both({ en: 'Readings taken', zh: '所取解读' })}</dt><dd>${
    taken.length === 0
      ? both({ en: 'None was recorded.', zh: '没有记录到。' })
      : html`<ul>${taken.map(({ reading, said, count }) => html`<li>${told(reading, said)} (${both(counted(count, 'scenario'))})</li>`)}</ul>`
  }</dd>\n`
}

export interface ReadingTaken {
  readonly reading: string
  readonly said: Saying | undefined
  readonly count: number
}

export function readingsTaken(scenarios: readonly Scenario[]): readonly ReadingTaken[] {
  const taken = scenarios.filter(({ reading }) => reading !== undefined)
  return Array.from(
    Map.groupBy(taken, ({ reading }) => reading ?? ''),
    ([reading, equal]) => ({ reading, said: equal[0]?.readingSaid, count: equal.length }),
  )
}

function faults({ knownFaults }: Run, { id, scenarios }: Clause): Html {
  const own = knownFaults.filter(({ clause }) => clause === id)
  if (own.length === 0) {
    return both({ en: 'None is on record.', zh: '没有记录。' })
  }
  const scenariosById = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  return html`<details><summary>${both(counted(own.length, 'fault'))}</summary><ul>${own.map((fault) => faultItem(fault, scenariosById))}</ul></details>`
}

/** Links only to scenarios of the same clause: these are in the page and catch faults of the clause. */
function faultItem(
  { name, fault, caughtBy }: KnownFault,
  scenariosById: ReadonlyMap<string, Scenario>,
): Html {
  const own = caughtBy.flatMap((id) => scenariosById.get(id) ?? [])
  const links = own
    .slice(0, MOST_LINKS)
    .map((scenario, index) => [
      index > 0 ? ', ' : '',
      scenarioLink(scenario, titled(scenario, scenario.name)),
    ])
  const rest = own.length - links.length
  return html`<li><code>${markRc4(name)}</code>: ${quoted(markRc4(fault))} ${both({ en: 'Caught by', zh: '由下列场景发现：' })} ${
    own.length > 0 ? html`${links}` : both(counted(caughtBy.length, 'scenario'))
  }${rest > 0 ? html` ${both({ en: `and ${rest} more`, zh: `及另外 ${rest} 个` })}` : undefined}</li>`
}

/** A reader checks one or two. The kill table has all of them. */
const MOST_LINKS = 3

/** What the clause does not show of each control is in the table of its framework. */
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
  return html`<li><a href="#framework-${id}">${specified(title)} ${control.id}</a> (${both(LINK_STRENGTHS[strength])}${unchecked})</li>`
}

export const LINK_STRENGTHS: Readonly<Record<'direct' | 'supporting', BilingualText>> = {
  direct: { en: 'direct', zh: '直接' },
  supporting: { en: 'supporting', zh: '辅助' },
}

export const UNCHECKED: BilingualText = {
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
  ]) => html`${rule === '' ? undefined : html`<p class="rule">${members[0] && titled(members[0], rule)}</p>`}
<ul>${members.map((scenario) => entries.get(scenario)?.html)}</ul>\n`,
)}</details>`
}

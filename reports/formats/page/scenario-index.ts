/** The index of scenarios: each by its feature file and rule, with a link to its clause. */
import type { Run, Scenario } from '../../verdict/model'
import { clauseLink, scenarioLink } from './anchors'
import { type Content, type Html, html } from './html'
import { both, counted, titled } from './language'
import { VERDICTS, verdictOfScenario } from './vocabulary'

export function scenarioIndexSection({ scenarios, clauses }: Run): Html {
  const known = new Set(clauses.map(({ id }) => id))
  const byFile = Map.groupBy(scenarios, ({ uri }) => uri)
  return html`<section id="scenarios" aria-labelledby="scenarios-title">
<h2 id="scenarios-title">${both({ en: 'From scenario to clause', zh: '从场景到条款' })}</h2>
<p>${both({
    en: 'Every planned scenario, by the file in which it is written, with the clause that it stands for.',
    zh: '计划内的每个场景，按其所在文件排列，并注明其所对应的条款。',
  })}</p>
${Array.from(byFile, ([uri, members]) => file(uri, members, known))}</section>\n`
}

function file(uri: string, members: readonly Scenario[], known: ReadonlySet<string>): Html {
  const [first] = members
  const rules = Map.groupBy(members, ({ rule, clause }) => `${clause}\n${rule}`)
  return html`<details class="file"><summary>${first ? titled(first, first.feature) : uri} <code>${uri}</code> (${both(counted(members.length, 'scenario'))})</summary>
${Array.from(rules.values(), (equal) => rule(equal, known))}</details>\n`
}

function rule(members: readonly Scenario[], known: ReadonlySet<string>): Content {
  const [first] = members
  if (!first) return undefined
  const clause = known.has(first.clause)
    ? clauseLink({ id: first.clause })
    : both({ en: 'no clause', zh: '没有条款' })
  return html`<p class="rule">${clause} ${titled(first, first.rule)}</p>
<ul>${members.map((scenario) => line(scenario, known))}</ul>\n`
}

/** A screen reader would read the sign as a character, so the word stands beside it. */
function line(scenario: Scenario, known: ReadonlySet<string>): Html {
  const { sign, en, zh } = VERDICTS[verdictOfScenario(scenario)]
  const name = titled(scenario, scenario.name)
  return html`<li><span aria-hidden="true">${sign}</span> ${
    known.has(scenario.clause) ? scenarioLink(scenario, name) : name
  } <small>${both({ en, zh })}, <code>${scenario.line}</code></small></li>\n`
}

/** The counts of scenarios and clauses, and the reasons of every scenario without a verdict. */
import type { Clause, Run, Scenario } from '../../verdict/model'
import { differs, judgedCount } from '../../verdict/outcome'
import { scenarioLink } from './anchors'
import { type Content, type Html, html } from './html'
import { both, counted } from './language'
import { reasonTold } from './reason'
import { countLink } from './search-link'
import { badge, COUNTS, VERDICTS, type Verdict, verdictOfClause } from './vocabulary'

export function populationSection(run: Run): Html {
  const { planned, counts } = run
  const rows = Object.entries(COUNTS) as readonly (readonly [
    keyof typeof COUNTS,
    (typeof COUNTS)[keyof typeof COUNTS],
  ])[]
  const judgedSum = JUDGED.map((name) => counts[name]).join(' + ')
  const sum = rows.map(([name]) => counts[name]).join(' + ')
  return html`<section id="population" aria-labelledby="population-title">
<h2 id="population-title">${both({ en: 'What was asked', zh: '询问了什么' })}</h2>
<p>${both({
    en: 'A scenario is one situation in which one clause was put to the target. Each of those that were planned is counted once below, whatever became of it.',
    zh: '一个场景是就一条条款向目标提问的一种情形。计划内的每个场景无论结果如何，在下表中都恰好计数一次。',
  })}</p>
<div class="tables">
<table>
<caption>${both({ en: 'Scenarios', zh: '场景' })}</caption>
<thead><tr><th scope="col">${both(VERDICT)}</th><th scope="col" class="number">${both(COUNT)}</th><th scope="col">${both(MEANING)}</th></tr></thead>
<tbody>
${rows.map(([name, word]) => html`<tr><th scope="row">${both(word)}</th><td class="number" data-count="${name}">${countLink(counts[name], name === 'notRun' ? 'not-run' : name)}</td><td>${both(word.meaning)}</td></tr>\n`)}</tbody>
<tfoot><tr><th scope="row">${both({ en: 'judged', zh: '已判定' })}</th><td class="number" data-judged="all">${judgedCount(counts)}</td><td>= ${judgedSum}</td></tr>
<tr><th scope="row">${both({ en: 'planned', zh: '计划' })}</th><td class="number" data-count="planned">${planned}</td><td>= ${sum}</td></tr></tfoot>
</table>
${clauseTable(run.clauses)}</div>
${withoutVerdict(run)}</section>\n`
}

/** The target was asked, and its answers were compared with a clause. */
const JUDGED = ['conforms', 'violates', 'noted', 'observed'] as const

const VERDICT = { en: 'Verdict', zh: '判定' }
const COUNT = { en: 'Count', zh: '数量' }
const MEANING = { en: 'Meaning', zh: '含义' }

const OF_SCENARIOS = ['inapplicable', 'observed']

function clauseTable(clauses: readonly Clause[]): Html {
  const verdicts = Object.keys(VERDICTS).filter((verdict) => !OF_SCENARIOS.includes(verdict))
  const rows = (verdicts as Verdict[]).map((verdict) => ({
    verdict,
    members: clauses.filter((clause) => verdictOfClause(clause) === verdict),
  }))
  return html`<table>
<caption>${both({ en: 'Clauses', zh: '条款' })}</caption>
<thead><tr><th scope="col">${both(VERDICT)}</th><th scope="col" class="number">${both(COUNT)}</th></tr></thead>
<tbody>
${rows.map(({ verdict, members }) => html`<tr><th scope="row">${badge(verdict)}${inPartAmong(members)}</th><td class="number" data-clauses="${verdict}">${countLink(members.length, verdict)}</td></tr>\n`)}</tbody>
<tfoot><tr><th scope="row">${both({ en: 'in the specification', zh: '规范共有' })}</th><td class="number" data-clauses="all">${clauses.length}</td></tr></tfoot>
</table>`
}

function inPartAmong(clauses: readonly Clause[]): Content {
  const inPart = clauses.filter((clause) => clause.inPart).length
  if (inPart === 0) return undefined
  return both({ en: `, ${inPart} of them in part`, zh: `，其中 ${inPart} 条为部分` })
}

/** Faulted, not run, waiting, inapplicable and excluded scenarios, by reason. */
function withoutVerdict({ scenarios }: Run): Html {
  const groups = (['faulted', 'not-run', 'waiting', 'inapplicable', 'excluded'] as const).map(
    (verdict) => ({
      verdict,
      members: scenarios.filter((scenario) => scenario.verdict === verdict && !differs(scenario)),
    }),
  )
  return html`<h3>${both({ en: 'Scenarios without a verdict, and why', zh: '没有判定的场景及其原因' })}</h3>
<ul class="plain">
${groups.map(
  ({ verdict, members }) =>
    html`<li>${badge(verdict)} <strong>${countLink(members.length, verdict)}</strong>${
      members.length === 0
        ? undefined
        : html`<ul>${Array.from(Map.groupBy(members, reasonOf), ([, equal]) => reasonItem(equal))}</ul>`
    }</li>\n`,
)}</ul>\n`
}

function reasonItem(scenarios: readonly Scenario[]): Html {
  const [scenario] = scenarios
  return html`<li>${scenario && reasonTold(scenario)}
<details><summary>${both(counted(scenarios.length, 'scenario'))}</summary><ul>${scenarios.map(
    (scenario) => html`<li>${scenarioLink(scenario)}</li>`,
  )}</ul></details></li>`
}

function reasonOf(scenario: Scenario): string {
  return 'reason' in scenario ? scenario.reason : ''
}

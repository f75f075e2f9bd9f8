/** The filters of the matrix and the clauses. Hidden until the script of the page shows them. */
import type { Run } from '../../verdict/model'
import { type AreaOfRun, areasOf, areaTitle } from './areas'
import { type Html, html } from './html'
import { both } from './language'
import { VERDICTS, type Verdict, verdictOfClause, verdictOfScenario } from './vocabulary'

export function filterForm(run: Run): Html {
  const verdicts = (Object.keys(VERDICTS) as Verdict[]).filter((verdict) => occurs(run, verdict))
  return html`<form id="filters" role="search" aria-labelledby="filters-title" hidden>
<h3 id="filters-title">${both({ en: 'Show only', zh: '只显示' })}</h3>
<fieldset><legend>${both({ en: 'Verdict', zh: '判定' })}</legend>
${verdicts.map((verdict) => {
  const { sign, en, zh } = VERDICTS[verdict]
  return html`<label class="choice"><input type="checkbox" name="verdict" value="${verdict}"> <span aria-hidden="true">${sign}</span> ${both({ en, zh })}</label>\n`
})}</fieldset>
<p><label for="area">${both({ en: 'Area', zh: '领域' })}</label> <select id="area" name="area"><option value="" data-en="all areas" data-zh="全部领域">all areas</option>
${areasOf(run).map(areaOption)}</select>
<label for="text">${both({ en: 'Text', zh: '文字' })}</label> <input id="text" name="text" type="search" autocomplete="off" spellcheck="false">
<button type="reset">${both({ en: 'Show all', zh: '全部显示' })}</button></p>
<p id="shown" role="status" aria-live="polite" data-en="{clauses} of {allClauses} clauses, {scenarios} of {allScenarios} scenarios are shown." data-zh="显示 {allClauses} 条条款中的 {clauses} 条，{allScenarios} 个场景中的 {scenarios} 个。"></p>
</form>\n`
}

function areaOption(area: AreaOfRun): Html {
  const { en, zh } = areaTitle(area)
  return zh === undefined
    ? html`<option value="${area.id}" lang="en">${en}</option>\n`
    : html`<option value="${area.id}" data-en="${en}" data-zh="${zh}">${en}</option>\n`
}

function occurs({ clauses, scenarios }: Run, verdict: Verdict): boolean {
  return (
    clauses.some((clause) => verdictOfClause(clause) === verdict) ||
    scenarios.some((scenario) => verdictOfScenario(scenario) === verdict)
  )
}

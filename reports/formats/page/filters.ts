/**
 * The search of the page, over clauses, scenarios, steps and findings, and its filters. Hidden until the script of the page
 * shows it.
 */
import type { Run } from '../../verdict/model'
import { type AreaOfRun, areasOf, areaTitle } from './areas'
import { type Html, html } from './html'
import { both } from './language'
import { FOUND, NOTHING_FOUND, SEARCH } from './search-texts'
import { VERDICTS, type Verdict, verdictOfClause, verdictOfScenario } from './vocabulary'

export function filterForm(run: Run): Html {
  const verdicts = (Object.keys(VERDICTS) as Verdict[]).filter((verdict) => occurs(run, verdict))
  return html`<form id="filters" role="search" aria-labelledby="filters-title" hidden>
<h2 id="filters-title">${both(SEARCH.title)}</h2>
<p><label class="unseen" for="text">${both(SEARCH.text)}</label> <input id="text" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="text-help">
<label for="area">${both(SEARCH.area)}</label> <select id="area" name="area"><option value="" data-en="${SEARCH.allAreas.en}" data-zh="${SEARCH.allAreas.zh}">${SEARCH.allAreas.en}</option>
${areasOf(run).map(areaOption)}</select>
<button type="reset">${both(SEARCH.reset)}</button></p>
<p id="text-help" class="help">${both(SEARCH.help)}</p>
<fieldset><legend>${both(SEARCH.verdict)}</legend>
${verdicts.map((verdict) => {
  const { sign, en, zh } = VERDICTS[verdict]
  return html`<label class="choice"><input type="checkbox" name="verdict" value="${verdict}"> <span aria-hidden="true">${sign}</span> ${both({ en, zh })}</label>\n`
})}</fieldset>
<p id="shown" role="status" aria-live="polite" data-en="${FOUND.en}" data-zh="${FOUND.zh}"></p>
</form>
<p id="nothing" class="nothing" hidden>${both(NOTHING_FOUND)} <button type="reset" form="filters">${both(SEARCH.reset)}</button></p>\n`
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

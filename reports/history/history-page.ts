/**
 * The period as one HTML page for screen and paper, without a script, and with nothing to fetch.
 */

import { Html, html } from '../formats/page/html'
import { countsWording, quantity } from '../wording/count-wording'
import { outcomeTitle } from '../wording/headline'
import { referenceCaveat } from '../wording/target-wording'
import type { DatedRun } from './dated-run'
import type { History } from './history-text'
import { STYLE } from './page-style'
import type { ClauseHistory, Period } from './period'
import {
  extentWording,
  gapsWording,
  gapWording,
  placesWording,
  stretchWording,
  timeWording,
  verdictsWording,
} from './period-wording'
import { timeline } from './timeline'
import { editedWording, verificationsWording, verificationWording } from './verification-wording'

const TITLE = 'History of storage encryption conformance'

/** Whether a file that starts with these bytes is such a page. */
export function isHistoryPageStart(start: Buffer): boolean {
  const text = start.toString()
  return text.startsWith('<!doctype html>') && text.includes(`<title>${TITLE}: `)
}

export function historyPage(history: History): string {
  const { periods, leftOut, gapMs } = history
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${TITLE}: ${periods.map(({ target }) => target).join(', ')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>History of storage encryption conformance</h1>
<p>The verdicts of dated runs on a target, in order of time, and the gaps between the runs. A run shows what was true when
it ran; what was true between two runs was not looked at. All times are in UTC. For each run the page says how its verdict was
verified: in a signed bundle, in a bundle that is as it was made, made anew from its record, or not at all.</p>
${periods.map((period) => periodSection(period, gapMs))}
${leftOut.length > 0 && leftOutSection(leftOut)}
</main>
</body>
</html>
`.text
}

function periodSection(period: Period, gapMs: number): Html {
  const { target, specification, gaps, stretches, runs, clauses } = period
  const caveat = referenceCaveat(period)
  return html`<section>
<h2>${target}</h2>
${caveat !== undefined && html`<p><strong>${caveat}</strong></p>`}
<dl>
<dt>Target</dt><dd>${target} (said by the target)</dd>
<dt>Reached</dt><dd>${placesWording(period)}</dd>
<dt>Specification</dt><dd>${specification}</dd>
<dt>Period</dt><dd>${extentWording(period)}</dd>
<dt>Gaps</dt><dd>${gapsWording(period, gapMs)}</dd>
<dt>Verified</dt><dd>${verificationsWording(period)}</dd>
</dl>
${
  gaps.length > 0 &&
  html`<h3>Gaps (${gaps.length})</h3>
<ul class="gaps">${gaps.map((gap) => html`<li>${gapWording(gap)}</li>`)}</ul>`
}
<h3>Suite and target over time</h3>
<ul>${stretches.map((each) => html`<li>${stretchWording(each)}</li>`)}</ul>
<h3>Clauses (${clauses.length})</h3>
<p class="legend"><span class="conforms">half height: conforms</span> <span class="violates">full height: violates</span>
<span class="waived">a little lower: violates, and is waived</span> <span class="none">lowest: no verdict</span>
<span class="gap">shaded: no whole run for too long</span></p>
<div class="scrolls" tabindex="0" role="region" aria-label="Verdicts on each clause over time"><table class="clauses">
<thead><tr><th scope="col">Clause</th><th scope="col">Statement</th><th scope="col">Verdicts</th>
<th scope="col">Over time</th></tr></thead>
<tbody>${clauses.map((clause) => clauseRow(clause, period))}</tbody>
</table></div>
<h3>Runs (${runs.length})</h3>
<div class="scrolls" tabindex="0" role="region" aria-label="Runs"><table>
<thead><tr><th scope="col">Started</th><th scope="col">Outcome</th><th scope="col">Extent</th>
<th scope="col">Scenarios</th><th scope="col">Target</th><th scope="col">Suite</th><th scope="col">Kept at, verified</th></tr></thead>
<tbody>${runs.map(runRow)}</tbody>
</table></div>
</section>`
}

function clauseRow(clause: ClauseHistory, period: Period): Html {
  const { id, statement, standing } = clause
  const verdicts = verdictsWording(clause)
  return html`<tr><th scope="row">${id}</th><td>${statement}${standing !== 'documented' && ` (${standing})`}</td>
<td class="ours">${verdicts}</td><td>${timeline(clause, period, `${id}: ${verdicts}`)}</td></tr>`
}

function runRow(run: DatedRun): Html {
  const { started, outcome, extent, counts, waived, target, suite, place, remarks } = run
  return html`<tr><td class="when">${timeWording(started)}</td><td class="ours ${outcome}">${outcomeTitle(run)}</td>
<td>${extent}${remarks.map((remark) => html`<br>${remark}`)}</td><td class="ours">${countsWording(counts, waived)}</td>
<td>${target.version}</td><td>${suite.version}${suite.digest !== null && html` <code>${suite.digest.slice(0, 12)}</code>`}</td>
<td>${place}<br>${verificationWording(run)}${editedWording(run).map((edited) => html`<br><strong class="violates">${edited}</strong>`)}</td></tr>`
}

function leftOutSection(leftOut: History['leftOut']): Html {
  return html`<section>
<h2>Left out</h2>
<p>${quantity(leftOut.length, 'place')} that could not be taken for a run of its own:</p>
<ul>${leftOut.map(({ place, reason, altered }) => html`<li${altered === true && new Html(' class="violates"')}>${place}: ${reason}</li>`)}</ul>
</section>`
}

/** What a reader must look at before the matrix: violations, notes, and what went wrong beside the scenarios. */
import { type Finding, findingsOf, reasonOf } from '../findings'
import type { Run } from '../model'
import { clauseLink, scenarioLink } from './anchors'
import { type Content, type Html, html } from './html'
import { both, quoted, type Text } from './language'
import { waivedMark } from './waivers'
import { flagged } from './weak'

export function findingsSection(run: Run): Html {
  const { violations, notes, observedOtherwise } = findingsOf(run)
  const suiteFaults = run.suiteFaults.map(({ scenario, reason }) =>
    quoted([scenario === undefined ? '' : `${scenario}: `, flagged(reason)]),
  )
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${both({ en: 'What was found', zh: '发现' })}</h2>
${group(
  { en: 'Violations of documented clauses', zh: '对文档明载条款的违反' },
  violations.map(item),
  { en: 'None.', zh: '无。' },
)}
${group(
  {
    en: 'Notes on inferred and contested clauses, which decide nothing',
    zh: '对推断或存疑条款的附注（不影响结论）',
  },
  notes.map(item),
  { en: 'None.', zh: '无。' },
)}
${group({ en: 'Faults of the target beside any scenario', zh: '场景之外的目标故障' }, run.targetFaults.map(flaggedQuote))}
${group({ en: 'Faults of the suite itself', zh: '套件自身的错误' }, suiteFaults)}
${group(
  {
    en: 'Otherwise than the bundled reference, which is lawful',
    zh: '与自带的参考实现不同（这是允许的）',
  },
  observedOtherwise.map(item),
)}
${group({ en: 'Remarks on the record', zh: '关于记录的说明' }, run.remarks.map(flaggedQuote))}</section>\n`
}

function flaggedQuote(text: string): Html {
  return quoted(flagged(text))
}

/** Left out where it is empty, unless there is something to say of that. */
function group(title: Text, items: readonly Content[], empty?: Text): Content {
  if (items.length === 0 && empty === undefined) return undefined
  return html`<h3>${both(title)} (${items.length})</h3>
${items.length === 0 && empty ? html`<p>${both(empty)}</p>` : html`<ul>${items.map((each) => html`<li>${each}</li>\n`)}</ul>`}`
}

function item({ scenario, clause }: Finding): Html {
  const name = quoted(flagged(scenario.name))
  return clause === undefined
    ? html`${name}: ${flaggedQuote(reasonOf(scenario))}`
    : html`${clauseLink(clause)} ${scenarioLink(scenario, name)}${waivedMark(scenario)}: ${flaggedQuote(reasonOf(scenario))}`
}

/** What was recorded of a scenario: its steps, each with every exchange it had with the target. */
import type { Exchange, Expectation } from '../../../record/evidence'
import type { Run, Scenario, Step, StepStatus } from '../../verdict/model'
import { rerunCommand } from '../../wording/rerun-command'
import { clauseLink } from './anchors'
import { type Html, html } from './html'
import { both, quoted } from './language'
import { flagged } from './rc4'

export function recordOf(run: Run, scenario: Scenario): Html {
  const { id, clause, uri, line, steps } = scenario
  const again = scenario.verdict === 'conforms' ? undefined : rerunCommand(run, scenario)
  return html`<dl class="facts">
<dt>${both({ en: 'Clause', zh: '条款' })}</dt><dd>${clauseLink({ id: clause })}</dd>
<dt>${both({ en: 'Scenario', zh: '场景' })}</dt><dd><code>${flagged(id)}</code>, ${both({ en: 'written in', zh: '写于' })} <code>${uri}:${line}</code></dd>
${again === undefined ? undefined : html`<dt>${both({ en: 'Ask it again', zh: '重新询问' })}</dt><dd><code>${flagged(again)}</code></dd>\n`}</dl>
${steps.length === 0 ? NO_RECORD : html`<ol class="steps">${steps.map(stepItem)}</ol>`}`
}

const NO_RECORD = html`<p>${both({ en: 'Nothing was recorded: it was not played.', zh: '没有记录：该场景未被执行。' })}</p>`

const STATUSES: Readonly<Record<StepStatus, { readonly en: string; readonly zh: string }>> = {
  passed: { en: 'as demanded', zh: '如所要求' },
  failed: { en: 'failed here', zh: '在此失败' },
  skipped: { en: 'not reached', zh: '未进行' },
  pending: { en: 'not written yet', zh: '尚未编写' },
  undefined: { en: 'unknown to the suite', zh: '套件不认识此步骤' },
  ambiguous: { en: 'ambiguous to the suite', zh: '套件对此步骤有歧义' },
  unknown: { en: 'without a result', zh: '没有结果' },
}

function stepItem({ keyword, text, status, exchanges, expectation, error }: Step): Html {
  return html`<li class="${status}"><p>${quoted([html`<b>${keyword}</b> `, flagged(text)])}${
    status === 'passed' ? undefined : html` <em>${both(STATUSES[status])}</em>`
  }</p>
${exchanges.map(exchangeItem)}${expectation ? comparison(expectation) : undefined}${
  error
    ? html`<p class="error"><code>${error.type}</code> ${quoted(flagged(error.message))}</p>\n`
    : undefined
}</li>\n`
}

/** Which text was sent and which was an accepted answer is said by style, in the reader's language. */
function exchangeItem({ operation, input, outcome, fault }: Exchange): Html {
  const asked = html`<code>${operation}</code>`
  const sent = html`<pre class="asked">${flagged(asSent(input))}</pre>`
  if (!outcome) {
    return html`<div class="exchange"><p>${asked} ${UNANSWERED} ${quoted(flagged(fault ?? ''))}</p>${sent}</div>\n`
  }
  if (outcome.ok) {
    return html`<div class="exchange"><p>${asked}</p>${sent}<pre class="accepted">${flagged(asSent(outcome.value))}</pre></div>\n`
  }
  const { code, message, native } = outcome.refusal
  return html`<div class="exchange"><p>${asked} ${REFUSED} <code>${code}</code></p>${sent}<pre class="refused">${flagged(message)}${
    native === undefined ? undefined : html` [${native}]`
  }</pre></div>\n`
}

const REFUSED = both({ en: 'was refused as', zh: '被拒绝，代码' })
const UNANSWERED = both({ en: 'got no answer:', zh: '没有应答：' })

function comparison({ expected, observed }: Expectation): Html {
  return html`<dl class="facts"><dt>${both({ en: 'Expected', zh: '预期' })}</dt><dd><pre>${flagged(asSent(expected))}</pre></dd>
<dt>${both({ en: 'Observed', zh: '实际' })}</dt><dd><pre>${flagged(asSent(observed))}</pre></dd></dl>\n`
}

/** A text as it is, everything else as JSON; the template makes it fit for showing. */
function asSent(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
}

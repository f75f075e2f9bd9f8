/** The record of a scenario: its steps, each with its exchanges with the target. */
import type { Exchange, Expectation } from '../../../record/evidence'
import type { Run, Scenario, Step, StepError, StepStatus } from '../../verdict/model'
import { rerunCommand } from '../../wording/rerun-command'
import { clauseLink } from './anchors'
import { difference } from './difference'
import { type Html, html } from './html'
import { both, quoted, told, untranslated } from './language'
import { markRc4 } from './rc4'
import { KEYWORDS_IN_CHINESE, stepInChinese } from './step-in-chinese'

export function recordOf(run: Run, scenario: Scenario): Html {
  const { id, clause, uri, line, steps } = scenario
  const command = scenario.verdict === 'conforms' ? undefined : rerunCommand(run, scenario)
  return html`<dl class="facts">
<dt>${both({ en: 'Clause', zh: '条款' })}</dt><dd>${clauseLink({ id: clause })}</dd>
<dt>${both({ en: 'Scenario', zh: '场景' })}</dt><dd><code>${markRc4(id)}</code>, ${both({ en: 'written in', zh: '写于' })} <code>${uri}:${line}</code></dd>
${command === undefined ? undefined : html`<dt>${both({ en: 'Ask it again', zh: '重新询问' })}</dt><dd class="command"><code>${markRc4(command)}</code></dd>\n`}</dl>
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

function stepItem(step: Step): Html {
  const { status, exchanges, expectation, error } = step
  return html`<li class="${status}"><p>${stepTold(step)}${
    status === 'passed' ? undefined : html` <em>${both(STATUSES[status])}</em>`
  }</p>
${exchanges.map(exchangeItem)}${expectation ? difference(expectation) : undefined}${
  error
    ? html`<p class="error"><code>${error.type}</code> ${errorTold(error, expectation)}</p>\n`
    : undefined
}</li>\n`
}

const HOOKS: Readonly<Record<string, string>> = { Before: '场景之前', After: '场景之后' }

function stepTold({ kind, keyword, text, said }: Step): Html {
  const en = [html`<b>${keyword}</b> `, markRc4(text)]
  if (kind === 'hook')
    return html`${both({ en: keyword, zh: HOOKS[keyword] ?? keyword })} ${quoted(markRc4(text))}`
  const chinese = said && stepInChinese(said)
  if (chinese === undefined) return untranslated(en)
  return both({ en, zh: [html`<b>${KEYWORDS_IN_CHINESE[keyword] ?? keyword}</b> `, chinese] })
}

/** The style labels input and answer, in the language of the page. */
function exchangeItem({ operation, input, outcome, fault = '', said }: Exchange): Html {
  const operationName = html`<code>${operation}</code>`
  const sent = html`<pre class="asked">${markRc4(textOf(input))}</pre>`
  if (!outcome) {
    return html`<div class="exchange"><p>${operationName} ${UNANSWERED} ${said === undefined ? quoted(markRc4(fault)) : told(fault, said)}</p>${sent}</div>\n`
  }
  if (outcome.ok) {
    return html`<div class="exchange"><p>${operationName}</p>${sent}<pre class="accepted">${markRc4(textOf(outcome.value))}</pre></div>\n`
  }
  const { code, message, native } = outcome.refusal
  return html`<div class="exchange"><p>${operationName} ${REFUSED} <code>${code}</code></p>${sent}<pre class="refused">${markRc4(message)}${
    native === undefined ? undefined : html` [${native}]`
  }</pre></div>\n`
}

const REFUSED = both({ en: 'was refused as', zh: '被拒绝，代码' })
const UNANSWERED = both({ en: 'got no answer:', zh: '没有应答：' })

/** Messages without a saying are the target's own, or of an error in the suite: they stay as they are. */
function errorTold({ message, said }: StepError, expectation: Expectation | undefined): Html {
  return expectation === undefined && said === undefined
    ? quoted(markRc4(message))
    : told(message, said ?? expectation?.said?.message)
}

/** A text as it is, any other value as JSON. The template escapes it. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
}

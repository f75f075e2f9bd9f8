/** What happened to the run as a whole, below the outcome, in both languages of the page. */
import type { RunEvent } from '../../../record/run-event'
import type { Run } from '../../verdict/model'
import { eventWording } from '../../wording/event-wording'
import { type Content, html } from './html'
import { both, counted, quoted } from './language'
import { reasonInChinese } from './reason'

export function eventLines({ events, scenarios }: Run): Content {
  return events.map(
    (event) =>
      html`<p class="caution event">${both({ en: sentence(eventWording(event)), zh: eventInChinese(event, scenarios) })}</p>\n`,
  )
}

function sentence(wording: string): string {
  return `${wording.charAt(0).toUpperCase()}${wording.slice(1)}.`
}

function eventInChinese(event: RunEvent, scenarios: Run['scenarios']): Content {
  const { kind, at } = event
  switch (kind) {
    case 'resumed':
      return `本次运行在 ${at} 之后中断，于 ${event.until} 恢复。`
    case 'broken-off':
      return `本次运行在 ${at} 之后中断，尚未恢复。`
    case 'waited':
      return `本次运行自 ${at} 至 ${event.until} 等待目标的时钟，涉及 ${counted(event.scenarios, 'scenario').zh}。`
    case 'waiting':
      return `自 ${at} 起，本次运行等待目标的时钟，涉及 ${counted(event.scenarios, 'scenario').zh}；最早可于 ${event.until} 继续。`
    case 'rerun':
      return `${at} 的本次运行只询问了 ${event.of} 中未符合的内容。`
    case 'bailed-out':
      return `按 --bail 的要求，本次运行在发现 ${counted(event.violations, 'violation').zh}后于 ${at} 结束。`
    case 'unreachable':
      return html`连续 ${counted(event.scenarios, 'scenario').zh}无法打开目标，本次运行于 ${at} 结束：${causeInChinese(event.cause, scenarios)}`
  }
}

/** What the last of the scenarios says that could not open the target. */
function causeInChinese(cause: string, scenarios: Run['scenarios']): Content {
  const last = scenarios.findLast(
    (scenario) => scenario.verdict === 'faulted' && scenario.reason === cause,
  )
  return last ? reasonInChinese(last) : quoted(cause)
}

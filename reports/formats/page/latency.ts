/** How long the target took to answer: a fact of the run with a table by operation, and a caution where it is slow. */
import type { RunLatency, SlowCause } from '../../verdict/latency'
import type { Run } from '../../verdict/model'
import { durationWording } from '../../wording/duration-wording'
import {
  latencyWording,
  percentilesWording,
  shareWording,
  slowWording,
} from '../../wording/latency-wording'
import { type Content, type Html, html } from './html'
import { type BilingualText, both, counted } from './language'

export const WAITING: BilingualText = { en: 'Waiting for the target', zh: '等待目标应答' }

export function latencyFact(latency: RunLatency): Content {
  const { share, waitedMs, exchanges, operations } = latency
  const count = counted(exchanges, 'exchange')
  const spent = `${shareWording(share).replace('less than', '<')} (${durationWording(waitedMs)})`
  const [half, most, longest] = [latency.p50, latency.p95, latency.max].map(latencyWording)
  return html`${both({
    en: `${spent} of the time of the scenarios; ${count.en}: ${percentilesWording(latency)}`,
    zh: `占场景用时的 ${spent}；${count.zh}：一半不超过 ${half}，95% 不超过 ${most}，最长 ${longest}`,
  })}
<details class="latency"><summary>${both({ en: 'by operation', zh: '按操作' })}</summary>
<div class="scroll" role="region" tabindex="0" aria-label="Latency / 延迟">
<table>
<thead><tr>${HEADS.map((head) => html`<th scope="col">${both(head)}</th>`)}</tr></thead>
<tbody>
${operations.map(
  ({ operation, exchanges, waitedMs, p50, p95, max }) =>
    html`<tr><th scope="row"><code>${operation}</code></th><td class="number">${exchanges}</td>${[
      durationWording(waitedMs),
      ...[p50, p95, max].map(latencyWording),
    ].map((text) => html`<td class="number">${text}</td>`)}</tr>\n`,
)}</tbody>
</table>
</div></details>`
}

const HEADS: readonly BilingualText[] = [
  { en: 'Operation', zh: '操作' },
  { en: 'Exchanges', zh: '交互次数' },
  { en: 'Waited', zh: '等待时间' },
  { en: 'p50', zh: '50% 不超过' },
  { en: 'p95', zh: '95% 不超过' },
  { en: 'max', zh: '最长' },
]

export function slowTarget({ latency }: Run): Html | undefined {
  const en = latency && slowWording(latency)
  if (latency?.slow === undefined || en === undefined) return undefined
  const zh = `目标应答缓慢：一半的应答用时 ${latencyWording(latency.p50)} 或更长。${CAUSES_IN_CHINESE[latency.slow]}`
  return html`<p class="caution">${both({ en, zh })}</p>\n`
}

const CAUSES_IN_CHINESE: Readonly<Record<SlowCause, string>> = {
  'delayed-acknowledgements':
    '可能的原因：延迟确认。在同一台机器上每次应答约 40 毫秒，说明服务器把应答的首部与正文分开写出：Nagle 算法在首部被确认之前不发送正文。请一次写出两者，或关闭 Nagle 算法 (TCP_NODELAY)。',
  unknown:
    '可能的原因：套件与目标之间的网络，或目标自身处理每次请求的用时。docs/trouble.md 说明如何区分两者。',
}

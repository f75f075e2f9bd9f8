/** How to read the page, for a first reader. */
import { type Html, html } from './html'
import { type BilingualText, both } from './language'
import {
  badge,
  IN_PART,
  IN_PART_BADGE,
  STANDINGS,
  STRENGTHS,
  strengthWord,
  VERDICTS,
  type Verdict,
} from './vocabulary'

export function guideSection(): Html {
  return html`<section id="guide" aria-labelledby="guide-title">
<h2 id="guide-title">${both({ en: 'How to read this', zh: '如何阅读本报告' })}</h2>
<ul>
${LIMITS.map((limit) => html`<li>${both(limit)}</li>\n`)}</ul>
<h3>${both({ en: 'Verdicts', zh: '判定' })}</h3>
<dl class="facts">
${(Object.keys(VERDICTS) as Verdict[]).map((verdict) => html`<dt>${badge(verdict)}</dt><dd>${both(VERDICTS[verdict].meaning)}</dd>\n`)}<dt>${IN_PART_BADGE}</dt><dd>${both(IN_PART.meaning)}</dd>
</dl>
<h3>${both({ en: 'Standing: how sure the documentation is', zh: '文档依据：文档有多明确' })}</h3>
<dl class="facts">
${Object.values(STANDINGS).map((word) => html`<dt>${both(word)}</dt><dd>${both(word.meaning)}</dd>\n`)}</dl>
<h3>${both({ en: 'Strength of evidence, from weak to strong', zh: '证据强度，由弱到强' })}</h3>
<dl class="facts">
${(Object.keys(STRENGTHS) as (keyof typeof STRENGTHS)[]).map((strength) => html`<dt>${strengthWord(strength)}</dt><dd>${both(STRENGTHS[strength].meaning)}</dd>\n`)}</dl>
</section>\n`
}

const LIMITS: readonly BilingualText[] = [
  {
    en: 'It tells of one run at one time. That a target keeps conforming takes dated runs over a period.',
    zh: '本报告只说明某一时刻的一次运行。要说明目标持续符合，需要一段时间内多次有日期的运行。',
  },
  {
    en: 'It covers the statements of one documentation on storage encryption, and nothing else of the target.',
    zh: '本报告只涵盖一份关于存储加密的文档中的陈述，不涉及目标的其他方面。',
  },
  {
    en: 'A clause takes the worst verdict of its scenarios, and the strength of the best evidence among those that gave it; “Shown” says how many rest on which.',
    zh: '条款取其各场景中最差的判定，以及作出该判定的场景中最强的证据；“已证明”一栏说明各有多少场景依据何种强度。',
  },
  {
    en: 'Secrets were taken out of the exchanges before they were recorded, and long values were shortened.',
    zh: '交互在记录之前已去除机密内容，过长的值已被截短。',
  },
  {
    en: 'The page itself is not signed. The evidence bundle holds it with the digest of every file, and can be signed: “sealproof verify” checks it.',
    zh: '本页面本身没有签名。证据包中含有本页面及每个文件的摘要，并可签名：“sealproof verify” 可进行核验。',
  },
  {
    en: 'Recorded values, the words of the target, messages of errors, and sentences with values that a walk made stay as they were written.',
    zh: '记录的值、目标自身的文字、错误消息，以及游走产生的含有具体值的句子保持原文。',
  },
  {
    en: '“Copy as curl” puts the same operation to a target behind the HTTP contract. First set ID to the id of a sandbox that you opened there (docs/target-contract.md). Values that a record shortens or hides are for you to fill in.',
    zh: '“复制为 curl” 可向采用 HTTP 契约的目标提出同一操作。请先将 ID 设为您在该目标打开的沙箱的编号（见 docs/target-contract.md）。记录中缩短或隐去的值须自行填入。',
  },
]

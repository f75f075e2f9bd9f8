/** The head of the page: the outcome in one honest sentence, and what exactly was asked by whom, and when. */
import { durationInWords, outcomeSentence } from '../in-words'
import type { Run } from '../model'
import { selectionInWords } from '../selection'
import { isDocumentedViolation, isNote } from '../tally'
import { isStale, isWaived } from '../waivers/judge-waivers'
import { type Content, type Html, html, webAddress } from './html'
import { both, counted, quoted, type Text } from './language'
import { OUTCOMES } from './vocabulary'

export function outcomeSection(run: Run): Html {
  const outcome = OUTCOMES[run.outcome]
  return html`<section id="summary" aria-labelledby="summary-title">
<div class="outcome o-${run.outcome}">
<h2 id="summary-title"><span aria-hidden="true">${outcome.sign}</span> ${both(outcome)}</h2>
<p>${both({ en: outcomeSentence(run), zh: outcomeSentenceInChinese(run) })}</p>
${run.targetArgument === 'reference' ? ABOUT_REFERENCE : undefined}</div>
<dl class="facts">
${facts(run).map(([label, fact]) => html`<dt>${both(label)}</dt><dd>${fact}</dd>\n`)}</dl>
</section>\n`
}

const ABOUT_REFERENCE = html`<p class="caution">${both({
  en: 'The target is the reference implementation that comes with the suite. That it conforms shows that the two agree with each other. It shows nothing about MaxCompute or any other service.',
  zh: '本次的目标是套件自带的参考实现。它符合，只说明二者彼此一致；这不能说明 MaxCompute 或任何其他服务的情况。',
})}</p>\n`

type Fact = readonly [label: Text, fact: Content]

function facts(run: Run): readonly Fact[] {
  const { suite, target, selection, shards, started, finished, durationMs, runtime } = run
  const selected = selectionInWords(selection)
  const until = finished === null ? both(NEVER_FINISHED) : moment(finished)
  return [
    [{ en: 'Target', zh: '目标' }, html`<bdi>${target.name}</bdi> <bdi>${target.version}</bdi>`],
    [
      { en: 'It was reached as', zh: '访问方式' },
      html`<code>${[run.targetArgument, ...run.settings].join(' ')}</code>`,
    ],
    [
      { en: 'It declares', zh: '其声明的能力' },
      target.capabilities.length > 0
        ? html`<code>${target.capabilities.join(', ')}</code>`
        : both({ en: 'no optional capability', zh: '没有可选能力' }),
    ],
    [{ en: 'Specification', zh: '规范' }, specification(suite.specification)],
    [{ en: 'Suite', zh: '测试套件' }, html`<bdi>${suite.name}</bdi> <bdi>${suite.version}</bdi>`],
    [
      { en: 'Digest of the suite', zh: '套件摘要' },
      suite.digest === undefined
        ? both({ en: 'not taken', zh: '未计算' })
        : html`<code>sha256:${suite.digest}</code>`,
    ],
    [
      { en: 'When (UTC)', zh: '时间 (UTC)' },
      started === null
        ? both({ en: 'never started', zh: '从未开始' })
        : html`${moment(started)} – ${until} (${durationInWords(durationMs)})`,
    ],
    [{ en: 'By', zh: '执行者' }, byWhom(run)],
    [
      { en: 'Selected', zh: '选取范围' },
      selected === '' ? both({ en: 'everything', zh: '全部' }) : html`<code>${selected}</code>`,
    ],
    ...(shards === undefined
      ? []
      : ([[{ en: 'Merged of', zh: '合并自' }, both(counted(shards, 'shard'))]] as const)),
    [
      { en: 'Runtime', zh: '运行环境' },
      runtime === null ? both({ en: 'unknown', zh: '未知' }) : html`<code>${runtime}</code>`,
    ],
  ]
}

const NEVER_FINISHED: Text = { en: 'cut off', zh: '被中断' }

/** `2026-01-31T09:30:00.000Z` is read more easily without its letters. */
function moment(iso: string): Html {
  return html`<time datetime="${iso}">${iso.replace('T', ' ').replace(/(\.\d+)?Z$/, '')}</time>`
}

/** Its address stands in the middle of it, in brackets. */
function specification(text: string): Html {
  const [, before, address = '', after] = text.match(/^(.*)\((https?:\/\/[^\s()]+)\)(.*)$/) ?? []
  if (!webAddress(address)) return quoted(text)
  return quoted(html`${before}(<a href="${address}">${address}</a>)${after}`)
}

function byWhom({ by, ci }: Run): Content {
  const service = ci
    ? html`<bdi>${ci.name}</bdi> ${ci.buildNumber} ${ci.url && webAddress(ci.url) ? html`<a href="${ci.url}">${ci.url}</a>` : ci.url}`
    : undefined
  if (by === undefined) return service ?? both({ en: 'nobody said', zh: '没有说明' })
  return html`<bdi>${by}</bdi>${service ? html` (${service})` : undefined}`
}

/** The same sentence as in every other report, by the same numbers. */
export function outcomeSentenceInChinese(run: Run): string {
  const { outcome, target, counts } = run
  const name = `${target.name} ${target.version}`
  const scope = scopeInChinese(run)
  switch (outcome) {
    case 'conformant':
      return `${name} 在${scope}上符合规范${reservationsInChinese(run)}。`
    case 'violations':
      return `${name} 违反了 ${violatedInChinese(run)}；本次运行涵盖${scope}${reservationsInChinese(run)}。`
    case 'faulted': {
      const why =
        counts.faulted === 0 ? run.targetFaults.join('；') : `${counts.faulted} 个场景询问失败`
      return `未能向 ${name} 询问全部内容，因此对它没有判定：${why}；本次运行涵盖${scope}${reservationsInChinese(run)}。`
    }
    case 'incomplete':
      return `对 ${name} 没有判定：${whyIncompleteInChinese(run)}；本次运行涵盖${scope}${reservationsInChinese(run)}。`
  }
}

function scopeInChinese({ planned, counts, selection }: Run): string {
  if (counts.excluded === 0) return `全部 ${planned} 个场景`
  const share = `${planned} 个场景中的 ${planned - counts.excluded} 个`
  return selection.shard ? `分片 ${selection.shard} 内${share}` : `所选取的${share}`
}

function reservationsInChinese({ counts, clauses, scenarios, waivers }: Run): string {
  const unproven = clauses.filter(({ verdict }) => verdict === 'unproven').length
  const notes = scenarios.filter(isNote).length
  const stale = waivers.filter(isStale).length
  const silent = [
    ...(counts.inapplicable > 0 ? [`${counts.inapplicable} 个对它不适用`] : []),
    ...(counts.observed > 0 ? [`${counts.observed} 个只关于自带的参考实现`] : []),
  ]
  const open = [
    ...(unproven > 0 ? [`${unproven} 条条款未获证明`] : []),
    ...(notes > 0 ? [`对文档未说明的条款有 ${notes} 条附注`] : []),
    ...(stale > 0 ? [`${stale} 项豁免已失效`] : []),
  ]
  return [
    ...(silent.length > 0 ? [`（${silent.join('，')}）`] : []),
    ...(open.length > 0 ? [`，其中${open.join('，')}`] : []),
  ].join('')
}

function violatedInChinese({ scenarios, counts }: Run): string {
  const violations = scenarios.filter(isDocumentedViolation)
  const clauses = [...new Set(violations.map(({ clause }) => clause))]
  const unjudged = counts.faulted + counts.notRun
  const waived = waivedInChinese(violations.length, violations.filter(isWaived).length)
  const where = `${clauses.join('、')}（${violations.length} 个场景${waived}）`
  return unjudged === 0 ? where : `${where}，另有 ${unjudged} 个场景没有判定`
}

function waivedInChinese(violations: number, waived: number): string {
  if (waived === 0) return ''
  return waived < violations ? `，其中 ${waived} 个已豁免` : '，均已豁免，但仍不符合规范'
}

function whyIncompleteInChinese({ counts, finished, suiteFaults }: Run): string {
  if (finished === null) return `运行被中断，有 ${counts.notRun} 个场景未执行`
  if (counts.notRun > 0) return `${counts.notRun} 个场景没有得出判定`
  if (suiteFaults.length > 0) return '套件本身有错误'
  return '没有任何内容得到判定'
}

/** The head of the page: the outcome in one sentence. Then the facts of the run: target, suite, operator, time. */

import { selectionWording } from '../../../record/selection'
import { chineseText } from '../../../specification/chinese/dictionary'
import type { Run } from '../../verdict/model'
import { durationWording } from '../../wording/duration-wording'
import { violatedClauses } from '../../wording/findings'
import { outcomeHeadline } from '../../wording/headline'
import { outcomeSentence } from '../../wording/outcome-wording'
import { profileWording } from '../../wording/profile-wording'
import { referenceCaveat } from '../../wording/target-wording'
import { clauseLink } from './anchors'
import { eventLines } from './events'
import { headlineInChinese } from './headline-in-chinese'
import { type Content, type Html, html, webAddress } from './html'
import { CAVEATS_IN_CHINESE, declaredTerms, seenTargets, startedBy } from './identity'
import { type BilingualText, both, counted, untranslated } from './language'
import { latencyFact, slowTarget, WAITING } from './latency'
import { outcomeSentenceInChinese } from './outcome-in-chinese'
import { OUTCOMES } from './vocabulary'

export function outcomeSection(run: Run): Html {
  const outcome = OUTCOMES[run.outcome]
  return html`<section id="summary" aria-labelledby="summary-title">
<div class="outcome o-${run.outcome}">
<h2 id="summary-title"><span aria-hidden="true">${outcome.sign}</span> ${both({ en: outcomeHeadline(run), zh: headlineInChinese(run) })}</h2>
<p>${both({ en: outcomeSentence(run), zh: outcomeSentenceInChinese(run) })}</p>
${violated(run)}${eventLines(run)}${referenceSection(run)}${slowTarget(run)}</div>
</section>\n`
}

export function factsSection(run: Run): Html {
  return html`<section id="facts" aria-labelledby="facts-title">
<h2 id="facts-title">${both({ en: 'The run', zh: '本次运行' })}</h2>
<dl class="facts">
${facts(run).map(([label, fact]) => html`<dt>${both(label)}</dt><dd>${fact}</dd>\n`)}</dl>
</section>\n`
}

/** One link for each: the headline has their number alone. */
function violated(run: Run): Html | undefined {
  const ids = violatedClauses(run)
  if (ids.length === 0) return undefined
  const known = new Set(run.clauses.map(({ id }) => id))
  return html`<p class="violated">${both({ en: 'Violated:', zh: '被违反的条款：' })} ${ids.map((id) => html`${known.has(id) ? clauseLink({ id }) : id} `)}</p>\n`
}

function referenceSection({ reference }: Run): Html | undefined {
  if (reference === undefined) return undefined
  return html`<p class="caution">${both({ en: referenceCaveat({ reference }) ?? '', zh: CAVEATS_IN_CHINESE[reference] })}</p>\n`
}

function storedBytes({ storageReader, target }: Run): Content {
  if (storageReader === undefined)
    return both(
      target.capabilities.includes('inspection')
        ? { en: 'as the target shows its storage', zh: '由目标出示其存储' }
        : { en: 'not looked at', zh: '未检视' },
    )
  const { argument, kind, sha256 } = storageReader
  const by = { folder: { en: 'folder', zh: '文件夹' }, module: { en: 'module', zh: '模块' } }[kind]
  const digest = sha256 === undefined ? undefined : html` <code>sha256:${sha256}</code>`
  return html`${both({ en: 'fetched independently', zh: '独立取得' })} (${both(by)} <code>${argument}</code>${digest})`
}

type Fact = readonly [label: BilingualText, fact: Content]

function facts(run: Run): readonly Fact[] {
  const { suite, target, profile, selection, shards, started, finished, durationMs, runtime } = run
  const selected = selectionWording(selection)
  const until = finished === null ? both(NEVER_FINISHED) : utcTime(finished)
  return [
    [
      { en: 'Target, as it says itself', zh: '目标 (自称)' },
      html`<bdi>${target.name}</bdi> <bdi>${target.version}</bdi>`,
    ],
    [{ en: 'It says that it has', zh: '其自称的能力' }, declaredTerms(target)],
    [{ en: 'The suite reached', zh: '套件所访问的目标' }, seenTargets(run)],
    [
      { en: 'Given with --target and --setting', zh: '--target 与 --setting 所给' },
      html`<code>${[run.targetArgument, ...run.settings].join(' ')}</code>`,
    ],
    [{ en: 'Stored bytes', zh: '存储字节' }, storedBytes(run)],
    [
      { en: 'Profile', zh: '配置档' },
      both({ en: profileWording(profile), zh: profileInChinese(profile) }),
    ],
    [{ en: 'Specification', zh: '规范' }, specificationFact(suite.specification)],
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
        : html`${utcTime(started)} – ${until} (${durationWording(durationMs)})`,
    ],
    ...(run.latency === undefined ? [] : ([[WAITING, latencyFact(run.latency)]] as const)),
    [{ en: 'Started by', zh: '执行者' }, startedBy(run)],
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

function profileInChinese({ name, capabilities, severalRegions }: Run['profile']): Content {
  const included =
    capabilities.length > 0 ? html`<code>${capabilities.join(', ')}</code>` : '没有可选能力'
  return html`<code>${name}</code>：${included}${severalRegions ? '，以及多个地域' : ''}`
}

const NEVER_FINISHED: BilingualText = { en: 'cut off', zh: '被中断' }

/** `2026-01-31 09:30:00`: easier to read than ISO 8601. */
function utcTime(iso: string): Html {
  return html`<time datetime="${iso}">${iso.replace('T', ' ').replace(/(\.\d+)?Z$/, '')}</time>`
}

function specificationFact(text: string): Html {
  const chinese = chineseText(text)
  const en = withLink(text)
  return chinese === undefined ? untranslated(en) : both({ en, zh: withLink(chinese) })
}

/** An address in brackets becomes a link. */
function withLink(text: string): Html {
  const [, before, address = '', after] = text.match(/^(.*)\((https?:\/\/[^\s()]+)\)(.*)$/) ?? []
  if (!webAddress(address)) return html`${text}`
  return html`${before}(<a href="${address}">${address}</a>)${after}`
}

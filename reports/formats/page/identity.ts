/** Who was asked and who started the run: the facts at the head of the page, in both languages. */
import type { RunStarter } from '../../../record/run-starter'
import type { SeenTarget } from '../../../record/seen-target'
import type { Run } from '../../verdict/model'
import { type Content, type Html, html, webAddress } from './html'
import { type BilingualText, both } from './language'

export const CAVEATS_IN_CHINESE: Readonly<Record<NonNullable<Run['reference']>, string>> = {
  bundled:
    '本次的目标是套件自带的参考实现。它符合，只说明二者彼此一致；这不能说明 MaxCompute 或任何其他服务的情况。',
  declared:
    '目标自称是套件自带的参考实现。无论它叫什么名称，本次运行都不能说明 MaxCompute 或任何其他服务的情况。',
  loaded:
    '目标的进程加载了套件自带的参考实现，其回答可能来自参考实现。若如此，无论目标叫什么名称，本次运行都不能说明 MaxCompute 或任何其他服务的情况。',
}

/** Capabilities, regions and hours as the target declares them. */
export function declaredTerms(target: Run['target']): Content {
  const { capabilities, regions, retentionHours, meteringDelayHours } = target
  const { clock, sandboxHours } = target
  const lines = [
    capabilities.length > 0
      ? html`<code>${capabilities.join(', ')}</code>`
      : both({ en: 'no optional capability', zh: '没有可选能力' }),
    regions && html`${both({ en: 'regions', zh: '地域' })} <code>${regions.join(', ')}</code>`,
    retentionHours !== undefined &&
      html`${both({ en: 'hours of retention', zh: '数据保留小时数' })} ${String(retentionHours)}`,
    meteringDelayHours !== undefined &&
      html`${both({ en: 'hours of metering delay', zh: '计量延迟小时数' })} ${String(meteringDelayHours)}`,
    clock === 'running' && both({ en: 'a clock that only runs', zh: '只能自行走动的时钟' }),
    sandboxHours !== undefined &&
      html`${both({ en: 'hours for which a sandbox is kept', zh: '沙箱保留小时数' })} ${String(sandboxHours)}`,
  ]
  return separated(lines.filter((line) => line !== undefined && line !== false))
}

/** What the suite saw itself. */
export function seenTargets({ targetSeen }: Run): Content {
  if (targetSeen === undefined) return both(NOT_RECORDED)
  return separated(targetSeen.map(seenTarget))
}

const NOT_RECORDED: BilingualText = { en: 'not recorded', zh: '没有记录' }

function seenTarget(seen: SeenTarget): Html {
  switch (seen.kind) {
    case 'reference':
      return html`${both({ en: 'the bundled reference, played by the suite itself', zh: '套件自带的参考实现，由套件自己运行' })}`
    case 'module':
      return html`${both({ en: 'module', zh: '模块' })} <code>${seen.path}</code>, ${digest(seen)}`
    case 'package':
      return html`${both({ en: 'package', zh: '软件包' })} <code>${seen.name} ${seen.version}</code>, <code>${seen.file}</code>, ${digest(seen)}`
    case 'address':
      return html`<code>${seen.address}</code>, ${
        seen.certificate === undefined
          ? both({
              en: 'without a certificate: the connection is not over TLS',
              zh: '没有证书：连接未使用 TLS',
            })
          : html`${both({ en: 'TLS certificate', zh: 'TLS 证书' })} <code>sha256:${seen.certificate}</code>`
      }`
  }
}

function digest({
  sha256,
  referenceLoaded,
}: Extract<SeenTarget, { readonly sha256: string }>): Html {
  const loaded = html`, ${both({ en: 'the bundled reference was loaded in the process of the target', zh: '目标的进程加载了套件自带的参考实现' })}`
  return html`<code>sha256:${sha256}</code>${referenceLoaded ? loaded : undefined}`
}

/** Each name with its source. The CI service of the record is added, with the address of the job. */
export function startedBy({ starters, by, ci }: Run): Content {
  const old = by === undefined ? [] : [html`<bdi>${by}</bdi> (${both(SOURCES.unknown)})`]
  const names = starters.length > 0 ? starters.map(starter) : old
  const all = [...names, ...(ci ? [ciService(ci)] : [])]
  return all.length > 0 ? separated(all) : both(NOT_RECORDED)
}

const SOURCES = {
  flag: { en: 'as given with --by, not verified', zh: '按 --by 所给，未经核实' },
  account: {
    en: 'account on the machine that ran it, not verified',
    zh: '运行机器上的账户，未经核实',
  },
  unknown: { en: 'source not recorded, not verified', zh: '来源没有记录，未经核实' },
} as const

function starter({ name, source, service = 'CI' }: RunStarter): Html {
  const about =
    source === 'ci'
      ? {
          en: `as read from the environment of ${service}, not verified`,
          zh: `读自 ${service} 的环境变量，未经核实`,
        }
      : SOURCES[source]
  return html`<bdi>${name}</bdi> (${both(about)})`
}

function ciService({ name, buildNumber, url }: NonNullable<Run['ci']>): Html {
  const address = url !== undefined && webAddress(url) ? html`<a href="${url}">${url}</a>` : url
  const facts = [html`<bdi>${name}</bdi>`, buildNumber, address].filter(
    (fact) => fact !== undefined,
  )
  return html`${facts.map((fact, index) => [index > 0 ? ' ' : '', fact])}`
}

function separated(contents: readonly Content[]): Html {
  return html`${contents.map((each, index) => [index > 0 ? '; ' : '', each])}`
}

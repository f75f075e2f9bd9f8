/** The outcome in Chinese: the same sentence as in every other report, of the same parts and by the same numbers. */
import type { Run } from '../model'
import { isDocumentedViolation, isNote } from '../tally'
import { isStale, isWaived } from '../waivers/judge-waivers'

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
  return selection.shard ? `分片 ${selection.shard} 内 ${share}` : `所选取的 ${share}`
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
    ...(open.length > 0 ? [`；另有 ${open.join('，')}`] : []),
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

/** What is waived is not forgiven. */
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

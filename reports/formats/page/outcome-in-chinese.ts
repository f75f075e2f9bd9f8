/** The outcome in Chinese: same parts and numbers as the English sentence. */

import type { Run } from '../../verdict/model'
import { isDecidingViolation, isNote } from '../../verdict/outcome'
import { isStale, isWaived } from '../../waivers/judge-waivers'
import { violatedClauses } from '../../wording/findings'
import { MOST_NAMED } from '../../wording/outcome-wording'
import { VERDICTS } from './vocabulary'

export function outcomeSentenceInChinese(run: Run): string {
  return `${[...verdictInChinese(run), ...restInChinese(run)].join('；')}。`
}

function verdictInChinese(run: Run): readonly string[] {
  const name = `${run.target.name} ${run.target.version}`
  const scope = scopeInChinese(run)
  const { conforms, faulted } = run.counts
  switch (run.outcome) {
    case 'conformant':
    case 'partial':
    case 'incomplete':
      return [`${name} 在${scope}中的 ${conforms} 个符合规范`]
    case 'violations':
      return [`${name} 违反了 ${violatedInChinese(run, scope)}`, `${conforms} 个符合`]
    case 'faulted': {
      const notAsked = `未能向 ${name} 询问全部内容，因此对它没有判定`
      return faulted > 0
        ? [`${notAsked}：${scope.trimStart()}中有 ${faulted} 个询问失败`, `${conforms} 个符合`]
        : [`${notAsked}：${run.targetFaults.join('；')}`, `${scope}中有 ${conforms} 个符合`]
    }
  }
}

function scopeInChinese({ planned, counts, selection }: Run): string {
  if (counts.excluded === 0) return ` ${planned} 个场景`
  const share = `${planned - counts.excluded} 个场景`
  return selection.shard ? `分片 ${selection.shard} 内的 ${share}` : `所选取的 ${share}`
}

function restInChinese({ outcome, counts, clauses, scenarios, waivers }: Run): readonly string[] {
  const notes = scenarios.filter(isNote).length
  const faulted = outcome === 'faulted' ? 0 : counts.faulted
  const { notRun, waiting, inapplicable, observed, excluded } = counts
  const stale = waivers.filter(isStale).length
  return [
    ...(notes > 0 ? [`对文档未说明的条款有 ${notes} 条附注`] : []),
    ...(faulted > 0 ? [`${faulted} 个询问失败`] : []),
    ...(notRun > 0 ? [`${notRun} 个没有得出判定`] : []),
    ...(waiting > 0 ? [`${waiting} 个等待时间经过`] : []),
    ...(inapplicable > 0 ? [`${inapplicable} 个对它不适用`] : []),
    ...(observed > 0 ? [`${observed} 个只描述自带的参考实现`] : []),
    ...(excluded > 0 ? [`${excluded} 个未选入`] : []),
    ...openClauses(clauses),
    ...(stale > 0 ? [`${stale} 项豁免已失效`] : []),
  ]
}

function openClauses(clauses: Run['clauses']): readonly string[] {
  const open = (['unproven', 'excluded', 'not-tested'] as const).flatMap((verdict) => {
    const count = clauses.filter((clause) => clause.verdict === verdict).length
    return count === 0 ? [] : [`${count} 条${VERDICTS[verdict].zh}`]
  })
  const inPart = clauses.filter((clause) => clause.inPart).length
  if (inPart > 0) open.unshift(`${inPart} 条部分符合`)
  return open.length === 0 ? [] : [`${clauses.length} 条条款中有 ${open.join('，')}`]
}

function violatedInChinese(run: Run, scope: string): string {
  const violations = run.scenarios.filter(isDecidingViolation)
  const waived = waivedInChinese(violations.length, violations.filter(isWaived).length)
  const ids = violatedClauses(run)
  const clauses = ids.length > MOST_NAMED ? `${ids.length} 条条款` : ids.join('、')
  return `${clauses}（${scope.trimStart()}中的 ${violations.length} 个${waived}）`
}

/** A waived violation stays a violation. */
function waivedInChinese(violations: number, waived: number): string {
  if (waived === 0) return ''
  return waived < violations ? `，其中 ${waived} 个已豁免` : '，均已豁免，但仍不符合规范'
}

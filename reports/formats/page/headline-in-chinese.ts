/** The headline in Chinese: same parts and numbers as the English one. */
import { earlyEndOf } from '../../../record/run-event'
import { DEFAULT_PROFILE } from '../../../specification/profiles'
import type { Run } from '../../verdict/model'
import { violatedClauses } from '../../wording/findings'
import {
  type HeadlineParts,
  headlineParts,
  type IncompleteCause,
  incompleteCause,
} from '../../wording/headline-parts'
import { byteLevelOf } from '../../wording/strength-wording'
import { OUTCOMES, STRENGTHS } from './vocabulary'

export function headlineInChinese(run: Run): string {
  const title = OUTCOMES[run.outcome].zh
  const parts = headlineParts(run)
  const selected = selectedInChinese(run, parts)
  const selectedRemark = `${endedInChinese(run)}${run.partial ? `；选取了${selected}` : ''}`
  switch (run.outcome) {
    case 'conformant':
      return `${title}配置档 ${run.profile.name}：${shownInChinese(run, parts)}`
    case 'partial':
      return `${title}：选取了${selected}，其中没有${violationInChinese(run)}`
    case 'violations':
      return `${title}：${violatedClauses(run).length} 条条款在 ${parts.violations} 个场景中被违反${waivedRemark(parts)}${selectedRemark}`
    case 'faulted':
      return `${title}：未能向目标询问全部内容${selectedRemark}`
    case 'incomplete':
      return `${title}：${incompleteInChinese(run, parts)}${selectedRemark}`
  }
}

function shownInChinese(run: Run, { notAsked }: HeadlineParts): string {
  const { inProfile, shown, byteLevel } = run.documented
  const byBytes =
    byteLevel === 0 ? '均非字节级' : `其中 ${byteLevel} 条为${STRENGTHS[byteLevelOf(run)].zh}`
  const shownOf = `已证明 ${inProfile} 条文档条款中的 ${shown} 条，${byBytes}`
  return notAsked === 0
    ? shownOf
    : `${shownOf}；${DEFAULT_PROFILE} 中有 ${notAsked} 条文档条款未询问`
}

function selectedInChinese({ planned, selection }: Run, { selected }: HeadlineParts): string {
  const walks = selection.walks === undefined ? '' : `和 ${selection.walks} 次游走`
  const rerun = selection.rerun ? `（${selection.rerun.run} 中未符合的内容）` : ''
  return ` ${planned} 个场景中的 ${selected} 个${walks}${rerun}`
}

function endedInChinese({ events, counts }: Run): string {
  const end = earlyEndOf(events)
  if (end === undefined) return ''
  const reason =
    end.kind === 'bailed-out'
      ? `运行按 --bail 的要求在 ${end.violations} 个违反后结束`
      : `连续 ${end.scenarios} 个场景都无法打开目标，运行因此结束`
  return `；${reason}，有 ${counts.notRun} 个场景未运行`
}

function waivedRemark({ violations, waived }: HeadlineParts): string {
  if (waived === 0) return ''
  return waived < violations ? `，其中 ${waived} 个已豁免` : '，均已豁免'
}

function violationInChinese({ counts, strict }: Run): string {
  return counts.noted > 0 && !strict ? '违反文档条款的情况' : '违反'
}

const INCOMPLETE: Readonly<Record<Exclude<IncompleteCause, 'not shown'>, string>> = {
  'cut off': '运行被中断',
  'not run': '并非全部内容都得出了判定',
  waiting: '有场景在等待时间经过',
  'suite at fault': '套件本身有错误',
  'nothing judged': '没有任何内容得到判定',
  'no documented clause': '配置档不包含本规范的任何文档条款',
}

function incompleteInChinese(run: Run, parts: HeadlineParts): string {
  const cause = incompleteCause(run)
  return cause === 'not shown' ? notShownInChinese(run, parts) : INCOMPLETE[cause]
}

function notShownInChinese({ documented, profile }: Run, parts: HeadlineParts): string {
  const { notShown, lacks, elsewhere, otherwise } = parts
  const count = `配置档 ${profile.name} 的 ${documented.inProfile} 条文档条款中有 ${notShown} 条未能证明`
  const since =
    lacks.length === 0 ? '' : `，因为目标没有声明 ${lacks.map((name) => `"${name}"`).join('、')}`
  return [
    count + since,
    ...(elsewhere.length === 0 ? [] : [`${elsewhere.join('、')} 需要第二个地域`]),
    ...(otherwise.length === 0 ? [] : [`${otherwise.join('、')} 的场景未能全部询问`]),
  ].join('；')
}

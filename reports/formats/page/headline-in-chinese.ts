/** The headline in Chinese: same parts and numbers as the English one. */
import { CAPABILITIES } from '../../../adapters/contract'
import { REGIONS } from '../../../record/evidence'
import { DEFAULT_PROFILE } from '../../../specification/profiles'
import { notShown } from '../../verdict/documented'
import type { Run } from '../../verdict/model'
import { isDecidingViolation } from '../../verdict/outcome'
import { isWaived } from '../../waivers/judge-waivers'
import { violatedClauses } from '../../wording/findings'
import { byteLevelOf } from '../../wording/strength-wording'
import { OUTCOMES, STRENGTHS } from './vocabulary'

export function headlineInChinese(run: Run): string {
  const title = OUTCOMES[run.outcome].zh
  switch (run.outcome) {
    case 'conformant':
      return `${title}配置档 ${run.profile.name}：${shownInChinese(run)}`
    case 'partial':
      return `${title}：选取了${selectedInChinese(run)}，其中没有${violationInChinese(run)}`
    case 'violations': {
      const scenarios = run.scenarios.filter(isDecidingViolation).length
      return `${title}：${violatedClauses(run).length} 条条款在 ${scenarios} 个场景中被违反${waivedRemark(run)}${selectedRemark(run)}`
    }
    case 'faulted':
      return `${title}：未能向目标询问全部内容${selectedRemark(run)}`
    case 'incomplete':
      return `${title}：${whyIncompleteInChinese(run)}${selectedRemark(run)}`
  }
}

function shownInChinese(run: Run): string {
  const { documented, clauses, profile } = run
  const { inProfile, shown, byteLevel } = documented
  const notAsked = clauses.filter(
    ({ standing, verdict }) => standing === 'documented' && verdict === 'unproven',
  ).length
  const byBytes =
    byteLevel === 0 ? '均非字节级' : `其中 ${byteLevel} 条为${STRENGTHS[byteLevelOf(run)].zh}`
  return [
    `已证明 ${inProfile} 条文档条款中的 ${shown} 条，${byBytes}`,
    ...(notAsked === 0 || profile.name === DEFAULT_PROFILE
      ? []
      : [`${DEFAULT_PROFILE} 中有 ${notAsked} 条文档条款未询问`]),
  ].join('；')
}

function selectedInChinese({ planned, counts, selection }: Run): string {
  const walks = selection.walks === undefined ? '' : `和 ${selection.walks} 次游走`
  return ` ${planned} 个场景中的 ${planned - counts.excluded} 个${walks}`
}

function waivedRemark({ scenarios }: Run): string {
  const violations = scenarios.filter(isDecidingViolation)
  const waived = violations.filter(isWaived).length
  if (waived === 0) return ''
  return waived < violations.length ? `，其中 ${waived} 个已豁免` : '，均已豁免'
}

function selectedRemark(run: Run): string {
  return run.partial ? `；选取了${selectedInChinese(run)}` : ''
}

function violationInChinese({ counts, strict }: Run): string {
  return counts.noted > 0 && !strict ? '违反文档条款的情况' : '违反'
}

function whyIncompleteInChinese(run: Run): string {
  const { counts, finished, suiteFaults } = run
  if (finished === null) return '运行被中断'
  if (counts.notRun > 0) return '并非全部内容都得出了判定'
  if (suiteFaults.length > 0) return '套件本身有错误'
  if (counts.conforms + counts.violates + counts.noted === 0) return '没有任何内容得到判定'
  return notShownInChinese(run)
}

function notShownInChinese({ clauses, documented, profile }: Run): string {
  const missing = notShown(clauses)
  const count = `配置档 ${profile.name} 的 ${documented.inProfile} 条文档条款中有 ${missing.length} 条未能证明`
  const lacks = CAPABILITIES.filter((name) => missing.some((clause) => clause.lacks.includes(name)))
  const elsewhere = missing.filter((clause) => clause.lacks.includes(REGIONS)).map(({ id }) => id)
  return [
    lacks.length === 0
      ? count
      : `${count}，因为目标没有声明 ${lacks.map((name) => `"${name}"`).join('、')}`,
    ...(elsewhere.length === 0 ? [] : [`${elsewhere.join('、')} 需要第二个地域`]),
    ...(lacks.length + elsewhere.length > 0 || missing.length === 0
      ? []
      : [`它们是 ${missing.map(({ id }) => id).join('、')}`]),
  ].join('；')
}

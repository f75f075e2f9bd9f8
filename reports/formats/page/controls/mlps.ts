/**
 * The record of the tested items of MLPS 2.0 (等保, GB/T 22239-2019) in the form of an assessment: 测评项, 测评方法, 结果记录 and
 * one of 符合, 部分符合, 不符合, 不适用. The form is in Chinese in both languages of the page. What the run gives is a proposal;
 * the boxes of the last column are for the assessor.
 */
import type { Run } from '../../../verdict/model'
import {
  type ControlConclusion,
  contributing,
  controlConclusions,
  type LinkedClause,
} from '../../control-conclusion'
import { clauseLink } from '../anchors'
import { scenarioCounts } from '../clause-evidence'
import { type Content, type Html, html } from '../html'
import { both } from '../language'
import { printAlone } from '../paper/print-choice'
import { STRENGTHS, VERDICTS, verdictOfClause } from '../vocabulary'
import { OF_THE_REFERENCE } from './control-texts'
import { limitsOf } from './limits'

/** Its id in the map of frameworks. */
const MLPS = 'mlps'

export function hasMlps({ frameworks }: Run): boolean {
  return frameworks.some(({ id }) => id === MLPS)
}

/** Nothing where the run has no link to MLPS. */
export function mlpsSection(run: Run): Content {
  const conclusions = controlConclusions(run).filter(({ framework }) => framework.id === MLPS)
  if (conclusions.length === 0) return undefined
  return html`<section id="mlps" aria-labelledby="mlps-title">
<h2 id="mlps-title">${both({ en: 'Record for MLPS (等保)', zh: '等保测评记录' })}</h2>
<p>${both({
    en: 'A form for assessments under MLPS 2.0, in Chinese: item, method, record, and result. The result is what this run showed; the boxes are for the assessor.',
    zh: '网络安全等级保护 2.0（GB/T 22239-2019，第三级）的测评记录表。“本次测试所得”只反映本次运行；最后一列由测评人员填写。',
  })}</p>
<div class="scroll" role="region" tabindex="0" aria-labelledby="mlps-title" lang="zh-Hans">
<table class="mlps">
<thead><tr>${HEADS.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${conclusions.map((each) => row(run, each))}</tbody>
</table>
</div>
${printAlone('mlps')}</section>\n`
}

const HEADS = ['测评项', '测评方法', '结果记录', '本次测试所得', '测评人员判定']

/** As public copies of the standard word them. Of each item, only the requirement that the clauses are about. */
const ITEMS: Readonly<
  Record<string, { readonly place: string; readonly requirement: string; readonly others: string }>
> = {
  '8.1.4.8': {
    place: '安全计算环境，数据保密性',
    requirement:
      'b) 应采用密码技术保证重要数据在存储过程中的保密性，包括但不限于鉴别数据、重要业务数据和重要个人信息等。',
    others: 'a) 项（传输过程）不在本次测试范围内。',
  },
  '8.2.4.5': {
    place: '云计算安全扩展要求，安全计算环境，数据完整性和保密性',
    requirement:
      'd) 应支持云服务客户部署密钥管理解决方案，保证云服务客户自行实现数据的加解密过程。',
    others:
      'a)、b)、c) 项不在本次测试范围内。本次所测的服务由服务方加解密，客户在 KMS 中自行创建和管理密钥；这是否满足“自行实现”，由测评人员判断。',
  },
}

function row(run: Run, conclusion: ControlConclusion): Html {
  const { control } = conclusion
  const item = ITEMS[control.id]
  const { word, because } = proposal(run, conclusion)
  return html`<tr><th scope="row">${control.id}${
    item &&
    html` ${item.place}<br><span class="requirement">${item.requirement}</span><br><small>${item.others}</small>`
  }${control.checked ? undefined : html`<br><small>编号与文字未与标准原文核对</small>`}</th>
<td>测试：以下条款的场景，由套件自动执行。<br>访谈、核查：本次未进行，由测评人员补充。</td>
<td>${resultRecord(run, conclusion)}</td>
<td><strong>${word}</strong><br><small>${because}</small></td>
<td class="boxes">□ 符合<br>□ 部分符合<br>□ 不符合<br>□ 不适用</td></tr>\n`
}

interface Proposal {
  /** One of the four results of the form, or that none of them follows. */
  readonly word: '符合' | '部分符合' | '不符合' | '不适用' | '未判定'
  readonly because: string
}

/** Never more than was shown: without a direct link, the clauses are a part of what the item asks for. */
function proposal(run: Run, conclusion: ControlConclusion): Proposal {
  const { kind, links } = conclusion
  const hasDirect = links.some(({ strength }) => strength === 'direct')
  switch (kind) {
    case 'for':
      return hasDirect
        ? { word: '符合', because: '仅就所测条款与场景而言。' }
        : { word: '部分符合', because: '所测条款均符合，但它们只是该项要求的一部分。' }
    case 'in-part':
      return { word: '部分符合', because: '只证明了部分条款或部分场景，其余见“未证明”。' }
    case 'against':
    case 'waived':
      return contradicted(conclusion)
    case 'nothing':
    case 'no-link':
      return isOutsideProfile(links)
        ? {
            word: '不适用',
            because: `所选配置档 ${run.profile.name} 不含这些条款；是否确实不适用，由测评人员确认。`,
          }
        : { word: '未判定', because: '本次运行没有得出可用于该项的结果。' }
  }
}

/** A waiver changes nothing: the violation stays. */
function contradicted(conclusion: ControlConclusion): Proposal {
  const remark = conclusion.kind === 'waived' ? '豁免不改变结果。' : ''
  const directlyViolated = conclusion.links.some(
    ({ strength, contribution }) =>
      strength === 'direct' && (contribution === 'violated' || contribution === 'waived'),
  )
  const holds = contributing(conclusion, 'shown', 'in-part').length > 0
  return directlyViolated || !holds
    ? { word: '不符合', because: `所要求的行为被违反。${remark}` }
    : { word: '部分符合', because: `部分条款符合，部分被违反。${remark}` }
}

function isOutsideProfile(links: readonly LinkedClause[]): boolean {
  return (
    links.length > 0 &&
    links.every((link) => link.contribution !== 'unknown' && link.of.showing === 'not-in-profile')
  )
}

function resultRecord(run: Run, { links, waivers }: ControlConclusion): Html {
  return html`<ul>${links.map(clauseResult)}</ul>${waivers.map(
    ({ owner, expires }) =>
      html`<p>豁免：<bdi>${owner}</bdi> 在 <time>${expires}</time> 之前承担此风险。</p>`,
  )}${run.reference === undefined ? undefined : html`<p>${OF_THE_REFERENCE.zh}</p>`}
<p>未证明：</p><ul>${limitsOf(run, links).map(
    ({ text, clauses }) =>
      html`<li>${clauses.map((clause, index) => [index > 0 ? '、' : '', clauseLink(clause)])}：${text.zh}</li>`,
  )}</ul>`
}

function clauseResult(link: LinkedClause): Html {
  const evidence = link.strength === 'direct' ? '直接' : '辅助'
  if (link.contribution === 'unknown') {
    return html`<li>${link.clause}（${evidence}）：不在本规范中</li>`
  }
  const { of: clause } = link
  const strength =
    clause.strength === null ? '没有支持它的证据' : `最强证据为${STRENGTHS[clause.strength].zh}`
  const inPart = clause.inPart ? '（部分）' : ''
  return html`<li>${clauseLink(clause)}（${evidence}）：${VERDICTS[verdictOfClause(clause)].zh}${inPart}；${scenarioCounts(clause).zh}；${strength}</li>`
}

/** The sentences of the conclusion on a control, in both languages. None of them says that a control is met. */
import type { Waiver } from '../../../../record/context'
import type { Clause, Strength } from '../../../verdict/model'
import type { ClauseContribution, ConclusionKind } from '../../control-conclusion'
import type { BilingualText } from '../language'
import { STRENGTHS } from '../vocabulary'

type BilingualWords = { readonly en: string; readonly zh: string }

/** In the order of `CONCLUSION_KINDS`. */
export const CONCLUSIONS: Readonly<
  Record<ConclusionKind, BilingualWords & { readonly sign: string }>
> = {
  against: { sign: '✗', en: 'Evidence against this control', zh: '有不利于该控制项的证据' },
  waived: {
    sign: '⚑',
    en: 'Evidence against this control, waived',
    zh: '有不利于该控制项的证据，已豁免',
  },
  for: { sign: '✓', en: 'Evidence for this control', zh: '有支持该控制项的证据' },
  'in-part': {
    sign: '◐',
    en: 'Evidence for a part of what is linked to this control',
    zh: '仅有支持该控制项部分关联条款的证据',
  },
  nothing: { sign: '?', en: 'No evidence from this run', zh: '本次运行没有提供证据' },
  'no-link': { sign: '∅', en: 'No clause is evidence for it', zh: '没有可作为其证据的条款' },
}

export const FOR_THE_ASSESSOR: BilingualWords = {
  en: 'Whether the control is met is for the assessor to conclude.',
  zh: '该控制项是否得到满足，须由评估者作出结论。',
}

export function shownOf(count: number, total: number): BilingualWords {
  const clauses = `linked clause${total === 1 ? '' : 's'}`
  const all = total === 1 ? `The ${clauses} was` : `All ${total} ${clauses} were`
  return {
    en:
      count === total
        ? `${all} shown`
        : `${count} of ${total} ${clauses} ${count === 1 ? 'was' : 'were'} shown`,
    zh: `在 ${total} 条关联条款中证明了 ${count} 条`,
  }
}

/** `4 at best byte-level, …`: the strength of a clause is that of its best scenario. */
export function atBest(count: number, strength: Strength): BilingualWords {
  const { en, zh } = STRENGTHS[strength]
  return { en: `${count} at best ${en}`, zh: `${count} 条最强为${zh}` }
}

const LISTS: Readonly<Partial<Record<ClauseContribution, BilingualWords>>> = {
  violated: { en: 'The target violates', zh: '目标违反' },
  waived: { en: 'The target violates, with a waiver in force,', zh: '目标违反（豁免有效）' },
  noted: {
    en: 'Noted, and deciding nothing: the target does otherwise than',
    zh: '附注（不影响结论）：目标的行为不符合',
  },
  'in-part': { en: 'Shown only in part:', zh: '只证明了一部分：' },
  'not-shown': { en: 'Not shown:', zh: '未证明：' },
}

/** `The target violates A-1, B-2.` */
export function listOf(
  contribution: ClauseContribution,
  clauses: readonly Clause[],
): BilingualWords {
  const lead = LISTS[contribution] ?? { en: '', zh: '' }
  const ids = clauses.map(({ id }) => id)
  const zhLead = lead.zh.endsWith('：') ? lead.zh : `${lead.zh} `
  return { en: `${lead.en} ${ids.join(', ')}.`, zh: `${zhLead}${ids.join('、')}。` }
}

/** The risk is accepted by a person, and is still there. */
export function acceptedBy({
  owner,
  expires,
  approval,
  compensatingControl,
}: Waiver): BilingualText {
  const approved =
    approval === undefined
      ? { en: ', approver not stated', zh: '，未注明批准人' }
      : {
          en: `, approved by ${approval.approver} on ${approval.approved}`,
          zh: `，由 ${approval.approver} 于 ${approval.approved} 批准`,
        }
  const control =
    compensatingControl === undefined
      ? { en: '; compensating control not stated', zh: '；未注明补偿性控制' }
      : {
          en: `; compensating control: ${compensatingControl}`,
          zh: `；补偿性控制：${compensatingControl}`,
        }
  return {
    en: `${owner} accepts this until ${expires}${approved.en}${control.en}. A waiver is no evidence for the control.`,
    zh: `${owner} 在 ${expires} 之前承担此风险${approved.zh}${control.zh}。豁免不是支持该控制项的证据。`,
  }
}

export const SELECTED_ONLY: BilingualWords = {
  en: 'The run asked only a selection of the scenarios.',
  zh: '本次运行只询问了所选的场景。',
}

export const OF_THE_REFERENCE: BilingualWords = {
  en: 'The bundled reference answered, or may have answered: nothing follows for any other system.',
  zh: '应答来自（或可能来自）套件自带的参考实现：不能据此推断任何其他系统。',
}

/** The terms of the suite in both languages, each with a sign: colour alone never carries the meaning. */
import type { Standing } from '../../../record/context'
import type {
  Clause,
  ClauseVerdict,
  Counts,
  Outcome,
  Scenario,
  ScenarioVerdict,
  Strength,
} from '../../verdict/model'
import { countedAs } from '../../verdict/outcome'
import { isOnlyNoted } from '../../wording/clause-wording'
import { STRENGTH_WORDS } from '../../wording/strength-wording'
import { type Html, html } from './html'
import { both } from './language'

export interface BilingualWord {
  readonly en: string
  readonly zh: string
}

interface ExplainedWord extends BilingualWord {
  readonly meaning: BilingualWord
}

/** With the two under which a scenario is counted that are no verdicts. */
export type Verdict = ScenarioVerdict | ClauseVerdict | 'noted' | 'observed'

export function verdictOfScenario(scenario: Scenario): Verdict {
  const counted = countedAs(scenario)
  return counted === 'noted' || counted === 'observed' ? counted : scenario.verdict
}

export function verdictOfClause(clause: Clause): Verdict {
  return isOnlyNoted(clause) ? 'noted' : clause.verdict
}

/** In the order of the filters. */
export const VERDICTS: Readonly<Record<Verdict, ExplainedWord & { readonly sign: string }>> = {
  violates: {
    sign: '✗',
    en: 'violates',
    zh: '违反',
    meaning: {
      en: 'the target did otherwise than the statement says, and this decides the outcome',
      zh: '目标的行为与条款陈述不一致，并决定结论',
    },
  },
  noted: {
    sign: '≠',
    en: 'noted',
    zh: '附注',
    meaning: {
      en: 'the target did otherwise than an inferred or contested statement says; this decides nothing',
      zh: '目标的行为与由文档推断或存疑的陈述不一致；不影响结论',
    },
  },
  faulted: {
    sign: '!',
    en: 'faulted',
    zh: '询问失败',
    meaning: {
      en: 'the target could not be asked; this says nothing about conformance',
      zh: '未能向目标取得应答；这与是否符合无关',
    },
  },
  'not-run': {
    sign: '…',
    en: 'not run',
    zh: '未执行',
    meaning: { en: 'planned, but it came to no verdict', zh: '已列入计划，但未得出判定' },
  },
  waiting: {
    sign: '◷',
    en: 'waiting',
    zh: '等待中',
    meaning: {
      en: 'suspended until time has passed for the target, whose clock only runs; it has no verdict yet',
      zh: '目标的时钟只能自行走动，场景已暂停，等待时间经过；尚无判定',
    },
  },
  unproven: {
    sign: '?',
    en: 'unproven',
    zh: '未获证明',
    meaning: {
      en: 'everything that could show it was inapplicable to this target',
      zh: '凡能证明它的场景，对该目标均不适用',
    },
  },
  inapplicable: {
    sign: '–',
    en: 'inapplicable',
    zh: '不适用',
    meaning: {
      en: 'the target lacks what the question needs; the reason is given',
      zh: '目标缺少该问题所需的能力；原因另列',
    },
  },
  excluded: {
    sign: '○',
    en: 'not selected',
    zh: '未选入',
    meaning: {
      en: 'the selection of this run left it out',
      zh: '本次运行的选取范围未包含它',
    },
  },
  'not-tested': {
    sign: '∅',
    en: 'not tested',
    zh: '无测试',
    meaning: { en: 'the suite has no scenario for it', zh: '套件中没有针对它的场景' },
  },
  observed: {
    sign: '·',
    en: 'observed',
    zh: '仅作观察',
    meaning: {
      en: 'describes the bundled reference only; does not count for or against a target',
      zh: '只描述自带的参考实现；不为任何一方加分或减分',
    },
  },
  conforms: {
    sign: '✓',
    en: 'conforms',
    zh: '符合',
    meaning: {
      en: 'what was looked at is as the statement says',
      zh: '所检视的内容与条款陈述一致',
    },
  },
}

export const OBSERVED: ExplainedWord = VERDICTS.observed

/** Beside the verdict of a clause that conforms, where not all of its scenarios were asked. */
export const IN_PART: ExplainedWord = {
  en: 'in part',
  zh: '部分',
  meaning: {
    en: 'it conforms in the scenarios that were asked; others of it were inapplicable or not selected',
    zh: '在已询问的场景中符合；其余场景不适用或未选入',
  },
}

export const STANDINGS: Readonly<Record<Standing, ExplainedWord>> = {
  documented: {
    en: 'documented',
    zh: '文档明载',
    meaning: {
      en: 'the page says so; only these clauses decide the outcome',
      zh: '文档明确写明；只有这类条款决定结论',
    },
  },
  contested: {
    en: 'contested',
    zh: '文档存疑',
    meaning: {
      en: 'the documents disagree or leave it open; only what holds under every reading was demanded',
      zh: '文档相互矛盾或未予说明；只要求在任何解读下都成立的内容',
    },
  },
  inferred: {
    en: 'inferred',
    zh: '由文档推断',
    meaning: {
      en: 'follows from what is documented and is stated nowhere; a difference is a note',
      zh: '由文档内容推得，但并未写明；不一致只作附注',
    },
  },
  observed: OBSERVED,
}

export const STRENGTHS: Readonly<Record<Strength, ExplainedWord & { readonly bars: string }>> = {
  declared: {
    bars: '▰▱▱▱▱',
    en: 'declared',
    zh: '声明级',
    meaning: {
      en: 'the target accepted the request; whether it did what it accepted was not looked at',
      zh: '目标接受了请求；未检视其是否照做',
    },
  },
  configured: {
    bars: '▰▰▱▱▱',
    en: 'configured',
    zh: '配置级',
    meaning: {
      en: "the target's configuration says so; whether data follow it was not looked at",
      zh: '目标的配置如此显示；未检视数据是否随之改变',
    },
  },
  behavioural: {
    bars: '▰▰▰▱▱',
    en: 'behavioural',
    zh: '行为级',
    meaning: {
      en: 'the target acted so when it was asked; no stored byte was opened',
      zh: '目标在被询问时如此行事；未打开任何存储字节',
    },
  },
  'byte-level': {
    bars: '▰▰▰▰▱',
    en: STRENGTH_WORDS['byte-level'],
    zh: '字节级，由目标出示其存储',
    meaning: {
      en: 'the target showed the bytes in its storage, and they were examined; whether it stores others was not looked at',
      zh: '目标出示了其存储中的字节，这些字节经过检验；未检视其是否存储了其他字节',
    },
  },
  'byte-level-independent': {
    bars: '▰▰▰▰▰',
    en: STRENGTH_WORDS['byte-level-independent'],
    zh: '字节级，独立取得',
    meaning: {
      en: 'a reader of the auditor’s fetched the bytes from storage without the target; they were compared with what the target shows, and examined',
      zh: '审计方的读取器不经目标，直接从存储中取出字节；与目标出示的内容作了比较，并经过检验',
    },
  },
}

/** In the order of `verdict.json`. Their sum is `planned`. */
export const COUNTS: Readonly<Record<keyof Counts, ExplainedWord>> = {
  conforms: VERDICTS.conforms,
  violates: VERDICTS.violates,
  noted: VERDICTS.noted,
  faulted: VERDICTS.faulted,
  inapplicable: VERDICTS.inapplicable,
  excluded: VERDICTS.excluded,
  notRun: VERDICTS['not-run'],
  waiting: VERDICTS.waiting,
  observed: OBSERVED,
}

export const OUTCOMES: Readonly<Record<Outcome, BilingualWord & { readonly sign: string }>> = {
  conformant: { sign: '✓', en: 'Conformant', zh: '符合' },
  partial: { sign: '◐', en: 'Partial', zh: '部分运行' },
  violations: { sign: '✗', en: 'Not conformant', zh: '不符合' },
  faulted: { sign: '!', en: 'Faulted', zh: '询问失败' },
  incomplete: { sign: '…', en: 'Incomplete', zh: '不完整' },
}

const BADGES = new Map<Verdict, Html>()

export function badge(verdict: Verdict): Html {
  const known = BADGES.get(verdict)
  if (known) return known
  const { sign, en, zh } = VERDICTS[verdict]
  const made = html`<span class="badge v-${verdict}"><span aria-hidden="true">${sign}</span> ${both({ en, zh })}</span>`
  BADGES.set(verdict, made)
  return made
}

/** The verdict on a clause, which says so where only a part of it was asked. */
export function clauseBadge(clause: Clause): Html {
  const verdict = badge(verdictOfClause(clause))
  return clause.inPart ? html`${verdict} ${IN_PART_BADGE}` : verdict
}

export const IN_PART_BADGE = html`<span class="badge v-in-part"><span aria-hidden="true">◐</span> ${both(IN_PART)}</span>`

export function strengthWord(strength: Strength | null): Html {
  if (strength === null) return NO_STRENGTH
  const { bars, en, zh } = STRENGTHS[strength]
  return html`<span class="strength"><span aria-hidden="true">${bars}</span> ${both({ en, zh })}</span>`
}

const NO_STRENGTH = html`<span class="strength none">${both({ en: 'no evidence for it', zh: '没有支持它的证据' })}</span>`

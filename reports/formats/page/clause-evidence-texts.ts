/** The sentences of `clause-evidence.ts`, in both languages. */

import type { Standing } from '../../../record/context'
import type { ClauseVerdict, Strength } from '../../verdict/model'
import type { Html } from './html'
import { type BilingualText, counted, specified } from './language'
import { STRENGTHS, VERDICTS, type Verdict } from './vocabulary'

export const NOTHING_SHOWN: BilingualText = {
  en: 'Nothing, neither for nor against it.',
  zh: '没有任何支持或反对它的结果。',
}

export function violatedIn(count: number): BilingualText {
  const { en, zh } = counted(count, 'scenario')
  return { en: `${en} saw the target do otherwise.`, zh: `${zh}中，目标的行为与陈述不一致。` }
}

/** For a clause that does not decide the outcome. */
export function notedIn(count: number): BilingualText {
  const { en, zh } = counted(count, 'scenario')
  return {
    en: `${en} saw the target do otherwise. The documentation does not state the clause so plainly that this could count against it: a note.`,
    zh: `${zh}中，目标的行为与陈述不一致。文档对此并未明确写明，不足以据此判定违反：只作附注。`,
  }
}

export function conformsInAll(total: number): BilingualText {
  const { en, zh } = counted(total, 'scenario')
  return { en: `It held in all ${en}.`, zh: `在全部 ${zh}中均成立。` }
}

export function conformsInSome(count: number, total: number): BilingualText {
  const { en, zh } = counted(total, 'scenario')
  return { en: `It held in ${count} of ${en}.`, zh: `在 ${zh}中的 ${count} 个成立。` }
}

export function restsOn(count: number, strength: Strength): BilingualText {
  const { en, zh, meaning } = STRENGTHS[strength]
  return { en: `${count} × ${en}: ${meaning.en}.`, zh: `${count} × ${zh}：${meaning.zh}。` }
}

export const NO_EXCHANGE_RECORDED: BilingualText = {
  en: 'Whether the target really does so: no exchange with it was recorded.',
  zh: '目标是否确实如此：没有记录与它的任何交互。',
}

export function noScenario(because: string | undefined): BilingualText {
  const reason = because === undefined ? undefined : specified(because)
  return {
    en: ['Whether it holds: the suite has no scenario that could show it.', ' ', reason],
    zh: ['是否成立：套件中没有能证明它的场景。', reason],
  }
}

/** What each verdict leaves open, for any reason of its scenarios. */
export const LIMITS_OF_VERDICT: Readonly<
  Record<Exclude<ClauseVerdict, 'conforms' | 'not-tested'>, BilingualText>
> = {
  violates: {
    en: 'Whether it holds in situations other than those recorded, and why the target does otherwise: a scenario tells what happened, not its cause.',
    zh: '在所记录的情形之外是否成立，以及目标行为不一致的原因：场景只说明发生了什么，不说明原因。',
  },
  faulted: {
    en: 'Whether it holds where the target could not be asked.',
    zh: '在未能向目标取得应答的情形中是否成立。',
  },
  'not-run': {
    en: 'Whether it holds where no verdict was reached.',
    zh: '在未得出判定的情形中是否成立。',
  },
  waiting: {
    en: 'Whether it holds after the time that has not passed yet.',
    zh: '在尚未经过的时间之后是否成立。',
  },
  unproven: {
    en: 'Whether it holds: all that could show it was inapplicable to this target.',
    zh: '是否成立：凡能证明它的场景，对该目标均不适用。',
  },
  excluded: {
    en: 'Whether it holds: this run did not ask.',
    zh: '是否成立：本次运行没有询问。',
  },
}

/** How many scenarios came to no judgement, and the reason that they share. */
export function notJudged(count: number, verdict: Verdict, reason: Html): BilingualText {
  const scenarios = counted(count, 'scenario')
  const word = VERDICTS[verdict]
  return {
    en: [`${scenarios.en} ${word.en}: `, reason],
    zh: [`${scenarios.zh}${word.zh}：`, reason],
  }
}

export const LIMITS_OF_STRENGTH: Readonly<Record<Strength, BilingualText>> = {
  declared: {
    en: 'Whether the target does what it accepted: nothing beyond its own word was looked at.',
    zh: '目标是否照其所接受的去做：除其自述之外未检视任何内容。',
  },
  configured: {
    en: 'Whether stored data follow the configuration: only the configuration was read.',
    zh: '存储的数据是否与配置一致：只读取了配置。',
  },
  behavioural: {
    en: 'What lies in storage: the target was seen to act, its stored bytes were not opened for this.',
    zh: '存储中实际是什么：只观察了目标的行为，未为此打开存储字节。',
  },
  'byte-level': {
    en: 'That the examined bytes are those in storage: the target showed them, and another set of books would not be seen. Other data, other times: the bytes that these scenarios wrote were examined, and no others.',
    zh: '所检验的字节是否就是存储中的字节：它们由目标出示，若目标另有一套账，则看不出来。其他数据与其他时间：只检验了这些场景所写入的字节。',
  },
  'byte-level-independent': {
    en: 'Other data, other times: the bytes that these scenarios wrote were examined, and no others. That the reader looks at the whole storage of the target: this is for its operator to show.',
    zh: '其他数据与其他时间：只检验了这些场景所写入的字节。读取器是否检视了目标的全部存储：须由其运行者证明。',
  },
}

export const LIMITS_OF_STANDING: Readonly<Record<Standing, readonly BilingualText[]>> = {
  documented: [],
  contested: [
    {
      en: 'Which reading of the documentation is right: only what holds under every reading was demanded.',
      zh: '文档的哪种解读才对：只要求了在任何解读下都成立的内容。',
    },
  ],
  inferred: [
    {
      en: 'That the documentation promises it: it is stated nowhere and only follows from what is.',
      zh: '文档是否作此承诺：文档并未写明，只是由其内容推得。',
    },
  ],
  observed: [
    {
      en: 'Anything about other targets: the clause describes the bundled reference.',
      zh: '关于其他目标的任何结论：该条款只描述自带的参考实现。',
    },
  ],
}

export const NO_KILL_TABLE: BilingualText = {
  en: 'That these scenarios would notice a violation: the record holds no list of faults they are known to catch.',
  zh: '这些场景是否能发现违反：本记录中没有已知可发现缺陷的清单。',
}

export const NO_KNOWN_FAULT: BilingualText = {
  en: 'That these scenarios would notice a violation: no faulty target was made for this clause.',
  zh: '这些场景是否能发现违反：没有为该条款制作过有缺陷的目标。',
}

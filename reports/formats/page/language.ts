/**
 * The two languages of the page. The page holds both texts, and the style shows one. The page's own texts and those of the
 * suite's specification are in both languages; words of a target or a document stay as they are.
 */
import {
  englishOf,
  fillTemplate,
  isSaying,
  type Saying,
  type SayingValue,
} from '../../../record/saying'
import { chineseReason, chineseText, chineseTitle } from '../../../specification/chinese/dictionary'
import { type Content, type Html, html } from './html'
import { markRc4 } from './rc4'

export interface BilingualText {
  readonly en: Content
  readonly zh: Content
}

export function both({ en, zh }: BilingualText): Html {
  return html`<span class="e">${en}</span><span class="z" lang="zh-Hans">${zh}</span>`
}

/** Words of a target, of a document or of a person: the same in both languages of the page. */
export function quoted(content: Content): Html {
  return html`<span lang="en">${content}</span>`
}

/** A text of the specification. Another specification than the suite's own has no Chinese: its texts stay as they are. */
export function specified(english: string): Html {
  return inBoth(english, chineseText(english))
}

/** The title of a feature, a rule or a scenario. `uri`: the file that it is in. */
export function titled({ uri }: { readonly uri: string }, english: string): Html {
  return inBoth(english, chineseTitle(uri, english))
}

function inBoth(english: string, chinese: string | undefined): Html {
  const en = markRc4(english)
  return chinese === undefined ? untranslated(en) : both({ en, zh: markRc4(chinese) })
}

/** A sentence of the suite about a target; `said`: the same as template and values, where the record has it. */
export function told(english: string, said: Saying | undefined): Html {
  const zh = said === undefined ? chineseReason(english) : sayingInChinese(said)
  return zh === undefined ? untranslated(markRc4(english)) : both({ en: markRc4(english), zh })
}

/** Undefined where the template has no Chinese. */
export function sayingInChinese({ template, values }: Saying): Content | undefined {
  const chinese = chineseReason(template)
  return chinese && fillTemplate(chinese, (index) => valueInChinese(values[index]))
}

/** A text is a name, a code or words of a target: it stays as it is. */
function valueInChinese(value: SayingValue | undefined): Content {
  if (isSaying(value)) return sayingInChinese(value) ?? untranslated(markRc4(englishOf(value)))
  if (typeof value !== 'string') return value
  return quoted(markRc4(value))
}

/** A text of the suite without Chinese. A test finds its class in the page. */
export function untranslated(content: Content): Html {
  return html`<span class="untranslated" lang="en">${content}</span>`
}

/** `1 clause`, `3 clauses`. Chinese has a measure word and no plural. */
export function counted(
  count: number,
  noun: CountedNoun,
): { readonly en: string; readonly zh: string } {
  const { one, zh } = NOUNS[noun]
  return { en: `${count} ${one}${count === 1 ? '' : 's'}`, zh: `${count} ${zh}` }
}

type CountedNoun = keyof typeof NOUNS

const NOUNS = {
  clause: { one: 'clause', zh: '条条款' },
  scenario: { one: 'scenario', zh: '个场景' },
  violation: { one: 'violation', zh: '处违反' },
  note: { one: 'note', zh: '条附注' },
  exchange: { one: 'exchange', zh: '次交互' },
  fault: { one: 'fault', zh: '种已知缺陷' },
  control: { one: 'control', zh: '个控制项' },
  shard: { one: 'shard', zh: '个分片' },
} as const satisfies Record<string, { one: string; zh: string }>

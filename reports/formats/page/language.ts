/**
 * The two languages of the page. The page holds both texts, and the style shows one. The page's own texts are in both
 * languages; texts of the specification and the record stay in English, as they are written.
 */
import { type Content, type Html, html } from './html'

export interface BilingualText {
  readonly en: Content
  readonly zh: Content
}

export function both({ en, zh }: BilingualText): Html {
  return html`<span class="e">${en}</span><span class="z" lang="zh-Hans">${zh}</span>`
}

/** Text of the specification, the suite or the record: in English in both languages of the page. */
export function quoted(content: Content): Html {
  return html`<span lang="en">${content}</span>`
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
  shard: { one: 'shard', zh: '个分片' },
} as const satisfies Record<string, { one: string; zh: string }>

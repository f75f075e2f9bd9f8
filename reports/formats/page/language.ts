/**
 * The two languages of the page. Both are in it, side by side; style shows one of them. What the page says
 * itself is said in both; what the specification and the record say stays as it was written.
 */
import { type Content, type Html, html } from './html'

export interface Text {
  readonly en: Content
  readonly zh: Content
}

export function both({ en, zh }: Text): Html {
  return html`<span class="e">${en}</span><span class="z" lang="zh-Hans">${zh}</span>`
}

/** Words of the specification, the suite or the record: in English, whatever language the page is read in. */
export function quoted(content: Content): Html {
  return html`<span lang="en">${content}</span>`
}

/** `1 clause`, `3 clauses`; Chinese counts with a measure word and no plural. */
export function counted(count: number, noun: Noun): { readonly en: string; readonly zh: string } {
  const { one, zh } = NOUNS[noun]
  return { en: `${count} ${one}${count === 1 ? '' : 's'}`, zh: `${count} ${zh}` }
}

type Noun = keyof typeof NOUNS

const NOUNS = {
  clause: { one: 'clause', zh: '条条款' },
  scenario: { one: 'scenario', zh: '个场景' },
  violation: { one: 'violation', zh: '处违反' },
  note: { one: 'note', zh: '条附注' },
  exchange: { one: 'exchange', zh: '次交互' },
  fault: { one: 'fault', zh: '种已知缺陷' },
  shard: { one: 'shard', zh: '个分片' },
} as const satisfies Record<string, { one: string; zh: string }>

/** Texts of the search, of its results and of the copy buttons, in both languages. */
import type { BilingualWord } from './vocabulary'

export const SEARCH = {
  title: { en: 'Search this report', zh: '搜索本报告' },
  text: { en: 'Text to search for', zh: '搜索文字' },
  help: {
    en: 'Finds clauses, scenarios, steps, exchanges and findings that have every word. "Words in quotation marks" must occur together. Press / to come here.',
    zh: '查找含有全部词语的条款、场景、步骤、交互和发现。"引号中的词语" 须连续出现。按 / 键可回到此处。',
  },
  verdict: { en: 'Verdict', zh: '判定' },
  area: { en: 'Area', zh: '领域' },
  allAreas: { en: 'all areas', zh: '全部领域' },
  reset: { en: 'Show all', zh: '全部显示' },
} as const satisfies Readonly<Record<string, BilingualWord>>

/** The script replaces the names in braces with counts. */
export const FOUND: BilingualWord = {
  en: '{clauses} of {allClauses} clauses, {scenarios} of {allScenarios} scenarios, {findings} of {allFindings} findings are shown.',
  zh: '显示 {allClauses} 条条款中的 {clauses} 条，{allScenarios} 个场景中的 {scenarios} 个，{allFindings} 条发现中的 {findings} 条。',
}

export const NOTHING_FOUND: BilingualWord = {
  en: 'Nothing in this report matches. Use fewer words, or other verdicts or areas.',
  zh: '本报告中没有匹配的内容。请减少词语，或更换判定或领域。',
}

export const COPY = {
  command: { en: 'Copy command', zh: '复制命令' },
  exchange: { en: 'Copy', zh: '复制' },
  curl: { en: 'Copy as curl', zh: '复制为 curl' },
  copied: { en: 'Copied', zh: '已复制' },
  failed: { en: 'Not copied', zh: '未能复制' },
} as const satisfies Readonly<Record<string, BilingualWord>>

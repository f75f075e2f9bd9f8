/** A step in Chinese, from its expression and the texts of its parameters. */
import { fillTemplate, type Saying } from '../../../record/saying'
import { chineseStep, chineseWord } from '../../../specification/chinese/dictionary'
import type { Content } from './html'
import { markRc4 } from './rc4'

/** Undefined where the expression has no Chinese. */
export function stepInChinese({ template, values }: Saying): Content | undefined {
  const chinese = chineseStep(template)
  return chinese && fillTemplate(chinese, (index) => markRc4(parameterInChinese(values[index])))
}

function parameterInChinese(value: Saying['values'][number] | undefined): string {
  const text = typeof value === 'string' ? value : ''
  const word = chineseWord(text)
  if (word !== undefined) return word
  return PLACE.test(text) ? text.replace(PLACE, '（位于 $1）') : listed(duration(text))
}

/** The forms of parameters that are no closed sets of words: ` in cn-beijing`, `2 hours 24 minutes`, `A, B or C`. */
const PLACE = /^ in (.+)$/
const CODES = /^[A-Z_]+(?:, [A-Z_]+)*(?: or [A-Z_]+)$/

function duration(text: string): string {
  if (!/^\d+ (?:day|hour|minute)/.test(text)) return text
  return text
    .replace(/ days?/, ' 天')
    .replace(/ hours?/, ' 小时')
    .replace(/ minutes?/, ' 分钟')
}

function listed(text: string): string {
  return CODES.test(text) ? text.replaceAll(', ', '、').replace(' or ', ' 或 ') : text
}

/** As Gherkin has them in Chinese. */
export const KEYWORDS_IN_CHINESE: Readonly<Record<string, string>> = {
  Given: '假如',
  When: '当',
  Then: '那么',
  And: '而且',
  But: '但是',
}

/**
 * Marks RC4 wherever it is named, in evidence and in headings. The documentation allows it as one of three algorithms,
 * and it is not strong cryptography (RFC 7465 forbids it in TLS).
 */
import type { Exchange } from '../../../record/evidence'
import type { Scenario } from '../../verdict/model'
import { type Content, type Html, html } from './html'

/** Each of its names, also in identifiers and paths; not as a part of a longer word or of base64. */
const RC4 = /(?<![A-Za-z0-9+])(?:a?rc-?4|arcfour)(?![A-Za-z0-9+=])/i
/** The same without what may stand beside it. It is several times as fast, and most texts have no name of RC4. */
const MAY_BE_RC4 = /rc(?:-?4|four)/i
const EACH_RC4 = new RegExp(RC4, 'gi')

/** Puts an element around each name of RC4. The style adds the warning, so the text itself does not change. */
export function markRc4(text: string): Content {
  if (!MAY_BE_RC4.test(text)) return text
  const parts: Content[] = []
  let end = 0
  for (const { index, 0: name } of text.matchAll(EACH_RC4)) {
    parts.push(text.slice(end, index), html`<b class="rc4">${name}</b>`)
    end = index + name.length
  }
  return [...parts, text.slice(end)]
}

export function namesRc4({ text }: Html): boolean {
  return text.includes('<b class="rc4">')
}

/**
 * Whether the scenario asks for RC4, or an answer has it as configured or stored. A refusal of another algorithm that
 * lists RC4 as allowed does not count.
 */
export function involvesRc4({ name, steps }: Scenario): boolean {
  return (
    RC4.test(name) ||
    steps.some(({ text, exchanges }) => RC4.test(text) || exchanges.some(carriesRc4))
  )
}

function carriesRc4({ input, outcome }: Exchange): boolean {
  return RC4.test(JSON.stringify([input, outcome?.ok ? outcome.value : undefined]))
}

export const RC4_WARNING = {
  en: 'RC4: weak (allowed by the page, not strong cryptography)',
  zh: 'RC4：弱算法（文档允许使用，但不属于强密码算法）',
}

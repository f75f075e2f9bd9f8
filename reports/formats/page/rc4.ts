/**
 * RC4 is one of the three algorithms that the page allows, and is no strong cryptography (RFC 7465 forbids it
 * in TLS). A reader is told so wherever it is named, in evidence as in headings.
 */
import type { Exchange } from '../../../record/evidence'
import type { Scenario } from '../../verdict/model'
import { type Content, type Html, html } from './html'

/** By each of its names, in identifiers and paths as well; not as a part of longer words or of base64. */
const RC4 = /(?<![A-Za-z0-9+])(?:a?rc-?4|arcfour)(?![A-Za-z0-9+=])/i
const EACH_RC4 = new RegExp(RC4, 'gi')

/** The text with every RC4 in it flagged; style adds the flag, so that the text itself stays as it was. */
export function flagged(text: string): Content {
  if (!RC4.test(text)) return text
  const parts: Content[] = []
  let end = 0
  for (const { index, 0: name } of text.matchAll(EACH_RC4)) {
    parts.push(text.slice(end, index), html`<b class="rc4">${name}</b>`)
    end = index + name.length
  }
  return [...parts, text.slice(end)]
}

export function namesWeakCipher({ text }: Html): boolean {
  return text.includes('<b class="rc4">')
}

/**
 * Whether RC4 is in play: asked for, or told as what is configured or stored. A refusal of something else that
 * lists what would have been allowed does not bring it in.
 */
export function involvesWeakCipher({ name, steps }: Scenario): boolean {
  return (
    RC4.test(name) ||
    steps.some(({ text, exchanges }) => RC4.test(text) || exchanges.some(carriesWeakCipher))
  )
}

function carriesWeakCipher({ input, outcome }: Exchange): boolean {
  return RC4.test(JSON.stringify([input, outcome?.ok ? outcome.value : undefined]))
}

export const WEAK = {
  en: 'RC4: weak (allowed by the page, not strong cryptography)',
  zh: 'RC4：弱算法（文档允许使用，但不属于强密码算法）',
}

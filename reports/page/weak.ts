/**
 * RC4 is one of the three algorithms that the page allows, and is no strong cryptography (RFC 7465 forbids it
 * in TLS). A reader is told so wherever it is named, in evidence as in headings.
 */
import { type Content, type Html, html } from './html'

/** Not as a part of longer words or of base64. */
const RC4 = /(?<![\w+/=])rc4(?![\w+/=])/gi

/** The text with every RC4 in it flagged; style adds the flag, so that the text itself stays as it was. */
export function flagged(text: string): Content {
  if (!/rc4/i.test(text)) return text
  const parts: Content[] = []
  let end = 0
  for (const { index, 0: name } of text.matchAll(RC4)) {
    parts.push(text.slice(end, index), html`<b class="rc4">${name}</b>`)
    end = index + name.length
  }
  return [...parts, text.slice(end)]
}

export function namesWeakCipher({ text }: Html): boolean {
  return text.includes('<b class="rc4">')
}

export const WEAK = {
  en: 'RC4: weak (allowed by the page, not strong cryptography)',
  zh: 'RC4：弱算法（文档允许使用，但不属于强密码算法）',
}

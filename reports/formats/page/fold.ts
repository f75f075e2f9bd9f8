/** A part of the page that is folded at first: one line, and what it opens. On paper it is always open. */
import { type Content, type Html, html } from './html'

export function fold(parts: {
  /** Always visible. A heading, or text. */
  readonly line: Content
  readonly content: Content
  readonly kind?: string
  readonly open?: boolean
}): Html {
  const { line, content, kind = '', open = false } = parts
  return html`<details class="fold ${kind}"${open ? html` open` : undefined}><summary>${line}</summary>
${content}</details>\n`
}

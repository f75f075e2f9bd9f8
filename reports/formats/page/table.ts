/** A table that scrolls on its own where it is wider than the screen, also by keyboard, and repeats its heads on paper. */
import { type Content, type Html, html } from './html'
import { type BilingualText, both } from './language'

export function table(parts: {
  /** Id of the heading that labels the table. */
  readonly about: string
  readonly heads: readonly BilingualText[]
  /** The bodies of the table. */
  readonly content: Content
  readonly kind?: string
}): Html {
  const { about, heads, content, kind = '' } = parts
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${about}">
<table class="${kind}">
<thead><tr>${heads.map((head) => html`<th scope="col">${both(head)}</th>`)}</tr></thead>
${content}</table>
</div>\n`
}

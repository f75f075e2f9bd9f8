/** A table that scrolls by itself where it is wider than the screen, by keyboard too, and repeats its heads on paper. */
import { type Content, type Html, html } from './html'
import { both, type Text } from './language'

export function table(parts: {
  /** Id of the heading that says what the table is about. */
  readonly about: string
  readonly heads: readonly Text[]
  /** Bodies of the table, and what else stands in it. */
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

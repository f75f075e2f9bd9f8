/**
 * What of the page is printed: the summary, unless the address of the page chooses the annex, or one control alone. The
 * choice is the fragment of the address (`:target`), so it needs no script. The marks stand before the sections, so that
 * print.css reaches these by `~`: a `:has` would be slow in a large page.
 */
import { fragment } from '../anchors'
import { type Html, html } from '../html'
import { type BilingualText, both } from '../language'
import { cssString } from './running-heads'

const SUMMARY = 'print-summary'
const ANNEX = 'print-annex'

/** A part of the page with an id, which can be printed alone. */
export interface PrintablePart {
  readonly id: string
  readonly title: BilingualText
  /** Id of its section, where that is not the part itself. */
  readonly within?: string
}

export function printChoice(parts: readonly PrintablePart[]): Html {
  return html`<p class="print-choice" id="${SUMMARY}">${both({
    en: 'On paper this page is a summary.',
    zh: '打印时，本页为摘要。',
  })} <a href="#${ANNEX}">${both({
    en: 'Print the annex instead (all findings, clauses and scenarios one by one)',
    zh: '改为打印附件（逐条列出全部发现、条款与场景）',
  })}</a></p>
${mark(ANNEX, { en: 'the annex', zh: '附件' })}${parts.map(({ id, title }) => mark(markOf(id), title))}`
}

function mark(id: string, what: BilingualText): Html {
  return html`<p class="print-choice chosen" id="${id}">${both({
    en: ['On paper this page is now: ', what.en, '.'],
    zh: ['现在打印的是：', what.zh, '。'],
  })} <a href="#${SUMMARY}">${both({ en: 'Print the summary instead', zh: '改为打印摘要' })}</a></p>\n`
}

/** The link below a part. */
export function printAlone(id: string): Html {
  return html`<p class="print-alone"><a href="#${fragment(markOf(id))}">${both({ en: 'Print this alone', zh: '只打印此部分' })}</a></p>\n`
}

function markOf(id: string): string {
  return `print-${id}`
}

/** For each part: with its mark as target, paper has the part and the sign-off. */
export function printRules(parts: readonly PrintablePart[]): string {
  const rules = parts.map(({ id, within = id }) => {
    const chosen = `[id=${cssString(markOf(id))}]:target`
    const section = `[id=${cssString(within)}]`
    const others =
      within === id
        ? ''
        : `${chosen} ~ ${section} :is(article, summary, .address):not([id=${cssString(id)}]), `
    return `${others}${chosen} ~ section:not(${section}):not(#sign-off) { display: none; }
${chosen} ~ ${section} .statement { display: inline; }`
  })
  return rules.length === 0 ? '' : `@media print {\n${rules.join('\n')}\n}\n`
}

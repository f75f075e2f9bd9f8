/** What was expected and what was observed, as one text in which the lines that differ are marked with − and +. */
import type { Expectation } from '../../../record/evidence'
import type { Saying } from '../../../record/saying'
import { type DiffLine, lineDiff } from '../../text/line-diff'
import { valueLines } from '../../text/value-lines'
import { fold } from './fold'
import { type Content, type Html, html } from './html'
import { both, told } from './language'
import { markRc4 } from './rc4'

export function difference(expectation: Expectation): Html {
  return html`<div class="diff"><p class="legend"><del>− ${both({ en: 'expected', zh: '预期' })}</del> <ins>+ ${both({ en: 'observed', zh: '实际' })}</ins></p>
${hasSentences(expectation.said) ? sentences(expectation, expectation.said) : lines(expectation)}</div>\n`
}

type Said = NonNullable<Expectation['said']>

function hasSentences(said: Expectation['said']): said is Said {
  return said?.expected !== undefined || said?.observed !== undefined
}

function lines({ expected, observed }: Expectation): Content {
  return runsOf(lineDiff(valueLines(expected), valueLines(observed))).map(run)
}

/** Sentences of the suite are in both languages. They have no lines to compare. */
function sentences({ expected, observed }: Expectation, said: Said): Html {
  return html`<pre><del>− ${valueTold(expected, said.expected)}</del>
<ins>+ ${valueTold(observed, said.observed)}</ins></pre>`
}

function valueTold(value: unknown, saying: Saying | undefined): Content {
  if (saying === undefined) return markRc4(valueLines(value).join('\n'))
  return told(typeof value === 'string' ? value : JSON.stringify(value), saying)
}

/** Neighbours of one kind. */
function runsOf(of: readonly DiffLine[]): readonly (readonly DiffLine[])[] {
  const runs: DiffLine[][] = []
  for (const line of of) {
    const last = runs.at(-1)
    if ((last?.[0]?.kind === 'equal') === (line.kind === 'equal') && last) last.push(line)
    else runs.push([line])
  }
  return runs
}

/** Many equal lines are folded. */
function run(members: readonly DiffLine[]): Html {
  const text = html`<pre>${members.map(line)}</pre>`
  const { length } = members
  if (members[0]?.kind !== 'equal' || length <= MOST_EQUAL) return text
  return fold({
    line: both({ en: `${length} equal lines`, zh: `${length} 行相同` }),
    content: text,
  })
}

const MOST_EQUAL = 6

function line(each: DiffLine): Html {
  switch (each.kind) {
    case 'equal':
      return html`  ${markRc4(each.text)}\n`
    case 'expected':
      return html`<del>− ${changed(each)}</del>\n`
    case 'observed':
      return html`<ins>+ ${changed(each)}</ins>\n`
  }
}

function changed({ text, changed: span }: Exclude<DiffLine, { kind: 'equal' }>): Content {
  if (span === undefined) return markRc4(text)
  const [start, end] = span
  return [
    markRc4(text.slice(0, start)),
    html`<mark>${markRc4(text.slice(start, end))}</mark>`,
    markRc4(text.slice(end)),
  ]
}

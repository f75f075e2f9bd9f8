/** The checklist as text: a mark and a sentence for each item, and under a defect, what to do. */
import { escapeLogCommands, percentilesWording, quantity, slowWording } from '../../reports'
import type { ChecklistLine } from './checklist'
import type { ProbeResult } from './probe-result'

const MARKS: Readonly<
  Record<ChecklistLine['outcome'], { readonly mark: string; readonly color: number }>
> = {
  'in-order': { mark: '✓', color: 32 },
  wrong: { mark: '✗', color: 31 },
  'not-asked': { mark: '–', color: 2 },
}

export function lineText(line: ChecklistLine, color: boolean): string {
  const { mark, color: code } = MARKS[line.outcome]
  const shown = color ? `\u001b[${code}m${mark}\u001b[0m` : mark
  const head = `${shown} ${line.title}`
  if (line.outcome !== 'wrong') return `${head}: ${plain(line.says)}\n`
  const troubles = line.troubles.map(({ says, next }) => `    ${plain(says)}\n    → ${next}\n`)
  return `${head}\n${troubles.join('')}`
}

export function summaryText({ items, outcome, questions, latency }: ProbeResult): string {
  const count = (kind: ChecklistLine['outcome']): number =>
    items.filter((item) => item.outcome === kind).length
  const counts = `${count('in-order')} in order, ${count('wrong')} not, ${count('not-asked')} not asked; ${questions} questions`
  const figures =
    latency && `${quantity(latency.exchanges, 'answer')}: ${percentilesWording(latency)}`
  const slow = latency && slowWording(latency)
  return [counts, figures, slow, NEXT[outcome]].filter((line) => line !== undefined).join('\n')
}

const NEXT: Readonly<Record<ProbeResult['outcome'], string>> = {
  'in-order': 'Next: sealproof run --target … puts the clauses to it.',
  wrong: 'Next: mend what is marked ✗, from the top; what is below may follow from it.',
  unreachable: 'Nothing could be asked.',
}

/** A target's text may hold control characters of a terminal or commands of a CI log. */
function plain(text: string): string {
  return escapeLogCommands(text.replaceAll(/\p{C}|\s+/gu, ' '))
}

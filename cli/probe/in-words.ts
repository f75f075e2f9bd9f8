/** The checklist for people: a mark and a sentence for each item, and under what is wrong, what to do. */
import { escapeLogCommands } from '../../reports'
import type { Line } from './checklist'
import type { Result } from './result'

const MARKS: Readonly<Record<Line['outcome'], { readonly mark: string; readonly color: number }>> =
  {
    'in-order': { mark: '✓', color: 32 },
    wrong: { mark: '✗', color: 31 },
    'not-asked': { mark: '–', color: 2 },
  }

export function lineInWords(line: Line, color: boolean): string {
  const { mark, color: code } = MARKS[line.outcome]
  const shown = color ? `\u001b[${code}m${mark}\u001b[0m` : mark
  const head = `${shown} ${line.title}`
  if (line.outcome !== 'wrong') return `${head}: ${plain(line.says)}\n`
  const troubles = line.troubles.map(({ says, next }) => `    ${plain(says)}\n    → ${next}\n`)
  return `${head}\n${troubles.join('')}`
}

export function summaryOf({ items, outcome, questions }: Result): string {
  const count = (kind: Line['outcome']): number =>
    items.filter((item) => item.outcome === kind).length
  const counts = `${count('in-order')} in order, ${count('wrong')} not, ${count('not-asked')} not asked; ${questions} questions`
  return `${counts}\n${NEXT[outcome]}`
}

const NEXT: Readonly<Record<Result['outcome'], string>> = {
  'in-order': 'Next: sealproof run --target … puts the clauses to it.',
  wrong: 'Next: work off what is marked ✗ from the top; what stands below may follow from it.',
  unreachable: 'Nothing could be asked.',
}

/** What a target says may hold anything, and stands on a terminal or in a log. */
function plain(text: string): string {
  return escapeLogCommands(text.replaceAll(/\p{C}|\s+/gu, ' '))
}

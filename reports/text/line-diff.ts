/** What differs between two texts, line by line: a longest common subsequence, and within a line its changed part. */

export type DiffLine =
  | { readonly kind: 'equal'; readonly text: string }
  /** `changed`: from which character to which it differs from the line that stands for it; left out: as a whole. */
  | {
      readonly kind: 'expected' | 'observed'
      readonly text: string
      readonly changed?: readonly [start: number, end: number]
    }

/** Cells of the table of the comparison. Texts that need more are compared at their ends alone. */
const MOST_CELLS = 250_000

export function lineDiff(expected: readonly string[], observed: readonly string[]): DiffLine[] {
  const start = commonStart(expected, observed)
  const end = commonStart(expected.slice(start).reverse(), observed.slice(start).reverse())
  const equal = (lines: readonly string[]) =>
    lines.map((text): DiffLine => ({ kind: 'equal', text }))
  const left = expected.slice(start, expected.length - end)
  const right = observed.slice(start, observed.length - end)
  return [
    ...equal(expected.slice(0, start)),
    ...(left.length * right.length > MOST_CELLS ? replaced(left, right) : compared(left, right)),
    ...equal(expected.slice(expected.length - end)),
  ]
}

function commonStart<Item>(one: ArrayLike<Item>, other: ArrayLike<Item>): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}

/** By the lengths of the common subsequences of what is left of both. */
function compared(left: readonly string[], right: readonly string[]): readonly DiffLine[] {
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const lines: DiffLine[] = []
  let [row, column, fromRow, fromColumn] = [0, 0, 0, 0]
  const close = () => {
    lines.push(...replaced(left.slice(fromRow, row), right.slice(fromColumn, column)))
  }
  while (row < left.length && column < right.length) {
    const text = left[row] ?? ''
    if (text === right[column]) {
      close()
      lines.push({ kind: 'equal', text })
      row += 1
      column += 1
      fromRow = row
      fromColumn = column
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  row = left.length
  column = right.length
  close()
  return lines
}

/** One after the other. Where as many lines stand for as many, each shows in what it differs. */
function replaced(left: readonly string[], right: readonly string[]): readonly DiffLine[] {
  const pairs = left.length === right.length
  const changes = pairs ? left.map((text, index) => changedParts(text, right[index] ?? '')) : []
  return [
    ...left.map((text, index) => diffLine('expected', text, changes[index]?.[0])),
    ...right.map((text, index) => diffLine('observed', text, changes[index]?.[1])),
  ]
}

type Span = readonly [start: number, end: number]

function diffLine(kind: 'expected' | 'observed', text: string, changed?: Span): DiffLine {
  return changed === undefined ? { kind, text } : { kind, text, changed }
}

/** Whole words; undefined where the two have little in common. */
function changedParts(one: string, other: string): readonly [Span, Span] | undefined {
  const [words, otherWords] = [wordsOf(one), wordsOf(other)]
  const start = commonStart(words, otherWords)
  const end = commonStart(words.slice(start).reverse(), otherWords.slice(start).reverse())
  const length = (parts: readonly string[]) => parts.reduce((sum, part) => sum + part.length, 0)
  const [before, after] = [length(words.slice(0, start)), length(words.slice(words.length - end))]
  if (before + after < Math.max(one.length, other.length) / 4) return undefined
  return [
    [before, one.length - after],
    [before, other.length - after],
  ]
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_-]+|[^\p{L}\p{N}_-]/gu) ?? []
}

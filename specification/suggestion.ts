/** "Did you mean": the known words nearest to one that is not known. */

/**
 * Up to three, nearest first; none when nothing is near enough to be worth saying. Words that differ in case and
 * punctuation alone have no others beside them.
 */
export function nearest(word: string, known: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(word.length / 3))
  const near = [...known]
    .map((candidate) => ({
      candidate,
      distance: editDistance(fold(word), fold(candidate)),
      asTyped: editDistance(word, candidate),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, other) => one.distance - other.distance || one.asTyped - other.asTyped)
  const [first] = near
  return near
    .filter(({ distance }) => first?.distance !== 0 || distance === 0)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** ` Did you mean A or B?` to put behind a sentence, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const candidates = nearest(word, known)
  return candidates.length > 0 ? ` Did you mean ${candidates.join(' or ')}?` : ''
}

/** Case and punctuation are the usual slips, and count for nothing. */
function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** Levenshtein's distance, one row of the table at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

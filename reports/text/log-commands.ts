/**
 * What keeps a log may obey what it finds there: GitHub's runner takes a line that begins with `::` for a
 * command, blanks before it or not, and it and Azure's agent take `##[…]` and `##vso[…]` wherever they stand. A
 * target must not be able to say such a thing in a run's name.
 */
const OF_A_LINE = /^(\s*)(?=::|##)/
const ANYWHERE = /##(?=\w*\[)/g
const MARK = '│ '

/** One line, without anything that is obeyed; what is shown in its stead can still be told. */
export function escapeLogCommands(line: string): string {
  return line
    .replace(ANYWHERE, '# #')
    .replace(OF_A_LINE, (blanks: string) => blanks.slice(0, -MARK.length) + MARK)
}

/** What continuation lines of a text begin with that has line breaks of its own: so they are seen to be its. */
export function continuationIndent(hang: string): string {
  return hang.slice(0, -MARK.length) + MARK
}

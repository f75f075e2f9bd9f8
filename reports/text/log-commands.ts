/**
 * CI services execute commands that they find in a log. GitHub's runner executes a line that begins
 * with `::`, with or without blanks before it; GitHub's runner and Azure's agent execute `##[…]`
 * and `##vso[…]` anywhere in a line. No text of a target may become such a command.
 */
const COMMAND_AT_LINE_START = /^(\s*)(?=::|##)/
const COMMAND_ANYWHERE = /##(?=\w*\[)/g
const MARK = '│ '

/** Changes one line so that no CI service executes anything in it; it stays readable. */
export function escapeLogCommands(line: string): string {
  return line
    .replace(COMMAND_ANYWHERE, '# #')
    .replace(COMMAND_AT_LINE_START, (blanks: string) => blanks.slice(0, -MARK.length) + MARK)
}

/**
 * The indentation of the second and later lines of a text that has line breaks of its own. It ends
 * with a mark, so that a reader does not take them for lines of the report.
 */
export function continuationIndent(indent: string): string {
  return indent.slice(0, -MARK.length) + MARK
}

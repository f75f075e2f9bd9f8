/** One word of a command that a reader pastes into a POSIX shell. */
export function shellWord(word: string): string {
  return /^[\w@%+:,./=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

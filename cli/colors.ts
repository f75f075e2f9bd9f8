/** Whether a stream shows colours: as the operator says, else as the environment says, else on a terminal. */

/**
 * Takes `--color` and `--no-color` out of the words of a command: they may stand anywhere before a `--`. What they say is
 * kept in the environment, where the threads and programs of this command find it.
 */
export function takeColorFlags(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): string[] {
  const end = words.indexOf('--')
  return words.filter((word, index) => {
    if (end >= 0 && index > end) return true
    if (word === '--color') setColor(environment, '1')
    else if (word === '--no-color') setColor(environment, '0')
    else return true
    return false
  })
}

function setColor(environment: NodeJS.ProcessEnv, force: '0' | '1'): void {
  environment.FORCE_COLOR = force
  // Node warns of both.
  delete environment.NO_COLOR
}

/** FORCE_COLOR (force-color.org) goes before NO_COLOR (no-color.org), as in Node. Empty, neither says anything. */
export function hasColor(
  stream: { readonly isTTY?: boolean | undefined },
  { FORCE_COLOR, NO_COLOR, TERM }: NodeJS.ProcessEnv = process.env,
): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && !NO_COLOR && TERM !== 'dumb'
}

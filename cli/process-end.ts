/** Ends the process when all output is written, without waiting for handles that a target left open. */

/** A reader such as `head` may close the pipe; the work, and its exit code, are not affected. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}

export async function leave(exitCode: number): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map(drained))
  process.exit(exitCode)
}

/** The callback of an empty write comes after all writes before it; a closed pipe has none to wait for. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || !stream.writable) resolve()
    else stream.write('', () => resolve())
  })
}

/** Colour only on a terminal, and not where NO_COLOR is set (no-color.org). */
export function hasColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR
}

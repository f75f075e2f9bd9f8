/** How the process ends: with everything written, and without waiting for what a target left open. */

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

/** An empty write is answered when all before it are, and at once where the pipe is closed. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || !stream.writable) resolve()
    else stream.write('', () => resolve())
  })
}

/** Colour only for a person's eyes, and only where it is welcome (no-color.org). */
export function hasColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR
}

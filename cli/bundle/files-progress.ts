/** How far a bundle is, on stderr, where it takes more than a second. */
import { oneLine } from '../../reports'

const SECONDS_BETWEEN = { rewritten: 0.1, lines: 5 }

export class FilesProgress {
  readonly #doing: string
  #files = 0
  #said: number

  /** `doing`: such as `packing`. */
  constructor(doing: string, now = performance.now()) {
    this.#doing = doing
    this.#said = now
  }

  /** Before it is worked on: a large one takes seconds by itself. */
  file(path: string): void {
    this.#files += 1
    const { isTTY, columns = 80 } = process.stderr
    const pause = isTTY ? SECONDS_BETWEEN.rewritten : SECONDS_BETWEEN.lines
    const now = performance.now()
    if (now - this.#said < pause * 1000) return
    this.#said = now
    // A path out of an archive may be anything.
    const line = oneLine(`${this.#doing} file ${this.#files}, ${path}`)
    process.stderr.write(isTTY ? `\r\u001b[K${line.slice(0, columns - 1)}` : `${line}\n`)
  }

  stop(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  }
}

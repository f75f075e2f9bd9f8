/** Which file of a bundle is being packed or verified, on stderr, where that takes a while. */
import { oneLine, StatusLine } from '../../reports'

export class FilesProgress {
  readonly #activity: string
  readonly #status = new StatusLine({ millisecondsBetween: { onTerminal: 100, inLog: 5_000 } })
  #files = 0

  /** `activity`: such as `packing`. */
  constructor(activity: string) {
    this.#activity = activity
  }

  /** Called before the file is processed, because a large one takes seconds. */
  file(path: string): void {
    this.#files += 1
    // A path in an archive may hold control characters.
    this.#status.show(oneLine(`${this.#activity} file ${this.#files}, ${path}`))
  }

  stop(): void {
    this.#status.clear()
  }
}

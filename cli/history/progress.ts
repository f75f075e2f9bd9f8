/** How many runs were read, on stderr, once that takes more than a second. */
import { StatusLine } from '../../reports'

export class ReadingProgress {
  readonly #all: number
  readonly #status: StatusLine
  #read = 0

  constructor(all: number, now?: () => number) {
    this.#all = all
    this.#status = new StatusLine({
      millisecondsBetween: { onTerminal: 1_000, inLog: 1_000 },
      now,
    })
  }

  reading(place: string): void {
    this.#status.show(`reading ${this.#read + 1} of ${this.#all} runs: ${place}`)
    this.#read += 1
  }

  stop(): void {
    this.#status.clear()
  }
}

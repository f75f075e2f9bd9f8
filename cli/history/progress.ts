/** How many runs were read, on stderr, once that takes a second: one line that is rewritten, or one each second. */
const SECOND_MS = 1000

export class ReadingProgress {
  readonly #all: number
  readonly #now: () => number
  #read = 0
  #told: number

  constructor(all: number, now: () => number = () => performance.now()) {
    this.#all = all
    this.#now = now
    this.#told = now()
  }

  reading(place: string): void {
    const now = this.#now()
    if (now - this.#told >= SECOND_MS) {
      this.#told = now
      const line = `reading ${this.#read + 1} of ${this.#all} runs: ${place}`
      process.stderr.write(
        process.stderr.isTTY
          ? `\r\u001b[K${line.slice(0, process.stderr.columns - 1)}`
          : `${line}\n`,
      )
    }
    this.#read += 1
  }

  stop(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  }
}

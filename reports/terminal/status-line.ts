/**
 * One line that says how far a command is. On a terminal it is rewritten in place; in a file or a
 * log each state is a line of its own, and there are fewer of them.
 */
import { cut } from '../text/columns'

/** What `process.stderr` has of it. */
export interface StatusStream {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

export interface StatusLineOptions {
  /** Left out: `process.stderr`. */
  readonly stream?: StatusStream
  readonly millisecondsBetween: { readonly onTerminal: number; readonly inLog: number }
  /** Nothing is shown before so many milliseconds have passed; left out: 0. */
  readonly quietFor?: number
  /** Milliseconds since any fixed point. */
  readonly now?: (() => number) | undefined
}

/** For work that may take minutes: a line that is rewritten on a terminal, a line every 30 seconds in a log. */
export const OF_LONG_WORK = {
  millisecondsBetween: { onTerminal: 100, inLog: 30_000 },
  quietFor: 1_000,
} as const

const ERASE_LINE = '\r\u001b[2K'
/** Of a log, and of a terminal that does not know its width, or says that it is 0. */
const COLUMNS = 80

export class StatusLine {
  readonly #stream: StatusStream
  readonly #millisecondsBetween: StatusLineOptions['millisecondsBetween']
  readonly #now: () => number
  readonly #showsFrom: number
  #last: number
  #isShown = false

  /** The first state is shown only after the pause: a command that takes less time shows none. */
  constructor(options: StatusLineOptions) {
    const { stream = process.stderr, millisecondsBetween, quietFor = 0, now } = options
    this.#stream = stream
    this.#millisecondsBetween = millisecondsBetween
    this.#now = now ?? (() => performance.now())
    this.#last = this.#now()
    this.#showsFrom = this.#last + quietFor
  }

  get isOnTerminal(): boolean {
    return this.#stream.isTTY === true
  }

  /**
   * Shows the state if the last one was shown long enough ago.
   * @param decorate adds colour, which takes no columns
   */
  show(state: string, decorate?: (line: string) => string): void {
    const { onTerminal, inLog } = this.#millisecondsBetween
    const pause = this.isOnTerminal ? onTerminal : inLog
    if (this.#now() - this.#last >= pause) this.showNow(state, decorate)
  }

  /** Shows the state whenever the last one was shown. */
  showNow(state: string, decorate = (line: string) => line): void {
    if (this.#now() < this.#showsFrom) return
    this.#last = this.#now()
    if (!this.isOnTerminal) {
      this.#stream.write(`${cut(state, COLUMNS - 1)}\n`)
      return
    }
    this.#isShown = true
    // One column less than the terminal has: some terminals scroll after a full line.
    const width = (this.#stream.columns || COLUMNS) - 1
    this.#stream.write(ERASE_LINE + decorate(cut(state, width)))
  }

  /** Removes the line from a terminal, so that what follows starts in an empty line. */
  clear(): void {
    if (this.#isShown) this.#stream.write(ERASE_LINE)
    this.#isShown = false
  }

  /** Leaves the last state on the terminal, and what follows starts in a new line. */
  keep(): void {
    if (this.#isShown) this.#stream.write('\n')
    this.#isShown = false
  }
}

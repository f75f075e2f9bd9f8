/** How far a bench is, on stderr. */

import type { BenchObserver, Observation } from '../../bench'
import { StatusLine } from '../../reports'

export class BenchProgress implements BenchObserver {
  readonly #status = new StatusLine({ millisecondsBetween: { onTerminal: 100, inLog: 10_000 } })
  #part = ''

  part(title: string): void {
    this.#part = title
    this.#status.showNow(`measuring ${title}`)
  }

  progress({ round, most, task }: Observation): void {
    this.#status.show(`${this.#part}: round ${round + 1} of at most ${most}, ${task}`)
  }

  stop(): void {
    this.#status.clear()
  }
}

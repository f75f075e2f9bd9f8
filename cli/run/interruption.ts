/**
 * SIGINT (Ctrl-C) and SIGTERM: the first ends the run in order, the second ends the process at
 * once.
 */
import { INTERRUPTED } from '../exit-codes'

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM']

export class Interruption {
  /** Resolves at the first signal. */
  readonly asked: Promise<'interrupted'>
  happened = false
  readonly #listener: () => void

  constructor() {
    const { promise, resolve } = Promise.withResolvers<'interrupted'>()
    this.asked = promise
    this.#listener = () => {
      if (this.happened) process.exit(INTERRUPTED)
      this.happened = true
      resolve('interrupted')
    }
    for (const signal of SIGNALS) process.on(signal, this.#listener)
  }

  /** After this, signals have their default effect. */
  release(): void {
    for (const signal of SIGNALS) process.removeListener(signal, this.#listener)
  }
}

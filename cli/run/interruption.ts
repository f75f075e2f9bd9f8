/** Ctrl-C, and its like from a machine: the first asks for an orderly end, the second ends at once. */
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

  /** From here on signals have their usual effect. */
  release(): void {
    for (const signal of SIGNALS) process.removeListener(signal, this.#listener)
  }
}

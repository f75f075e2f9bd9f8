/**
 * SIGINT (Ctrl-C), SIGTERM and SIGHUP end every verb with 130. A verb that has something to finish first, such as partial
 * reports, makes an {@link Interruption}: then the first signal asks for it, and the second ends the process at once.
 */
import { INTERRUPTED } from './exit-codes'
import { leaveAtOnce } from './process-exit'

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

let listening = false
let current: Interruption | undefined

export class Interruption {
  /** Resolves at the first signal. */
  readonly asked: Promise<'interrupted'>
  happened = false
  readonly #resolve: (asked: 'interrupted') => void

  constructor() {
    const { promise, resolve } = Promise.withResolvers<'interrupted'>()
    this.asked = promise
    this.#resolve = resolve
    current = this
    endAtSignals()
  }

  /** After this, a signal ends the process at once. */
  release(): void {
    if (current === this) current = undefined
  }

  ask(): void {
    this.happened = true
    this.#resolve('interrupted')
  }
}

export function endAtSignals(): void {
  if (listening) return
  listening = true
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (current?.happened === false) current.ask()
      else endNow(signal)
    })
  }
}

function endNow(signal: NodeJS.Signals): void {
  process.stderr.write(`sealproof: interrupted by ${signal}\n`)
  leaveAtOnce(INTERRUPTED)
}

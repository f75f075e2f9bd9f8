/** Progress on stderr: one rewritten line on a terminal, a line for each ten specimens elsewhere. */
import type { Played } from './play-specimen'

export class Countdown {
  readonly suiteFaults: string[] = []
  readonly #planned: number
  #done = 0

  constructor(planned: number) {
    this.#planned = planned
  }

  take(name: string, played: Played): Played {
    this.#done += 1
    this.suiteFaults.push(...played.suiteFaults.map((reason) => `${name}: ${reason}`))
    const line = `${this.#done}/${this.#planned} specimens played`
    const last = this.#done === this.#planned
    if (process.stderr.isTTY) process.stderr.write(`\r${line}${last ? '\n' : ''}`)
    else if (last || this.#done % 10 === 0) process.stderr.write(`${line}\n`)
    return played
  }
}

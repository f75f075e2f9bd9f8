/** How far a bench is, on stderr: one rewritten line on a terminal, a line every ten seconds elsewhere. */
import type { BenchObserver } from '../../bench/conduct'
import type { Observation } from '../../bench/rounds'

const SECONDS_BETWEEN_LINES = 10
const SECONDS_BETWEEN_REWRITES = 0.1

export class BenchProgress implements BenchObserver {
  #part = ''
  #written = Number.NEGATIVE_INFINITY

  part(title: string): void {
    this.#part = title
    this.#written = Number.NEGATIVE_INFINITY
    if (!process.stderr.isTTY) process.stderr.write(`measuring ${title}\n`)
  }

  turn({ round, most, contestant }: Observation): void {
    const { isTTY, columns = 80 } = process.stderr
    const pause = isTTY ? SECONDS_BETWEEN_REWRITES : SECONDS_BETWEEN_LINES
    const now = performance.now() / 1000
    if (!isTTY && this.#written === Number.NEGATIVE_INFINITY) this.#written = now
    if (now - this.#written < pause) return
    this.#written = now
    const line = `${this.#part}: round ${round + 1} of at most ${most}, ${contestant}`
    if (isTTY) process.stderr.write(`\r\u001b[K${line.slice(0, columns - 1)}`)
    else process.stderr.write(`${line}\n`)
  }

  stop(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  }
}

/** How far a bench is, on stderr, and how long the rest will take. */

import type { BenchObserver, Observation } from '../../bench'
import {
  OF_LONG_WORK,
  StatusLine,
  type StatusStream,
  timeLeft,
  timeLeftWording,
} from '../../reports'

type Share = Parameters<BenchObserver['part']>[1]

export class BenchProgress implements BenchObserver {
  readonly #now: () => number
  readonly #began: number
  readonly #status: StatusLine
  #part = ''
  #partBegan = 0
  #share: Share = { done: 0, own: 0, all: 0 }

  /** @param now milliseconds since any fixed point */
  constructor(now = () => performance.now(), stream: StatusStream = process.stderr) {
    this.#now = now
    this.#began = now()
    this.#status = new StatusLine({ ...OF_LONG_WORK, now, stream })
  }

  part(title: string, share: Share): void {
    this.#part = title
    this.#share = share
    this.#partBegan = this.#now()
    this.#status.show([...this.#left(), `measuring ${title}`].join(' · '))
  }

  progress({ round, most, task }: Observation): void {
    const parts = [...this.#left(), this.#part, `round ${round + 1} of at most ${most}`, task]
    this.#status.show(parts.join(' · '))
  }

  stop(): void {
    this.#status.clear()
  }

  /** A part that takes longer than its share is at its end. */
  #left(): readonly string[] {
    const { done, own, all } = this.#share
    const now = this.#now()
    const played = done + Math.min(own, (now - this.#partBegan) / 1_000)
    const work = { done: played, left: all - played, elapsedMs: now - this.#began }
    return timeLeftWording(timeLeft(work, LEAST_SECONDS))
  }
}

/** Of a bench of minutes. */
const LEAST_SECONDS = 1

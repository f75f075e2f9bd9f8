/** How many specimens were played, on stderr, and how long the others will take. */

import type { StatusStream } from '../../reports'
import { OF_LONG_WORK, StatusLine, timeLeft, timeLeftWording } from '../../reports'
import type { SpecimenReply } from './threads'

export class Countdown {
  readonly suiteFaults: string[] = []
  readonly #status: StatusLine
  readonly #planned: number
  readonly #now: () => number
  readonly #began: number
  #done = 0
  #broken = false

  constructor(
    planned: number,
    now = () => performance.now(),
    stream: StatusStream = process.stderr,
  ) {
    this.#planned = planned
    this.#now = now
    this.#began = now()
    this.#status = new StatusLine({ ...OF_LONG_WORK, now, stream })
  }

  take(name: string, reply: SpecimenReply): void {
    this.#done += 1
    this.note(name, reply)
    const left = this.#planned - this.#done
    const elapsedMs = this.#now() - this.#began
    const line = [
      `${this.#done}/${this.#planned} specimens played`,
      ...timeLeftWording(timeLeft({ done: this.#done, left, elapsedMs })),
      ...(left > 0 ? [name] : []),
    ].join(' · ')
    if (left > 0) {
      this.#status.show(line)
      return
    }
    this.#status.showNow(line)
    this.#status.keep()
  }

  /** Of a specimen that is played once more, what went wrong then. */
  note(name: string, reply: SpecimenReply): void {
    const reasons = 'error' in reply ? [reply.error] : reply.played.suiteFaults
    this.suiteFaults.push(...reasons.map((reason) => `${name}: ${reason}`))
    if ('error' in reply) this.#broken = true
  }

  /** Whether anything could not be played to the end. */
  get broken(): boolean {
    return this.#broken
  }
}

/** How many specimens were played, on stderr; in a log there is a line after every tenth. */
import { StatusLine } from '../../reports'
import type { SpecimenReply } from './threads'

export class Countdown {
  readonly suiteFaults: string[] = []
  readonly #status = new StatusLine({
    millisecondsBetween: { onTerminal: 0, inLog: Number.POSITIVE_INFINITY },
  })
  readonly #planned: number
  #done = 0
  #broken = false

  constructor(planned: number) {
    this.#planned = planned
  }

  take(name: string, reply: SpecimenReply): void {
    this.#done += 1
    this.note(name, reply)
    const line = `${this.#done}/${this.#planned} specimens played`
    const last = this.#done === this.#planned
    if (last || this.#done % 10 === 0) this.#status.showNow(line)
    else this.#status.show(line)
    if (last) this.#status.keep()
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

/** How many walks were played, on stderr, and how long the others will take. */
import {
  OF_LONG_WORK,
  StatusLine,
  type StatusStream,
  timeLeft,
  timeLeftWording,
} from '../../reports'

/** What ends the walks: their number, a time in milliseconds, or the first of both. */
export interface WalksPlan {
  readonly walks?: number | undefined
  readonly forMs?: number | undefined
}

export interface PlayedWalks {
  readonly played: number
  readonly questions: number
  /** Clauses that are violated. */
  readonly found: number
}

export class WalksProgress {
  readonly #now: () => number
  readonly #status: StatusLine
  readonly #plan: WalksPlan
  #began: number | undefined

  /** @param now milliseconds since any fixed point */
  constructor(
    plan: WalksPlan,
    { now, stream = process.stderr }: { now: () => number; stream?: StatusStream },
  ) {
    this.#plan = plan
    this.#now = now
    this.#status = new StatusLine({ ...OF_LONG_WORK, now, stream })
  }

  /** Before each walk; the time begins with the first. */
  begin(): void {
    this.#began ??= this.#now()
  }

  walked({ played, questions, found }: PlayedWalks): void {
    const { walks } = this.#plan
    const parts = [
      `${played}${walks === undefined ? '' : `/${walks}`} walks`,
      ...timeLeftWording(this.#timeLeft(played)),
      `${questions} questions`,
      `${found} clauses violated`,
    ]
    this.#status.show(parts.join(' · '))
  }

  stop(): void {
    this.#status.clear()
  }

  #timeLeft(played: number): number | undefined {
    const { walks, forMs } = this.#plan
    const elapsedMs = this.#now() - (this.#began ?? this.#now())
    const byNumber =
      walks === undefined ? undefined : timeLeft({ done: played, left: walks - played, elapsedMs })
    const byTime = forMs === undefined ? undefined : Math.max(0, forMs - elapsedMs)
    if (byNumber === undefined || byTime === undefined) return byNumber ?? byTime
    return Math.min(byNumber, byTime)
  }
}

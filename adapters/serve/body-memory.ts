/**
 * The memory that the bodies of all requests may take together: without this limit, many connections could each send a
 * body of the size that one request may have. A part is only for small bodies, so that a few large ones do not keep
 * every other client out.
 */
import { NoAnswer } from './no-answer'

const MEBIBYTE = 1024 * 1024
/** As many bodies of the largest size may be in memory at the same time. */
const LARGEST_BODIES = 2
export const SMALL_BODY_BYTES = 64 * 1024
/** In addition, for small bodies alone: in parts of the largest body. */
const FOR_SMALL_BODIES = 1 / 4

export class BodyMemory {
  readonly #forLargeBytes: number
  readonly #forAllBytes: number
  #takenBytes = 0

  constructor(bodyLimitMiB: number) {
    this.#forLargeBytes = LARGEST_BODIES * bodyLimitMiB * MEBIBYTE
    this.#forAllBytes = (LARGEST_BODIES + FOR_SMALL_BODIES) * bodyLimitMiB * MEBIBYTE
  }

  share(): BodyShare {
    return new BodyShare((bytes, size) => this.#take(bytes, size))
  }

  /** `size`: of the body with these bytes. */
  #take(bytes: number, size: number): void {
    const most = size > SMALL_BODY_BYTES ? this.#forLargeBytes : this.#forAllBytes
    if (bytes > 0 && this.#takenBytes + bytes > most) throw NO_MEMORY
    this.#takenBytes += bytes
  }
}

/** The part of one request. */
export class BodyShare {
  readonly #take: (bytes: number, size: number) => void
  #size = 0
  #isReleased = false

  constructor(take: (bytes: number, size: number) => void) {
    this.#take = take
  }

  /** Throws {@link NoAnswer} where all bodies together would be too large. */
  add(bytes: number): void {
    if (this.#isReleased) throw NOT_READ
    this.#take(bytes, this.#size + bytes)
    this.#size += bytes
  }

  /** For good: what still comes of the body is not kept. */
  release(): void {
    this.#isReleased = true
    this.#take(-this.#size, 0)
    this.#size = 0
  }
}

const NOT_READ = new NoAnswer(408, 'the body came after the answer')
const NO_MEMORY = new NoAnswer(
  503,
  'the bodies of all requests together are larger than the memory for them; send it again later',
  { 'retry-after': '1' },
)

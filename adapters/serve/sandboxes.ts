/**
 * The open sandboxes. Their number is limited, and one that is not asked for some time is closed, since a
 * run that was killed closes none.
 */
import { randomUUID } from 'node:crypto'
import type { Sandbox, Target } from '../target'
import { NoAnswer } from './no-answer'

interface Open {
  readonly sandbox: Sandbox
  lastUsed: number
}

export interface SandboxLimits {
  readonly most: number
  readonly idleMs: number
}

export class Sandboxes {
  readonly #target: Target
  readonly #limits: SandboxLimits
  /** Milliseconds that only ever grow. */
  readonly #now: () => number
  readonly #open = new Map<string, Open>()
  #opening = 0

  constructor(target: Target, limits: SandboxLimits, now: () => number) {
    this.#target = target
    this.#limits = limits
    this.#now = now
  }

  /**
   * Ids are random: a client that outlives this process must not find a stranger's sandbox under
   * the id of its own.
   */
  async open(label: string): Promise<string> {
    if (this.#open.size + this.#opening >= this.#limits.most) {
      throw new NoAnswer(
        503,
        `there is no room for another sandbox: ${this.#limits.most} are open`,
        { 'retry-after': '1' },
      )
    }
    this.#opening++
    try {
      const sandbox = await this.#target.openSandbox(label)
      const id = randomUUID()
      this.#open.set(id, { sandbox, lastUsed: this.#now() })
      return id
    } finally {
      this.#opening--
    }
  }

  use(id: string): Sandbox {
    const open = this.#find(id)
    open.lastUsed = this.#now()
    return open.sandbox
  }

  /** It cannot be found any more from the first moment on. */
  async close(id: string): Promise<void> {
    const { sandbox } = this.#find(id)
    this.#open.delete(id)
    await sandbox.close()
  }

  /** Closes sandboxes not used for a while. One that cannot be closed is forgotten all the same. */
  async closeIdle(): Promise<void> {
    const before = this.#now() - this.#limits.idleMs
    await this.#closeWhere(({ lastUsed }) => lastUsed <= before)
  }

  async closeAll(): Promise<void> {
    await this.#closeWhere(() => true)
  }

  #find(id: string): Open {
    const open = this.#open.get(id)
    if (open !== undefined) return open
    throw new NoAnswer(404, 'there is no such sandbox: it was never opened here, or is closed')
  }

  async #closeWhere(applies: (open: Open) => boolean): Promise<void> {
    const ids = [...this.#open].filter(([, open]) => applies(open)).map(([id]) => id)
    await Promise.allSettled(ids.map((id) => this.close(id)))
  }
}

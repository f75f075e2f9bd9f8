/**
 * Questions to a target on behalf of one item after the other, in two sandboxes: `here`, where things are
 * done, and `there`, where nothing of them may be seen. What gave no proper answer is told once, by the item that
 * met it first; later items that need it are not asked.
 */
import type { Outcome } from '../../adapters/target'
import type { BareSandbox, BareTarget, Reply } from './bare-target'
import { NotAsked, wrong } from './finding'
import { ITEM_SECONDS, OutOfTime } from './out-of-time'
import { nextAfter, refusal, seeOperation, shown, told } from './sentences'

export interface Corner {
  /** The reply as it is. */
  hear(operation: string, input: object): Promise<Reply>
  /** An outcome; anything else is wrong. */
  ask(operation: string, input: object): Promise<Outcome<unknown>>
  /** The value. A refusal is wrong: the contract has it accepted. */
  does(operation: string, input: object): Promise<unknown>
  /** Ends the item where this very question was not accepted here before. */
  needs(operation: string, input: object): void
  /** What the sandbox says to being closed, if it is not closed then. */
  close(): Promise<Reply | undefined>
}

export class Conversation {
  readonly #target: BareTarget
  readonly #now: () => number
  readonly #corners = new Map<string, Corner>()
  readonly #lost = new Set<string>()
  #deadline = 0
  #questions = 0
  #gone: string | undefined

  constructor(target: BareTarget, now: () => number = () => performance.now()) {
    this.#target = target
    this.#now = now
  }

  get questions(): number {
    return this.#questions
  }

  get isBehindAddress(): boolean {
    return this.#target.isBehindAddress
  }

  /** From here on the time of another item counts. */
  begin(): void {
    this.#deadline = this.#now() + ITEM_SECONDS * 1000
  }

  /** Closes what is still open. */
  async end(): Promise<void> {
    if (this.#gone !== undefined) return
    for (const corner of this.#corners.values()) await corner.close()
  }

  here(): Promise<Corner> {
    return this.#kept('here')
  }

  there(): Promise<Corner> {
    return this.#kept('there')
  }

  /** A sandbox of the item's own. */
  async open(label: string): Promise<Corner> {
    this.#refuseLost('openSandbox')
    this.#count('openSandbox')
    const opened = await this.#target.open(`sealproof probe: ${label}`)
    if (!('kind' in opened)) return this.#cornerOf(opened)
    this.#lose('openSandbox', opened)
    throw wrong(
      told(opened),
      'POST /sandboxes opens an empty sandbox: see "Sandboxes" in docs/target-contract.md.',
    )
  }

  async #kept(label: string): Promise<Corner> {
    const corner = this.#corners.get(label) ?? (await this.open(label))
    this.#corners.set(label, corner)
    return corner
  }

  #cornerOf(sandbox: BareSandbox): Corner {
    const done = new Set<string>()
    let isOpen = true
    const hear: Corner['hear'] = async (operation, input) => {
      this.#count(operation)
      const reply = await sandbox.ask(operation, input)
      if (reply.kind === 'unreachable') this.#gone = reply.says
      return reply
    }
    const ask: Corner['ask'] = async (operation, input) => {
      this.#refuseLost(operation)
      const reply = await hear(operation, input)
      if (reply.kind === 'outcome') {
        if (reply.outcome.ok) done.add(JSON.stringify([operation, input]))
        return reply.outcome
      }
      this.#lose(operation, reply)
      throw wrong(`${told(reply)} (${shown(operation, input)})`, nextAfter(operation, reply))
    }
    return {
      hear,
      ask,
      does: async (operation, input) => {
        const outcome = await ask(operation, input)
        if (outcome.ok) return outcome.value
        this.#lost.add(operation)
        throw wrong(`${shown(operation, input)} ${refusal(outcome)}`, seeOperation(operation))
      },
      needs: (operation, input) => {
        if (!done.has(JSON.stringify([operation, input]))) throw notInOrder(operation)
      },
      close: async () => {
        if (!isOpen) return undefined
        isOpen = false
        this.#questions++
        return sandbox.close()
      },
    }
  }

  #count(operation: string): void {
    if (this.#gone !== undefined) throw new NotAsked(`the target is gone: ${this.#gone}`)
    if (this.#now() >= this.#deadline) throw new OutOfTime(operation)
    this.#questions++
  }

  #refuseLost(operation: string): void {
    if (this.#lost.has(operation)) throw notInOrder(operation)
  }

  #lose(operation: string, reply: Reply): void {
    this.#lost.add(operation)
    if (reply.kind === 'unreachable') this.#gone = reply.says
  }
}

function notInOrder(operation: string): NotAsked {
  return new NotAsked(`it takes ${operation}, which is not in order`)
}

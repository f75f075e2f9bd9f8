/**
 * Questions to a target on behalf of one item after the other, in two sandboxes: `here`, where things are
 * done, and `there`, where nothing of them may be seen. What gave no proper answer is told once, by the item that
 * met it first; later items that need it are not asked.
 */
import type { Outcome } from '../../adapters/target'
import type { BareSandbox, BareTarget, Reply } from './bare-target'
import { NotAsked, type Trouble, Wrong, wrong } from './finding'

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

/** However many questions an item has. */
const ITEM_SECONDS = 30

class OutOfTime extends Wrong {
  constructor(operation: string) {
    super({
      says: `${operation} was not asked any more: the questions before it took ${ITEM_SECONDS} seconds`,
      next: 'Answer faster: a run asks thousands of questions.',
    })
  }
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

/**
 * Takes every step that can be taken, whatever came of the others. Resolves to why some could not be; throws
 * all that was wrong. A step that others stand on ends it.
 */
export async function eachStep(
  steps: Iterable<{ readonly take: () => Promise<void>; readonly isFoundation: boolean }>,
): Promise<readonly string[]> {
  const troubles: Trouble[] = []
  const untold: string[] = []
  for (const { take, isFoundation } of steps) {
    try {
      await take()
    } catch (error) {
      if (error instanceof Wrong) troubles.push(...error.troubles)
      else if (error instanceof NotAsked) untold.push(error.message)
      else throw error
      if (isFoundation || error instanceof OutOfTime) break
    }
  }
  if (troubles.length > 0) throw new Wrong(...troubles)
  return untold
}

function notInOrder(operation: string): NotAsked {
  return new NotAsked(`it takes ${operation}, which is not in order`)
}

/** `getProject {"name":"payroll"}`, short enough for a sentence. */
export function shown(operation: string, input: object): string {
  const json = JSON.stringify(input)
  return `${operation} ${json.length > 120 ? `${json.slice(0, 119)}…` : json}`
}

export function told(reply: Reply): string {
  return reply.kind === 'outcome' ? 'it is answered' : reply.says
}

export function seeOperation(operation: string): string {
  return `See "${operation}" in docs/target-contract.md.`
}

function refusal({ refusal }: Extract<Outcome<unknown>, { ok: false }>): string {
  return `is refused as ${refusal.code} ("${refusal.message.slice(0, 100)}")`
}

function nextAfter(operation: string, reply: Reply): string {
  switch (reply.kind) {
    case 'malformed':
      return reply.says.includes('refusal.code')
        ? 'Use one of the codes under "Refusals" in docs/target-contract.md, and keep your own in "native".'
        : seeOperation(operation)
    case 'absent':
      return `Answer it, or do not declare its capability. ${seeOperation(operation)}`
    case 'unreachable':
      return 'Look whether the target still runs, and at the last lines of its log.'
    default:
      return `Whatever the answer is, it is an outcome with status 200: look into the target's log. ${seeOperation(operation)}`
  }
}

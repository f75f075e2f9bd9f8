/**
 * Asks a target for one item after the other, in two sandboxes: the main one, where projects and keys are
 * created, and the other one, where none of them may be visible. An operation that gave no proper answer is
 * reported once, by the first item that asked it; later items that need it are not asked.
 */
import type { Outcome } from '../../adapters/target'
import type { TimedExchange } from '../../reports'
import { nextAfter, questionText, refusalText, replyText, seeOperation } from './defect-wording'
import { defect, ITEM_SECONDS, ItemTimeout, NotAsked } from './item-result'
import type { RawReply, UnguardedSandbox, UnguardedTarget } from './unguarded-target'

/** A sandbox during a probe. Failures are thrown as {@link DefectsFound}. */
export interface ProbedSandbox {
  /** By what it is opened again; undefined: the target gives none. */
  readonly id: string | undefined
  /** The reply of any kind. */
  ask(operation: string, input: object): Promise<RawReply>
  /** The outcome; any other reply is a defect. */
  outcomeOf(operation: string, input: object): Promise<Outcome<unknown>>
  /** The value; a refusal is a defect too, since the contract requires success here. */
  valueOf(operation: string, input: object): Promise<unknown>
  /** Throws {@link NotAsked} where this operation with this input has not succeeded in this sandbox. */
  requires(operation: string, input: object): void
  /** Closes it once. Resolves to the reply where closing failed. */
  close(): Promise<RawReply | undefined>
}

export class ProbeSession {
  readonly #target: UnguardedTarget
  readonly #now: () => number
  /** Those that the target declares; empty: it declares none, so all are offered. */
  readonly #regions: readonly string[]
  readonly #sandboxes = new Map<string, ProbedSandbox>()
  readonly #failedOperations = new Set<string>()
  #deadline = 0
  #questions = 0
  readonly #exchanges: TimedExchange[] = []
  #unreachable: string | undefined

  constructor(
    target: UnguardedTarget,
    now: () => number = () => performance.now(),
    regions: readonly string[] = [],
  ) {
    this.#target = target
    this.#regions = regions
    this.#now = now
  }

  get questions(): number {
    return this.#questions
  }

  /** Those that were answered with an outcome. */
  get exchanges(): readonly TimedExchange[] {
    return this.#exchanges
  }

  get isBehindAddress(): boolean {
    return this.#target.isBehindAddress
  }

  /** Starts the time limit of the next item. */
  beginItem(): void {
    this.#deadline = this.#now() + ITEM_SECONDS * 1000
  }

  /** Closes the sandboxes that are still open. */
  async end(): Promise<void> {
    if (this.#unreachable !== undefined) return
    for (const sandbox of this.#sandboxes.values()) await sandbox.close()
  }

  mainSandbox(): Promise<ProbedSandbox> {
    return this.#openOnce('here')
  }

  otherSandbox(): Promise<ProbedSandbox> {
    return this.#openOnce('there')
  }

  /** A sandbox for one item alone. */
  async open(
    label: string,
    regionsAre: 'those that are offered' | 'as asked' = 'those that are offered',
  ): Promise<ProbedSandbox> {
    this.#mustNotHaveFailed('openSandbox')
    this.#count('openSandbox')
    const opened = await this.#target.open(`sealproof probe: ${label}`)
    if (!('kind' in opened)) {
      return this.#probed(regionsAre === 'as asked' ? opened : this.#inOfferedRegions(opened))
    }
    this.#noteFailure('openSandbox', opened)
    throw defect(
      replyText(opened),
      'POST /sandboxes opens an empty sandbox: see "Sandboxes" in docs/target-contract.md.',
    )
  }

  /**
   * A sandbox that is open, in another connection. Undefined: the target does not open a sandbox again.
   * @param next what the author does where it fails
   */
  async reopen(id: string, next: string): Promise<ProbedSandbox | undefined> {
    this.#count('reopen')
    const opened = await this.#target.reopen(id)
    if (opened === undefined) return undefined
    if (!('kind' in opened)) return this.#probed(this.#inOfferedRegions(opened))
    throw defect(replyText(opened), next)
  }

  async #openOnce(label: string): Promise<ProbedSandbox> {
    const sandbox = this.#sandboxes.get(label) ?? (await this.open(label))
    this.#sandboxes.set(label, sandbox)
    return sandbox
  }

  /** A question about a region that is not offered is asked of one that is. */
  #inOfferedRegions(sandbox: UnguardedSandbox): UnguardedSandbox {
    const [first] = this.#regions
    if (first === undefined) return sandbox
    return {
      id: sandbox.id,
      ask: (operation, input) => {
        const { region } = input as { readonly region?: string }
        const isOffered = region === undefined || this.#regions.includes(region)
        return sandbox.ask(operation, isOffered ? input : { ...input, region: first })
      },
      close: () => sandbox.close(),
    }
  }

  #probed(sandbox: UnguardedSandbox): ProbedSandbox {
    const succeeded = new Set<string>()
    let isOpen = true
    const ask: ProbedSandbox['ask'] = async (operation, input) => {
      this.#count(operation)
      const asked = this.#now()
      const reply = await sandbox.ask(operation, input)
      if (reply.kind === 'outcome') {
        this.#exchanges.push({ operation, durationMs: this.#now() - asked })
      }
      if (reply.kind === 'unreachable') this.#unreachable = reply.says
      return reply
    }
    const outcomeOf: ProbedSandbox['outcomeOf'] = async (operation, input) => {
      this.#mustNotHaveFailed(operation)
      const reply = await ask(operation, input)
      if (reply.kind === 'outcome') {
        if (reply.outcome.ok) succeeded.add(JSON.stringify([operation, input]))
        return reply.outcome
      }
      this.#noteFailure(operation, reply)
      throw defect(
        `${replyText(reply)} (${questionText(operation, input)})`,
        nextAfter(operation, reply),
      )
    }
    return {
      id: sandbox.id,
      ask,
      outcomeOf,
      valueOf: async (operation, input) => {
        const outcome = await outcomeOf(operation, input)
        if (outcome.ok) return outcome.value
        this.#failedOperations.add(operation)
        throw defect(
          `${questionText(operation, input)} ${refusalText(outcome)}`,
          seeOperation(operation),
        )
      },
      requires: (operation, input) => {
        if (!succeeded.has(JSON.stringify([operation, input]))) throw notInOrder(operation)
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
    if (this.#unreachable !== undefined)
      throw new NotAsked(`the target is gone: ${this.#unreachable}`)
    if (this.#now() >= this.#deadline) throw new ItemTimeout(operation)
    this.#questions++
  }

  #mustNotHaveFailed(operation: string): void {
    if (this.#failedOperations.has(operation)) throw notInOrder(operation)
  }

  #noteFailure(operation: string, reply: RawReply): void {
    this.#failedOperations.add(operation)
    if (reply.kind === 'unreachable') this.#unreachable = reply.says
  }
}

function notInOrder(operation: string): NotAsked {
  return new NotAsked(`it needs ${operation}, which is not in order`)
}

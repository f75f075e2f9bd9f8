/**
 * One walk through a sandbox: asks, has every answer judged, and looks at what is stored. It ends at the first violation
 * of a clause that is not known to be violated yet, so that a clause is not accused of what follows from another.
 */
import type {
  Capability,
  InputOf,
  OperationName,
  Outcome,
  Sandbox,
  Target,
  ValueOf,
} from '../../adapters/target'
import { englishOf, type Saying } from '../../record/saying'
import type { Finding } from '../finding'
import { kmsStates } from '../key-states'
import type { Exchanged, Judgement, Oracle } from '../oracle'
import type { KnownProject, State } from '../state'

export interface Asked extends Exchanged {
  readonly durationMs: number
  /** Asked at the same time as the next one. */
  readonly isWithNext?: boolean
}

export interface Violation extends Finding {
  /** Index of the exchange that showed it. */
  readonly at: number
}

/** Ends a walk: a clause is violated that was not known to be. */
export class Violated extends Error {
  override readonly name = 'Violated'
  readonly violation: Violation

  constructor(violation: Violation) {
    const { clause, expected, observed } = violation
    super(`${clause}: expected ${englishOf(expected)}; observed ${englishOf(observed)}`)
    this.violation = violation
  }
}

/** Ends a move: its starting point cannot be reached. */
export class NotPossible extends Error {
  override readonly name = 'NotPossible'
}

/** Of answers whose bytes were fetched without the target; undefined: the target shows them. */
export type FetchedBytesOf = (
  outcome: object,
) => { readonly difference?: Saying | undefined } | undefined

export interface WalkNeeds {
  readonly sandbox: Sandbox
  readonly target: Target
  readonly oracle: Oracle
  /** Clauses whose violations do not end the walk. */
  readonly known: ReadonlySet<string>
  /** Only findings of these clauses count; undefined: all. */
  readonly clauses?: ReadonlySet<string> | undefined
  readonly onAsked?: (asked: Asked, judgement: Judgement) => void
  readonly now?: () => number
  /** Left out: the target alone shows what it stores. */
  readonly fetchedBytesOf?: FetchedBytesOf | undefined
}

export class Walk {
  readonly exchanges: Asked[] = []
  /** Clauses that were put to the target, and how often. */
  readonly asked = new Map<string, number>()
  readonly readings = new Map<string, Saying>()
  readonly #needs: WalkNeeds
  #numbers = 0

  constructor(needs: WalkNeeds) {
    this.#needs = needs
  }

  get state(): State {
    return this.#needs.oracle.state
  }

  get target(): WalkNeeds['target'] {
    return this.#needs.target
  }

  has(...capabilities: readonly Capability[]): boolean {
    return capabilities.every((name) => this.#needs.target.capabilities.has(name))
  }

  /** A number that this walk has not used yet. */
  next(): number {
    this.#numbers += 1
    return this.#numbers
  }

  async ask<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
  ): Promise<Outcome<ValueOf<Name>>> {
    const asked = await this.#perform(operation, input)
    this.#judged(asked, this.#needs.oracle.take(asked as Exchanged), [asked])
    return asked.outcome as Outcome<ValueOf<Name>>
  }

  /** The value of an acceptance. @throws NotPossible for a refusal */
  async does<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
  ): Promise<ValueOf<Name>> {
    const outcome = await this.ask(operation, input)
    if (outcome.ok) return outcome.value
    throw new NotPossible(`${operation} was refused as ${outcome.refusal.code}`)
  }

  /** Two questions at once. */
  async both<First extends OperationName, Second extends OperationName>(
    first: readonly [First, InputOf<First>],
    second: readonly [Second, InputOf<Second>],
  ): Promise<void> {
    const [left, right] = await Promise.all([this.#perform(...first), this.#perform(...second)])
    const judgement = this.#needs.oracle.takeTogether(left as Exchanged, right as Exchanged)
    this.#judged({ ...left, isWithNext: true } as Asked, judgement, [
      { ...left, isWithNext: true } as Asked,
      right,
    ])
  }

  /** Looks at what is stored for a table, and opens it where its keys may be used. */
  async look(project: string, table: string): Promise<void> {
    if (!this.has('inspection')) return
    const stored = await this.ask('inspection.storedObjects', { project, table })
    if (!stored.ok || !this.has('keys')) return
    const { state } = this
    const known = state.projects.get(project)
    if (known?.encryption == null) return
    let isOpened = false
    for (const { envelope, bytes } of stored.value) {
      if (envelope === null || bytes.length === 0) continue
      isOpened = true
      if (state.dataKeys.has(envelope.wrappedDataKey) || !this.#isUsable(known)) continue
      await this.ask('keys.decrypt', { ciphertextBlob: envelope.wrappedDataKey })
    }
    if (!isOpened) return
    this.#count(['ALG-3'])
    this.#found(this.#needs.oracle.opened(project, table))
  }

  /** Counts clauses that an instrument was held against. */
  holds(clauses: readonly string[], findings: readonly Finding[]): void {
    this.#count(clauses)
    this.#found(findings)
  }

  /** KMS refuses to unwrap under a key that is disabled, and rightly so. */
  #isUsable({ encryption }: KnownProject): boolean {
    if (encryption?.keyId === undefined) return true
    const key = this.state.keys.get(encryption.keyId)
    return key === undefined || kmsStates(this.state, key).has('Enabled')
  }

  async #perform<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
  ): Promise<Asked> {
    const { sandbox, now = () => performance.now(), fetchedBytesOf } = this.#needs
    const [first, second] = operation.split('.') as [keyof Sandbox, string | undefined]
    const facet = (second === undefined ? sandbox : sandbox[first]) as unknown as Record<
      string,
      (input: object) => Promise<Outcome<unknown>>
    >
    const started = now()
    const outcome = await (facet[second ?? first] as (typeof facet)[string]).call(facet, input)
    const durationMs = now() - started
    const difference = fetchedBytesOf?.(outcome)?.difference
    const differing = difference === undefined ? {} : { difference }
    return { operation, input, outcome, durationMs, ...differing } as Asked
  }

  #judged(asked: Asked, judgement: Judgement, exchanges: readonly Asked[]): void {
    this.exchanges.push(...exchanges)
    this.#count(judgement.asked)
    const { reading } = judgement
    if (reading) this.readings.set(reading.clause, reading.reading)
    this.#needs.onAsked?.(asked, judgement)
    this.#found(judgement.findings)
  }

  #count(clauses: readonly string[]): void {
    for (const clause of new Set(clauses)) this.asked.set(clause, (this.asked.get(clause) ?? 0) + 1)
  }

  #found(findings: readonly Finding[]): void {
    const { known, clauses } = this.#needs
    const finding = findings.find(
      ({ clause }) => !known.has(clause) && clauses?.has(clause) !== false,
    )
    if (finding) throw new Violated({ ...finding, at: this.exchanges.length - 1 })
  }
}

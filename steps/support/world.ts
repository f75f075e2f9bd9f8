/**
 * The World: how a step asks the target. What a scenario *does* must be accepted; the outcome of
 * what it *tries to* do is kept for a Then step. Every exchange is attached to its step as
 * evidence.
 */
import { setDefaultTimeout, setWorldConstructor, World } from '@cucumber/cucumber'
import { saidOf } from '../../adapters/said-fault'
import {
  type BillLine,
  type Capability,
  type InputOf,
  type OperationName,
  type Outcome,
  type Refusal,
  type RefusalCode,
  type Sandbox,
  type Target,
  TargetFault,
  type ValueOf,
} from '../../adapters/target'
import {
  EXCHANGE,
  type Exchange,
  INAPPLICABLE,
  READING,
  REGIONS,
  WHOLE_ANSWER,
} from '../../record/evidence'
import {
  announceDataKey,
  dataKeyIn,
  exchangeJson,
  isAnswerItself,
  redactValue,
  UnwrappedDataKeys,
} from '../../record/redaction'
import { englishOf, type Saying, say } from '../../record/saying'
import { type Suspension, WAITING } from '../../record/suspension'
import {
  type ConnectionParameters,
  connectionFor,
  keepOpen,
  openSandbox,
  reopenSandbox,
} from './connection'
import { fetchedExchange, requireOneSetOfBooks } from './fetched-exchange'
import { HOME_REGION } from './home-region'
import { Inapplicable } from './inapplicable'
import { Ledger } from './ledger'
import { QuestionsAtOnce } from './questions-at-once'
import { outcomeOf, type Replay } from './replay'
import { isPromisedBy } from './setup-promises'
import { shortText } from './short-error'
import type { TimeLimit } from './time-limit'
import { violation } from './violation'
import { allWritten, exchangeAttached } from './written-exchanges'

/** The outcome of what was tried, with its description. */
export interface KeptAnswer {
  readonly operation: OperationName
  readonly input: object
  readonly outcome: Outcome<unknown>
}

/** One exchange, as the oracle judges it. */
export interface Answered extends KeptAnswer {
  /** Asked at the same time as the next one. */
  readonly isWithNext?: boolean
  /** In what the storage differs from what the target shows of it. */
  readonly difference?: Saying
}

/** Meters that a scenario noted, to compare with later ones. */
export interface NotedMeters {
  /** Of the whole account, and of the named projects. */
  readonly logged: Readonly<Record<string, number>>
  readonly ofProject: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly bill: readonly BillLine[]
}

/** `where it was accepted, …` and `where it was refused, …`: an expectation for one case only. */
export type Where = 'always' | 'accepted' | 'refused'

export class SealproofWorld extends World<ConnectionParameters> {
  readonly ledger = new Ledger()
  label = 'a scenario'
  /** The clauses of the scenario, by its tags. */
  clauses: readonly string[] = []
  /** Whether the current step is a `Given`. */
  isSettingUp = false
  /**
   * What the target showed of data keys while the scenario ran: looked through by the steps of
   * MEC-4 and MEC-7.
   */
  readonly answers: Outcome<unknown>[] = []
  /** Every answer with its question, in the order in which they were given. */
  readonly exchanges: Answered[] = []
  /** The id of the scenario's Hologres instance, if one was created. */
  hologres: string | undefined
  /** What it asked in an earlier process, where it goes on after a wait. */
  replay: Replay | undefined
  /** An answer so far is not in the record as it was, and the target forbids that it is kept. */
  lacksPast = false
  /** Of what is asked after a wait. */
  timeLimit: TimeLimit | undefined
  #isSuspended = false
  #isAskingForRegion = false
  readonly #unwrapped = new UnwrappedDataKeys()
  #meters: NotedMeters | undefined
  #sandbox: Promise<Sandbox> | undefined
  #answer: KeptAnswer | undefined
  readonly #atOnce = new QuestionsAtOnce()

  /** Rejects with a TargetFault when the target cannot be reached. */
  target(): Promise<Target> {
    return connectionFor(this.parameters)
  }

  async has(capability: Capability): Promise<boolean> {
    return (await this.target()).capabilities.has(capability)
  }

  /** Asks, attaches the exchange, and returns the outcome. */
  async ask<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
  ): Promise<Outcome<ValueOf<Name>>> {
    const target = await this.target()
    requireOffered(target, input)
    const { replay } = this
    if (replay !== undefined && !replay.hasGoneOn)
      return (await this.#replayed(replay, operation, input)) as Outcome<ValueOf<Name>>
    await allWritten()
    const started = performance.now()
    const keep = (end: Pick<Exchange, 'outcome' | 'fault' | 'said' | 'unopened'>): void => {
      const durationMs = performance.now() - started
      const { group } = this.#atOnce
      this.#keep({
        operation,
        input,
        ...end,
        durationMs,
        ...(group === undefined ? {} : { group }),
      })
    }
    let outcome: Outcome<ValueOf<Name>>
    let fetched: ReturnType<typeof fetchedExchange>
    let isOpen = false
    this.#atOnce.begin()
    try {
      const sandbox = await this.#open()
      isOpen = true
      const perform = operationOf(sandbox, operation)
      outcome = (await perform(input)) as Outcome<ValueOf<Name>>
      if (operation === 'keys.decrypt') this.#note(dataKeyIn(outcome))
      fetched = fetchedExchange(outcome)
      if (this.parameters.keepsEvidence) this.#attachWhole({ operation, input, outcome })
      if (this.parameters.keepsPast) this.#keepPast({ operation, input, outcome }, target)
      keep({ outcome, ...fetched })
      this.answers.push(outcome)
      const { said: difference } = fetched
      this.exchanges.push({
        operation,
        input,
        outcome,
        ...(difference === undefined ? {} : { difference }),
      })
    } catch (error) {
      if (error instanceof TargetFault)
        keep({ ...faultOf(error), ...(isOpen ? {} : { unopened: true }) })
      throw error
    } finally {
      this.#atOnce.end()
    }
    requireOneSetOfBooks(this.clauses, fetched)
    await this.#requireRegion(target, input, outcome)
    await this.#requireInTime()
    return outcome
  }

  /** An answer that came too late says nothing about the time that was to be asked about. */
  async #requireInTime(): Promise<void> {
    const limit = this.timeLimit
    if (limit?.isNear !== true) return
    this.timeLimit = undefined
    const outcome = await this.ask('clock.now', {})
    if (outcome.ok) limit.check(Date.parse(outcome.value.time))
    this.timeLimit = limit
  }

  /** The answer of the record. */
  async #replayed(
    replay: Replay,
    operation: OperationName,
    input: object,
  ): Promise<Outcome<unknown>> {
    this.#atOnce.begin()
    await Promise.resolve()
    this.#atOnce.end()
    const past = replay.next(operation, input)
    const { recorded, whole } = past
    const outcome = outcomeOf(past)
    if (typeof whole === 'object')
      this.attach(JSON.stringify({ operation, input, outcome }), WHOLE_ANSWER)
    this.#attachText(EXCHANGE, JSON.stringify({ ...recorded, replayed: true }))
    const { said } = recorded
    this.answers.push(outcome)
    this.exchanges.push({ operation, input, outcome, ...(said ? { difference: said } : {}) })
    requireOneSetOfBooks(this.clauses, said ? { said } : {})
    await this.#requireRegion(await this.target(), input, outcome)
    return outcome
  }

  /** What the record has in part only is kept until the scenario has gone on; data keys are not. */
  #keepPast(answer: KeptAnswer, { forbidsKeptEvidence }: Target): void {
    const { operation, input, outcome } = answer
    if (!outcome.ok || operation === 'keys.decrypt') return
    const recorded = JSON.parse(exchangeJson({ operation, input, outcome, durationMs: 0 }))
    if (isAnswerItself(recorded.outcome)) return
    if (forbidsKeptEvidence) this.lacksPast = true
    else this.attach(JSON.stringify(answer), WHOLE_ANSWER)
  }

  /**
   * A target may offer some regions only. One that does not declare them refuses the others as INVALID_ARGUMENT: the
   * simplest question to the region, an unencrypted project, shows that the region is the reason.
   */
  async #requireRegion(target: Target, input: object, outcome: Outcome<unknown>): Promise<void> {
    const region = regionIn(input)
    if (region === undefined || region === HOME_REGION || target.regions !== undefined) return
    if (outcome.ok || outcome.refusal.code !== 'INVALID_ARGUMENT' || this.#isAskingForRegion) return
    this.#isAskingForRegion = true
    const created = await this.ask('createProject', { name: 'offered', region, encryption: null })
    this.#isAskingForRegion = false
    if (!created.ok && created.refusal.code === 'INVALID_ARGUMENT')
      throw new Inapplicable(
        say`the target does not offer ${region}: it refuses it as INVALID_ARGUMENT`,
        [REGIONS],
      )
  }

  /** Does: a refusal fails the step, or makes the scenario inapplicable where it is set up. */
  async does<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
  ): Promise<ValueOf<Name>> {
    const outcome = await this.ask(operation, input)
    if (outcome.ok) return outcome.value
    return this.refuted(operation, outcome.refusal)
  }

  /**
   * Throws, since an operation that must be accepted was refused. In a `Given` it blames the clauses only that
   * promise it.
   */
  refuted(operation: OperationName, { code, message }: Refusal): never {
    if (this.isSettingUp && !isPromisedBy(this.clauses, operation))
      throw new Inapplicable(
        say`its starting point cannot be reached: ${operation} was refused as ${code}: ${message}`,
      )
    throw violation(say`${operation} must be accepted here, but was refused: ${message}`, {
      expected: say`accepted`,
      actual: say`refused as ${code}`,
    })
  }

  /** Tries to: keeps the outcome for a Then step. */
  async tries<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
  ): Promise<Outcome<ValueOf<Name>>> {
    const outcome = await this.ask(operation, input)
    this.#answer = { operation, input, outcome }
    return outcome
  }

  /** Tries two operations at once. The second outcome is kept for a Then step. */
  async triesBoth<First extends OperationName, Second extends OperationName>(
    first: readonly [First, InputOf<First>],
    second: readonly [Second, InputOf<Second>],
  ): Promise<readonly [Outcome<ValueOf<First>>, Outcome<ValueOf<Second>>]> {
    const outcomes = await Promise.all([this.ask(...first), this.tries(...second)])
    const both = this.exchanges.splice(-2)
    const isFirst = ({ input }: Answered): boolean => input === first[1]
    const [left, right] = both.slice(1).some(isFirst) ? both.reverse() : both
    if (left && right) this.exchanges.push({ ...left, isWithNext: true }, right)
    return outcomes
  }

  /** The outcome that a Then step judges. */
  get answer(): KeptAnswer {
    if (this.#answer === undefined)
      throw new Error('the scenario is at fault: nothing was tried yet')
    return this.#answer
  }

  get meters(): NotedMeters {
    if (this.#meters === undefined)
      throw new Error('the scenario is at fault: no meters were noted')
    return this.#meters
  }

  set meters(noted: NotedMeters) {
    this.#meters = noted
  }

  refusalCode(): RefusalCode | undefined {
    const { outcome } = this.answer
    return outcome.ok ? undefined : outcome.refusal.code
  }

  applies(where: Where): boolean {
    return where === 'always' || this.answer.outcome.ok === (where === 'accepted')
  }

  /** The return value of a step when the scenario's starting point is not possible. */
  inapplicable(said: Saying, lacks: readonly string[] = []): 'skipped' {
    this.attachJson(INAPPLICABLE, {
      reason: shortText(englishOf(said)),
      ...(lacks.length > 0 ? { lacks } : {}),
      said: redactValue(said),
    })
    return 'skipped'
  }

  /** Records which reading of an ambiguous rule this target follows. */
  reading(said: Saying): void {
    this.attachJson(READING, { reading: englishOf(said), said: redactValue(said) })
  }

  /** An exchange that another place had, such as a walk. */
  attachExchange(exchange: Exchange): void {
    this.#keep(exchange)
  }

  attachJson(mediaType: string, body: object): void {
    this.#attachText(mediaType, JSON.stringify(body))
  }

  /** Without redaction, directly before the exchange itself. The command takes it out of the stream. */
  #attachWhole(answer: KeptAnswer): void {
    if (answer.outcome.ok && KEPT_WHOLE.has(answer.operation))
      this.attach(JSON.stringify(answer), WHOLE_ANSWER)
  }

  #attachText(mediaType: string, text: string): void {
    if (mediaType === EXCHANGE) exchangeAttached()
    this.attach(this.#unwrapped.redact(text), mediaType)
  }

  /** The same error with keys redacted. */
  withoutKeys(error: unknown): unknown {
    if (!(error instanceof Error)) return error
    error.message = this.#unwrapped.redact(error.message)
    error.stack = this.#unwrapped.redact(error.stack ?? '')
    return error
  }

  /** By what the target opens its sandbox again. */
  async sandboxId(): Promise<string> {
    return (await this.#sandbox)?.id ?? ''
  }

  async hasSandboxId(): Promise<boolean> {
    if (this.#sandbox === undefined && this.replay !== undefined) return true
    return (await this.#open()).id !== undefined
  }

  /** Goes on in the sandbox in which it waited. */
  async reopen(replay: Replay): Promise<void> {
    this.#sandbox = reopenSandbox(this.parameters, replay.suspension.sandbox)
    await this.#sandbox
    replay.goOn()
  }

  /** The return value of a step that waits. */
  suspend(suspension: Suspension): 'skipped' {
    this.#isSuspended = true
    this.attachJson(WAITING, suspension)
    return 'skipped'
  }

  /** Closes the sandbox, unless the scenario waits. The caller reports faults. */
  async closeSandbox(): Promise<void> {
    const { replay } = this
    if (this.#isSuspended) {
      const kept = await this.#sandbox?.catch(() => undefined)
      if (kept !== undefined) keepOpen(kept)
      return
    }
    // Its past could not be replayed to the end, or it cannot be opened again.
    if (this.#sandbox === undefined && replay !== undefined)
      this.#sandbox = reopenSandbox(this.parameters, replay.suspension.sandbox)
    const sandbox = this.#sandbox
    this.#sandbox = undefined
    await (await sandbox?.catch(() => undefined))?.close()
  }

  #open(): Promise<Sandbox> {
    this.#sandbox ??= openSandbox(this.parameters, this.label)
    return this.#sandbox
  }

  #note(key: string | undefined): void {
    if (key === undefined) return
    this.#unwrapped.note(key)
    announceDataKey(key)
  }

  #keep(exchange: Exchange): void {
    this.#attachText(EXCHANGE, exchangeJson(exchange))
  }
}

/** What the record has in part, or as a digest only. */
const KEPT_WHOLE: ReadonlySet<OperationName> = new Set([
  'inspection.storedObjects',
  'keys.decrypt',
  'readRows',
  'hologres.readExternalTable',
])

function faultOf(error: TargetFault): Pick<Exchange, 'fault' | 'said'> {
  const said = saidOf(error)
  return { fault: error.message, ...(said === undefined ? {} : { said }) }
}

function requireOffered({ regions }: Target, input: object): void {
  const region = regionIn(input)
  if (region === undefined || regions === undefined || regions.includes(region)) return
  throw new Inapplicable(
    say`the target does not offer ${region}: it declares the regions ${regions.join(', ')}`,
    [REGIONS],
  )
}

function regionIn(input: { readonly region?: unknown }): string | undefined {
  return typeof input.region === 'string' ? input.region : undefined
}

/** Without the facet the scenario lacks the tag of a capability: a mistake of the suite. */
function operationOf(
  sandbox: Sandbox,
  operation: OperationName,
): (input: object) => Promise<unknown> {
  const [first, second] = operation.split('.') as [keyof Sandbox, string | undefined]
  const facet = second === undefined ? sandbox : sandbox[first]
  const perform = (facet as Record<string, unknown> | undefined)?.[second ?? first]
  if (typeof perform !== 'function')
    throw new Error(`the scenario is at fault: it asks for ${operation} without the tag @${first}`)
  return perform.bind(facet)
}

setWorldConstructor(SealproofWorld)
/** No limit here: the guard limits every operation, and names the operation. */
setDefaultTimeout(-1)

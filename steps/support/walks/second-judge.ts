/**
 * The second judge: puts the exchanges of every scenario to the oracle, as its steps did not. It takes the messages of a
 * run as they stand in its record.
 */
import type { Attachment, Envelope, Pickle, TestStepResult } from '@cucumber/messages'
import { CONTRACT } from '../../../adapters/contract'
import type { Capability, OperationName } from '../../../adapters/target'
import type { Finding } from '../../../oracle/finding'
import { type Exchanged, Oracle } from '../../../oracle/oracle'
import type { Declared } from '../../../oracle/state'
import { twoBooks } from '../../../oracle/two-books'
import type { RunContext } from '../../../record/context'
import { contextIn } from '../../../record/context-attachment'
import { EXCHANGE, type Exchange } from '../../../record/evidence'
import { parseJson } from '../../../record/parse-json'
import { type Saying, say } from '../../../record/saying'
import { NOTHING_SEEN } from './nothing-seen'
import { RecordedExchanges } from './recorded-exchange'

/** What the clauses forbid, and in which scenario it happened. */
export interface SecondFinding extends Finding {
  readonly scenario: string
  readonly uri: string
  readonly line: number
  /** The operation whose answer it was. */
  readonly operation: OperationName
}

/** Walks are judged by the oracle while they are played. */
const WALKS = '@walks'

export class SecondJudge {
  #declared: Declared | undefined
  readonly #pickles = new Map<string, Pickle>()
  readonly #pickleIds = new Map<string, string>()
  readonly #running = new Map<string, JudgedScenario>()
  readonly #findings: SecondFinding[] = []
  #judged = 0

  /** @param declared by the target; left out: the context of the run says it */
  constructor(declared?: Declared) {
    this.#declared = declared
  }

  /** How many exchanges were judged. */
  get judged(): number {
    return [...this.#running.values()].reduce((sum, { judged }) => sum + judged, this.#judged)
  }

  /** @throws UnknownOperation: the oracle is behind the port, a fault of the suite */
  take(message: Envelope): void {
    const { attachment, pickle, testCase, testCaseStarted, testCaseFinished } = message
    if (attachment) this.#takeAttachment(attachment)
    else if (message.testStepFinished) {
      const { testCaseStartedId, testStepResult } = message.testStepFinished
      this.#running.get(testCaseStartedId)?.stepFinished(testStepResult)
    } else if (testCaseStarted) this.#start(testCaseStarted.id, testCaseStarted.testCaseId)
    else if (testCaseFinished)
      this.#finish(testCaseFinished.testCaseStartedId, testCaseFinished.willBeRetried)
    else if (testCase) this.#pickleIds.set(testCase.id, testCase.pickleId)
    else if (pickle) this.#pickles.set(pickle.id, pickle)
  }

  /** By clause, in the order of the messages; of one scenario the first of each clause. */
  findings(): ReadonlyMap<string, readonly SecondFinding[]> {
    const running = [...this.#running.values()].flatMap((scenario) => scenario.findings())
    return Map.groupBy([...this.#findings, ...running], ({ clause }) => clause)
  }

  #takeAttachment(attachment: Attachment): void {
    const { testCaseStartedId, mediaType, body } = attachment
    const context = contextIn(attachment)
    if (context) this.#declared ??= declaredIn(context)
    else if (mediaType === EXCHANGE)
      this.#running.get(testCaseStartedId ?? '')?.take(parseJson(body) as Exchange | undefined)
  }

  #start(id: string, testCaseId: string): void {
    const pickle = this.#pickles.get(this.#pickleIds.get(testCaseId) ?? '')
    if (!this.#declared || !pickle || pickle.tags.some(({ name }) => name === WALKS)) return
    this.#running.set(id, new JudgedScenario(pickle, this.#declared))
  }

  #finish(id: string, willBeRetried: boolean): void {
    const scenario = this.#running.get(id)
    if (scenario === undefined) return
    this.#running.delete(id)
    const findings = scenario.findings()
    this.#judged += scenario.judged
    if (!willBeRetried) this.#findings.push(...findings)
  }
}

function declaredIn({ target }: RunContext): Declared {
  const { regions, retentionHours, meteringDelayHours, clock } = target
  return {
    capabilities: new Set(target.capabilities as readonly Capability[]),
    ...(regions === undefined ? {} : { regions }),
    ...(retentionHours === undefined ? {} : { retentionHours }),
    ...(meteringDelayHours === undefined ? {} : { meteringDelayHours }),
    ...(clock === undefined ? {} : { clock }),
  }
}

/** One attempt at a scenario: its exchanges in their order, until one cannot be followed. */
class JudgedScenario {
  readonly #pickle: Pickle
  readonly #oracle: Oracle
  readonly #recorded = new RecordedExchanges()
  /** Questions that were asked at once. */
  #together: { readonly group: number | undefined; readonly exchanged: Exchanged[] } = NO_GROUP
  readonly #findings = new Map<string, SecondFinding>()
  #isViolated = false
  #isUnclear = false
  judged = 0

  constructor(pickle: Pickle, declared: Declared) {
    this.#pickle = pickle
    this.#oracle = new Oracle(declared, NOTHING_SEEN)
  }

  take(exchange: Exchange | undefined): void {
    const difference = exchange && differenceIn(exchange)
    if (exchange && difference)
      this.#note(twoBooks(difference), exchange.operation as OperationName)
    if (this.#isUnclear) return
    if (exchange === undefined || exchange.group !== this.#together.group) this.#judgeTogether()
    const recorded = exchange && this.#recorded.next(exchange)
    if (recorded === undefined || 'unclear' in recorded) this.#isUnclear = true
    else if (exchange?.group === undefined) this.#judge([recorded.exchanged])
    else {
      if (this.#together === NO_GROUP) this.#together = { group: exchange.group, exchanged: [] }
      this.#together.exchanged.push(recorded.exchanged)
    }
  }

  stepFinished({ status, exception }: TestStepResult): void {
    this.#isViolated ||= status === 'FAILED' && exception?.type === 'AssertionError'
  }

  /** Without those that the scenario's own steps noticed. */
  findings(): readonly SecondFinding[] {
    this.#judgeTogether()
    const own = this.#isViolated ? this.#pickle.tags.map(({ name }) => name.slice(1)) : []
    return [...this.#findings.values()].filter(({ clause }) => !own.includes(clause))
  }

  #judgeTogether(): void {
    const { exchanged } = this.#together
    this.#together = NO_GROUP
    if (exchanged.length > 0) this.#judge(exchanged)
  }

  #judge(exchanged: readonly Exchanged[]): void {
    const [first, second, ...others] = exchanged
    if (first === undefined || this.#isUnclear) return
    const changing = exchanged.filter(({ operation }) => CONTRACT[operation]?.changes !== false)
    // Every order of more than two would have to be tried.
    if (others.length > 0 && changing.length > 0) {
      this.#isUnclear = true
      return
    }
    this.judged += exchanged.length
    if (second !== undefined && changing.length > 0)
      this.#note(this.#oracle.takeTogether(first, second).findings, first.operation)
    else for (const each of exchanged) this.#note(this.#oracle.take(each).findings, each.operation)
  }

  #note(findings: readonly Finding[], operation: OperationName): void {
    const { name: scenario, uri, location } = this.#pickle
    for (const finding of findings) {
      if (this.#findings.has(finding.clause)) continue
      const where = { scenario, uri, line: location?.line ?? 0, operation }
      this.#findings.set(finding.clause, { ...finding, ...where })
    }
  }
}

/** A record of an earlier version has the English sentence alone. */
function differenceIn({ difference, said }: Exchange): Saying | undefined {
  return difference === undefined ? undefined : (said ?? say`${difference}`)
}

const NO_GROUP = { group: undefined, exchanged: [] }

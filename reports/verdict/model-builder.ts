/**
 * Makes the model of a run from the stream of Cucumber's messages. It does not keep the messages,
 * only one entry for each scenario.
 */
import type {
  Attachment,
  Envelope,
  Hook,
  Pickle,
  StepDefinition,
  TestCase,
  TestCaseFinished,
  TestCaseStarted,
} from '@cucumber/messages'
import type { RunContext } from '../../record/context'
import { contextIn } from '../../record/context-attachment'
import { REFERENCE_LOADED } from '../../record/evidence'
import { earlyEndOf, eventIn, RUN_EVENT, type RunEvent } from '../../record/run-event'
import { type Saying, say } from '../../record/saying'
import { machineDue } from '../../record/suspension'
import { FeatureIndex } from '../../specification/feature-index'
import { Attempt } from './attempt'
import { judgeUnplayed } from './judge-unplayed'
import type { Run, Scenario, SuiteFault } from './model'
import type { FeaturePlan, RunObserver } from './observer'
import { makePlan, type Plan } from './plan'
import { composeRun } from './run'
import { RunFrame } from './run-frame'
import { brokenOffScenario, playedScenario, unplayedScenario, waitingScenario } from './scenario'
import { suiteFault } from './suite-fault'

type FinishedScenario = ReturnType<typeof playedScenario>

interface RunningAttempt {
  readonly testCase: TestCase
  readonly attempt: Attempt
}

const CLOCK_RAN_BACK = say`the machine's clock was set back during the run: the times of this run are not reliable; its steps were measured by another clock`

const WALKS_WITHOUT_TIME = say`the clock of the target only runs: scenarios wait for it, and walks leave out the moves of time`

/** Takes the messages in the order in which they were sent. */
export class RunModelBuilder {
  readonly #observer: RunObserver | undefined
  readonly #frame = new RunFrame()
  #referenceLoaded = false
  #context: RunContext | undefined
  readonly #features = new FeatureIndex()
  readonly #hooks = new Map<string, Hook>()
  /** Expressions of steps, by the id of their definition. */
  readonly #expressions = new Map<string, string>()
  #pickles: Pickle[] = []
  #plan: Plan | undefined
  readonly #testCases = new Map<string, TestCase>()
  readonly #assembled = new Set<string>()
  readonly #running = new Map<string, RunningAttempt>()
  /** Those that were suspended, by the id of the pickle. */
  readonly #waiting = new Map<string, Scenario>()
  readonly #concluded = new Map<string, FinishedScenario>()
  readonly #events: RunEvent[] = []
  readonly #remarks: Saying[] = []

  constructor(observer?: RunObserver) {
    this.#observer = observer
  }

  take(envelope: Envelope): void {
    const { attachment, testStepStarted, testStepFinished } = envelope
    if (attachment) this.#takeAttachment(attachment)
    else if (testStepStarted) {
      this.#attempt(testStepStarted.testCaseStartedId)?.stepStarted(
        testStepStarted.testStepId,
        testStepStarted.timestamp,
      )
    } else if (testStepFinished) {
      this.#frame.seen(testStepFinished.timestamp)
      this.#attempt(testStepFinished.testCaseStartedId)?.stepFinished(
        testStepFinished.testStepId,
        testStepFinished.testStepResult,
      )
    } else if (envelope.testCaseStarted) this.#takeTestCaseStarted(envelope.testCaseStarted)
    else if (envelope.testCaseFinished) this.#takeTestCaseFinished(envelope.testCaseFinished)
    else if (envelope.testCase) this.#takeTestCase(envelope.testCase)
    else if (envelope.pickle) this.#pickles.push(envelope.pickle)
    else if (envelope.gherkinDocument) this.#features.add(envelope.gherkinDocument)
    else if (envelope.hook) this.#hooks.set(envelope.hook.id, envelope.hook)
    else if (envelope.stepDefinition) this.#takeStepDefinition(envelope.stepDefinition)
    else this.#frame.take(envelope, this.#hooks)
  }

  /** Whether a scenario waits. */
  get waits(): boolean {
    return this.#waiting.size > 0
  }

  /** Whether a scenario waits for time to pass, and not only for others. */
  get waitsForTime(): boolean {
    return [...this.#waiting.values()].some(
      (each) => each.verdict === 'waiting' && each.suspension.until === 'time',
    )
  }

  /** Adds something about the record that a reader of the reports should know. */
  remark(said: Saying): void {
    this.#remarks.push(said)
  }

  /** The model of what was recorded so far; scenarios without a result are `not-run`. */
  finish(): Run {
    const plan = this.#planned()
    const brokenOff = new Map(
      Array.from(this.#running.values(), ({ testCase, attempt }) => [testCase.pickleId, attempt]),
    )
    const selection = this.#context?.selection ?? {}
    const endedEarly = earlyEndOf(this.#events)
    const knowsWhatWasSelected = this.#assembled.size > 0 || this.#frame.inGoodOrder
    const scenarios = Array.from(plan.scenarios, ([pickleId, planned]) => {
      const attempt = brokenOff.get(pickleId)
      if (attempt) return brokenOffScenario(attempt)
      const concluded = this.#concluded.get(pickleId)
      if (concluded) return concluded.scenario
      const waiting = this.#waiting.get(pickleId)
      if (waiting) return waiting
      const assembled = this.#assembled.has(pickleId)
      return unplayedScenario(
        planned,
        judgeUnplayed({ assembled, selection, knowsWhatWasSelected, endedEarly }),
      )
    })
    return composeRun({
      context: this.#context,
      referenceLoaded: this.#referenceLoaded,
      frame: this.#frame,
      scenarios,
      suiteFaults: [
        ...this.#frame.suiteFaults,
        ...plan.suiteFaults,
        ...this.#faultsOfScenarios(plan),
      ],
      events: [...this.#events, ...this.#endEvents()],
      remarks: [...plan.remarks, ...this.#clockRemarks(), ...this.#remarks],
    })
  }

  /** It waits, or it was broken off. */
  #endEvents(): readonly RunEvent[] {
    const { brokenOff } = this.#frame
    const [end] = brokenOff
    if (end === undefined || !this.waits || this.#running.size > 0) return brokenOff
    const suspensions = [...this.#waiting.values()].flatMap((each) =>
      each.verdict === 'waiting' ? [each.suspension] : [],
    )
    const until = suspensions.flatMap(machineDue).sort()[0] ?? end.at
    return [{ kind: 'waiting', at: end.at, until, scenarios: suspensions.length }]
  }

  #clockRemarks(): Saying[] {
    const ranBack =
      this.#frame.endsBeforeItStarts ||
      [...this.#concluded.values()].some(({ clockRanBack }) => clockRanBack)
    const runs = this.#context?.target.clock === 'running'
    return [...(ranBack ? [CLOCK_RAN_BACK] : []), ...(runs ? [WALKS_WITHOUT_TIME] : [])]
  }

  #attempt(testCaseStartedId: string): Attempt | undefined {
    return this.#running.get(testCaseStartedId)?.attempt
  }

  #takeAttachment(attachment: Attachment): void {
    const context = contextIn(attachment)
    if (context) this.#context = context
    else if (attachment.mediaType === REFERENCE_LOADED) this.#referenceLoaded = true
    else if (attachment.mediaType === RUN_EVENT) this.#takeEvent(attachment.body)
    else this.#attempt(attachment.testCaseStartedId ?? '')?.attach(attachment)
  }

  #takeEvent(body: string): void {
    const event = eventIn(body)
    if ('kind' in event) this.#events.push(event)
    else this.#remarks.push(say`an event of the run cannot be read: it${event.misfit}`)
  }

  #takeTestCase(testCase: TestCase): void {
    this.#testCases.set(testCase.id, testCase)
    this.#assembled.add(testCase.pickleId)
  }

  #takeStepDefinition({ id, pattern }: StepDefinition): void {
    this.#expressions.set(id, pattern.source)
  }

  /** Cucumber sends all test cases before it starts the first, so the plan is complete here. */
  #takeTestCaseStarted({ id, testCaseId, timestamp }: TestCaseStarted): void {
    const announce = this.#plan === undefined
    const { scenarios } = this.#planned()
    if (announce) this.#observer?.assembled(featurePlans(scenarios, this.#assembled))
    const testCase = this.#testCases.get(testCaseId)
    const planned = scenarios.get(testCase?.pickleId ?? '')
    if (!testCase || !planned) return
    const definitions = { hooks: this.#hooks, expressions: this.#expressions }
    const attempt = new Attempt(planned, testCase.testSteps, definitions, timestamp)
    this.#running.set(id, { testCase, attempt })
    if (this.#waiting.delete(testCase.pickleId)) this.#observer?.waiting?.(this.#waiting.size)
    this.#observer?.started(planned)
  }

  #takeTestCaseFinished({ testCaseStartedId, timestamp, willBeRetried }: TestCaseFinished): void {
    const running = this.#running.get(testCaseStartedId)
    if (!running) return
    this.#running.delete(testCaseStartedId)
    const { testCase, attempt } = running
    if (willBeRetried) {
      const { suspension } = attempt
      if (suspension) this.#waiting.set(testCase.pickleId, waitingScenario(attempt, suspension))
      if (suspension) this.#observer?.waiting?.(this.#waiting.size)
      return
    }
    const concluded = playedScenario(attempt, timestamp)
    this.#testCases.delete(testCase.id)
    this.#concluded.set(testCase.pickleId, concluded)
    this.#observer?.concluded(concluded.scenario)
  }

  /** In the order of the features, not in the order in which parallel scenarios ended. */
  #faultsOfScenarios({ scenarios }: Plan): SuiteFault[] {
    return [...scenarios.keys()].flatMap((pickleId) => {
      const concluded = this.#concluded.get(pickleId)
      if (!concluded) return []
      return concluded.suiteFaults.map((said) => suiteFault(said, concluded.scenario.id))
    })
  }

  #planned(): Plan {
    if (this.#plan) return this.#plan
    const clauses = new Map(this.#context?.clauses.map((clause) => [clause.id, clause]))
    this.#plan = makePlan(this.#pickles, clauses, this.#features, this.#context?.strict)
    this.#pickles = []
    return this.#plan
  }
}

function featurePlans(
  scenarios: Plan['scenarios'],
  assembled: ReadonlySet<string>,
): ReadonlyMap<string, FeaturePlan> {
  const features = new Map<string, FeaturePlan>()
  for (const [pickleId, { uri, feature }] of scenarios) {
    if (!assembled.has(pickleId)) continue
    features.set(uri, { title: feature, scenarios: (features.get(uri)?.scenarios ?? 0) + 1 })
  }
  return features
}

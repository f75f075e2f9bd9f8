/**
 * One attempt at one scenario: collects the results and the evidence of its steps and hooks. It
 * judges nothing; `judge.ts` does.
 */
import {
  type Attachment,
  AttachmentContentEncoding,
  type Hook,
  HookType,
  type TestStep,
  type TestStepResult,
  TimeConversion,
  type Timestamp,
} from '@cucumber/messages'
import * as evidence from '../../record/evidence'
import { parseJson } from '../../record/parse-json'
import { SAYING, type Saying } from '../../record/saying'
import { flag, list, number, object, optional, type Shape, text } from '../../record/shape'
import { type Suspension, suspensionShape, WAITING } from '../../record/suspension'
import type { Step, StepError, StepStatus } from './model'
import type { PlannedScenario } from './plan'

/** A step or hook as the judge needs it: what reports show, and what only the judge reads. */
export interface StepRecord extends Step {
  readonly inapplicable?: evidence.Inapplicability
  readonly reading?: string
  readonly readingSaid?: Saying | undefined
  readonly fault?: string
  readonly faultSaid?: Saying | undefined
  /** The scenario waits here. */
  readonly suspension?: Suspension
  /** Why evidence could not be read: a fault of the suite. */
  readonly evidenceError?: string
}

type MutableStepRecord = { -readonly [Field in keyof StepRecord]: StepRecord[Field] } & {
  exchanges: evidence.Exchange[]
}

/** What the record says of hooks and steps, by the id of their definition. */
export interface Definitions {
  readonly hooks: ReadonlyMap<string, Hook>
  readonly expressions: ReadonlyMap<string, string>
}

export class Attempt {
  readonly scenario: PlannedScenario
  readonly started: Timestamp
  readonly #steps: ReadonlyMap<string, MutableStepRecord>

  constructor(
    scenario: PlannedScenario,
    testSteps: readonly TestStep[],
    definitions: Definitions,
    started: Timestamp,
  ) {
    this.scenario = scenario
    this.started = started
    this.#steps = new Map(
      testSteps.map((step) => [step.id, initialRecord(step, scenario, definitions)]),
    )
  }

  get records(): readonly StepRecord[] {
    return [...this.#steps.values()]
  }

  /** Where the scenario waits; undefined: it does not. */
  get suspension(): Suspension | undefined {
    return this.records.find(({ suspension }) => suspension !== undefined)?.suspension
  }

  stepStarted(id: string, at: Timestamp): void {
    const step = this.#steps.get(id)
    if (step) step.started = TimeConversion.timestampToMillisecondsSinceEpoch(at)
  }

  stepFinished(id: string, { status, duration, exception, message }: TestStepResult): void {
    const step = this.#steps.get(id)
    if (!step) return
    step.status = status.toLowerCase() as Lowercase<typeof status> satisfies StepStatus
    step.durationMs = TimeConversion.durationToMilliseconds(duration)
    if (step.status === 'failed') step.error = errorOf(exception, message)
  }

  attach({ testStepId, mediaType, body, contentEncoding }: Attachment): void {
    const step = this.#steps.get(testStepId ?? '')
    const read = EVIDENCE_READERS[mediaType]
    if (!step || !read) return
    const text =
      contentEncoding === AttachmentContentEncoding.BASE64
        ? Buffer.from(body, 'base64').toString()
        : body
    const value = parseJson(text)
    if (value === undefined) {
      step.evidenceError = `evidence of type ${mediaType} is no JSON`
      return
    }
    const mismatch = SHAPES[mediaType]?.(value)
    if (mismatch === undefined) read(step, value)
    else step.evidenceError = `evidence of type ${mediaType}: it${mismatch}`
  }
}

/** By media type. Attachments of other types do not matter for a verdict. */
const EVIDENCE_READERS: Readonly<Record<string, (step: MutableStepRecord, body: unknown) => void>> =
  {
    [evidence.EXCHANGE]: (step, body) => step.exchanges.push(body as evidence.Exchange),
    [evidence.EXPECTATION]: (step, body) => {
      step.expectation = body as evidence.Expectation
    },
    [evidence.INAPPLICABLE]: (step, body) => {
      step.inapplicable = body as evidence.Inapplicability
    },
    [evidence.READING]: (step, body) => {
      const { reading, said } = body as evidence.Reading
      step.reading = reading
      step.readingSaid = said
    },
    [evidence.FAULT]: (step, body) => {
      const { message, said } = body as evidence.FaultNotice
      step.fault = message
      step.faultSaid = said
    },
    [WAITING]: (step, body) => {
      step.suspension = body as Suspension
    },
  }

const refused = object({
  refusal: object({ code: text, message: text, native: optional(text) }),
})
const outcome: Shape = (value) =>
  object({ ok: flag })(value) ??
  ((value as evidence.ExchangeOutcome).ok ? undefined : refused(value))
const said = object({ message: SAYING, expected: optional(SAYING), observed: optional(SAYING) })
const SHAPES: Readonly<Record<string, Shape>> = {
  [evidence.EXCHANGE]: object({
    operation: text,
    outcome: optional(outcome),
    fault: optional(text),
    durationMs: number,
    said: optional(SAYING),
  }),
  [evidence.EXPECTATION]: object({ message: text, said: optional(said) }),
  [evidence.INAPPLICABLE]: object({
    reason: text,
    lacks: optional(list(text)),
    said: optional(SAYING),
  }),
  [evidence.READING]: object({ reading: text, said: optional(SAYING) }),
  [evidence.FAULT]: object({ message: text, said: optional(SAYING) }),
  [WAITING]: suspensionShape,
}

function initialRecord(
  testStep: TestStep,
  scenario: PlannedScenario,
  { hooks, expressions }: Definitions,
): MutableStepRecord {
  const { pickleStepId, hookId } = testStep
  const blank = { status: 'unknown', started: null, durationMs: 0, exchanges: [] } as const
  if (pickleStepId) {
    const planned = scenario.steps.get(pickleStepId)
    const { keyword, text, role } = planned ?? { keyword: '', text: '', role: 'other' }
    const said = saidOf(testStep, expressions)
    return { kind: 'step', keyword, text, ...said, role, ...blank, exchanges: [] }
  }
  const hook = hooks.get(hookId ?? '')
  const keyword = hook?.type === HookType.AFTER_TEST_CASE ? 'After' : 'Before'
  return { kind: 'hook', keyword, text: hook?.name ?? '', role: 'other', ...blank, exchanges: [] }
}

/** Empty where no expression matched the step, or several did. */
function saidOf(
  { stepDefinitionIds = [], stepMatchArgumentsLists = [] }: TestStep,
  expressions: ReadonlyMap<string, string>,
): { readonly said?: Saying } {
  const template = expressions.get(stepDefinitionIds[0] ?? '')
  if (template === undefined || stepDefinitionIds.length > 1) return {}
  const matched = stepMatchArgumentsLists[0]?.stepMatchArguments ?? []
  return { said: { template, values: matched.map(({ group }) => group.value ?? '') } }
}

function errorOf(exception: TestStepResult['exception'], trace: string | undefined): StepError {
  const { type = 'Error', message, stackTrace = trace } = exception ?? {}
  return {
    type,
    message: message ?? trace ?? '',
    ...(stackTrace ? { stack: stackTrace } : {}),
  }
}

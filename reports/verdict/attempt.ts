/**
 * One attempt at one scenario: gathers the results and the evidence of its steps and hooks while they
 * arrive. It records; what follows from the record is for `judge.ts`.
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
import { flag, number, object, optional, type Shape, text } from '../../record/shape'
import type { Step, StepError, StepStatus } from './model'
import type { PlannedScenario } from './plan'

/** A step or hook as the judge sees it: what reports show, and what only a verdict needs. */
export interface StepRecord extends Step {
  readonly inapplicable?: evidence.Inapplicability
  readonly reading?: string
  readonly fault?: string
  /** Evidence that could not be read: the suite's own mistake. */
  readonly garbled?: string
}

type Draft = { -readonly [Field in keyof StepRecord]: StepRecord[Field] } & {
  exchanges: evidence.Exchange[]
}

export class Attempt {
  readonly scenario: PlannedScenario
  readonly started: Timestamp
  readonly #steps: ReadonlyMap<string, Draft>

  constructor(
    scenario: PlannedScenario,
    testSteps: readonly TestStep[],
    hooks: ReadonlyMap<string, Hook>,
    started: Timestamp,
  ) {
    this.scenario = scenario
    this.started = started
    this.#steps = new Map(testSteps.map((step) => [step.id, draftOf(step, scenario, hooks)]))
  }

  get records(): readonly StepRecord[] {
    return [...this.#steps.values()]
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
    const take = TAKERS[mediaType]
    if (!step || !take) return
    const written =
      contentEncoding === AttachmentContentEncoding.BASE64
        ? Buffer.from(body, 'base64').toString()
        : body
    const found = jsonIn(written)
    if (found === undefined) {
      step.garbled = `evidence of type ${mediaType} is no JSON`
      return
    }
    const misfit = SHAPES[mediaType]?.(found)
    if (misfit === undefined) take(step, found)
    else step.garbled = `evidence of type ${mediaType}: it${misfit}`
  }
}

function jsonIn(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

/** Attachments of any other type are none of the verdict's business. */
const TAKERS: Readonly<Record<string, (step: Draft, body: unknown) => void>> = {
  [evidence.EXCHANGE]: (step, body) => step.exchanges.push(body as evidence.Exchange),
  [evidence.EXPECTATION]: (step, body) => {
    step.expectation = body as evidence.Expectation
  },
  [evidence.INAPPLICABLE]: (step, body) => {
    step.inapplicable = body as evidence.Inapplicability
  },
  [evidence.READING]: (step, body) => {
    step.reading = (body as evidence.Reading).reading
  },
  [evidence.FAULT]: (step, body) => {
    step.fault = (body as evidence.FaultNotice).message
  },
}

const refused = object({
  refusal: object({ code: text, message: text, native: optional(text) }),
})
const outcome: Shape = (value) =>
  object({ ok: flag })(value) ??
  ((value as evidence.ExchangeOutcome).ok ? undefined : refused(value))
const SHAPES: Readonly<Record<string, Shape>> = {
  [evidence.EXCHANGE]: object({
    operation: text,
    outcome: optional(outcome),
    fault: optional(text),
    durationMs: number,
  }),
  [evidence.EXPECTATION]: object({ message: text }),
  [evidence.INAPPLICABLE]: object({ reason: text }),
  [evidence.READING]: object({ reading: text }),
  [evidence.FAULT]: object({ message: text }),
}

function draftOf(
  { pickleStepId, hookId }: TestStep,
  scenario: PlannedScenario,
  hooks: ReadonlyMap<string, Hook>,
): Draft {
  const blank = { status: 'unknown', started: null, durationMs: 0, exchanges: [] } as const
  if (pickleStepId) {
    const planned = scenario.steps.get(pickleStepId)
    const { keyword, text, role } = planned ?? { keyword: '', text: '', role: 'other' }
    return { kind: 'step', keyword, text, role, ...blank, exchanges: [] }
  }
  const hook = hooks.get(hookId ?? '')
  const keyword = hook?.type === HookType.AFTER_TEST_CASE ? 'After' : 'Before'
  return { kind: 'hook', keyword, text: hook?.name ?? '', role: 'other', ...blank, exchanges: [] }
}

function errorOf(exception: TestStepResult['exception'], trace: string | undefined): StepError {
  const { type = 'Error', message, stackTrace = trace } = exception ?? {}
  return {
    type,
    message: message ?? trace ?? '',
    ...(stackTrace ? { stack: stackTrace } : {}),
  }
}

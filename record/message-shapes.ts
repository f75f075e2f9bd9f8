/**
 * What is read of Cucumber's messages, and nothing more: a record from another version of Cucumber
 * may hold other messages, and more in these. The evidence in attachments is looked at where it is
 * taken.
 */
import { type Envelope, TestStepResultStatus } from '@cucumber/messages'
import { contextIn } from './context-attachment'
import { contextShape } from './context-shape'
import {
  list,
  Misshapen,
  mustFit,
  number,
  object,
  oneOf,
  optional,
  primitive,
  type Shape,
  text,
} from './shape'

/** What a date can stand for, and no more. */
const within = (most: number): Shape =>
  primitive('a time', (value) => Number.isFinite(value) && Math.abs(Number(value)) < most)
const timestamp = object({ seconds: within(8.64e12), nanos: within(1e9) })
const exception = optional(
  object({ type: text, message: optional(text), stackTrace: optional(text) }),
)
const result = {
  status: oneOf(Object.values(TestStepResultStatus)),
  message: optional(text),
  exception,
}
const location = object({ line: number })
const steps = list(object({ id: text, keyword: text }))
const scenario = object({
  id: text,
  location,
  steps,
  examples: list(object({ tableBody: list(object({ id: text, location })) })),
})
const child = { background: optional(object({ steps })), scenario: optional(scenario) }

const matched = object({ group: object({ value: optional(text) }) })
const testStep = object({
  id: text,
  stepDefinitionIds: optional(list(text)),
  stepMatchArgumentsLists: optional(list(object({ stepMatchArguments: list(matched) }))),
})

const SHAPES: { readonly [Name in keyof Envelope]?: Shape } = {
  attachment: object({ body: text, mediaType: text }),
  gherkinDocument: object({
    feature: optional(
      object({
        name: text,
        children: list(
          object({
            ...child,
            rule: optional(object({ name: text, children: list(object(child)) })),
          }),
        ),
      }),
    ),
  }),
  hook: object({ id: text, name: optional(text) }),
  meta: object({
    runtime: object({ name: text, version: optional(text) }),
    ci: optional(object({ name: text, url: optional(text), buildNumber: optional(text) })),
  }),
  parseError: object({ source: object({ uri: optional(text) }), message: text }),
  pickle: object({
    id: text,
    name: text,
    uri: text,
    location: optional(location),
    astNodeIds: list(text),
    tags: list(object({ name: text })),
    steps: list(object({ id: text, text, astNodeIds: list(text) })),
  }),
  stepDefinition: object({ id: text, pattern: object({ source: text }) }),
  testCase: object({ id: text, pickleId: text, testSteps: list(testStep) }),
  testCaseFinished: object({ testCaseStartedId: text, timestamp }),
  testCaseStarted: object({ id: text, testCaseId: text, timestamp }),
  testRunFinished: object({ timestamp, exception }),
  testRunHookFinished: object({ testRunHookStartedId: text, timestamp, result: object(result) }),
  testRunHookStarted: object({ id: text, hookId: text }),
  testRunStarted: object({ timestamp }),
  testStepFinished: object({
    testStepId: text,
    timestamp,
    testStepResult: object({ ...result, duration: object({ seconds: number, nanos: number }) }),
  }),
  testStepStarted: object({ testStepId: text, timestamp }),
}

/** Throws a `Misshapen` that names the message and the member. */
export function mustBeMessage(envelope: Envelope): void {
  for (const name in envelope) {
    const shape = SHAPES[name as keyof Envelope] ?? ANY_MESSAGE
    const misfit = shape(envelope[name as keyof Envelope])
    if (misfit !== undefined) throw new Misshapen(`its ${name}${misfit}`)
  }
  const context = envelope.attachment && contextIn(envelope.attachment)
  if (context) mustFit(context, contextShape, 'the context of the run: it')
}

const ANY_MESSAGE = object({})

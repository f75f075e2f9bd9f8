/** What the walks of `explore` showed, as one message of its record: findings.md is made from it, also of merged shards. */
import { type Attachment, AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { WALKS_SHOWN } from '../../record/evidence'
import { parseJson } from '../../record/parse-json'
import { exchangeJson } from '../../record/redaction'
import { englishOf, say } from '../../record/saying'
import {
  anything,
  count,
  instead,
  isObject,
  list,
  mustFit,
  object,
  optional,
  type Shape,
  text,
} from '../../record/shape'
import type { ClauseInWalks, WalksSummary } from '../../steps/support/walks/walks-summary'

/** Its sentences are written in English: findings.md is in English alone. */
export function walksMessage(summary: WalksSummary): Envelope {
  const clauses = Object.entries(summary.clauses).map(([id, { asked, violation }]) => {
    const exchanges = violation?.exchanges.map((exchange) => JSON.parse(exchangeJson(exchange)))
    const { expected, observed } = violation ?? {}
    const told = violation && {
      ...violation,
      exchanges,
      expected: expected && englishOf(expected),
      observed: observed && englishOf(observed),
    }
    return [id, { asked, ...(told && { violation: told }) }]
  })
  const fault = summary.fault && englishOf(summary.fault)
  return {
    attachment: {
      body: JSON.stringify({ ...summary, fault, clauses: Object.fromEntries(clauses) }),
      contentEncoding: AttachmentContentEncoding.IDENTITY,
      mediaType: WALKS_SHOWN,
    },
  }
}

/** Undefined where the attachment holds something else. @throws Misshapen */
export function walksIn({ mediaType, body }: Attachment): WalksSummary | undefined {
  if (mediaType !== WALKS_SHOWN) return undefined
  const summary = parseJson(body)
  mustFit(summary, summaryShape, 'the result of the walks: it')
  const { clauses, fault, ...others } = summary as WrittenSummary
  const read = Object.entries(clauses).map(([id, { violation, ...clause }]) => {
    const { expected = '', observed = '' } = violation ?? {}
    const said = { expected: say`${expected}`, observed: say`${observed}` }
    return [id, { ...clause, violation: violation && { ...violation, ...said } }]
  })
  return {
    ...others,
    fault: fault === undefined ? undefined : say`${fault}`,
    clauses: Object.fromEntries(read),
  }
}

type WrittenSummary = Omit<WalksSummary, 'clauses' | 'fault'> & {
  readonly fault?: string
  readonly clauses: Readonly<Record<string, Omit<ClauseInWalks, 'violation'> & WrittenViolation>>
}

interface WrittenViolation {
  readonly violation?: { readonly expected: string; readonly observed: string }
}

const combinations = object({ met: count, possible: count })
const violation = object({
  expected: text,
  observed: text,
  exchanges: list(
    object({
      operation: text,
      input: anything,
      outcome: optional(anything),
      fault: optional(text),
    }),
  ),
  told: text,
  seed: count,
  replays: optional(object({ seen: count, of: count })),
})
const clause = object({ asked: count, violation: optional(violation) })

const summaryShape: Shape = object({
  seed: count,
  length: count,
  walks: count,
  questions: count,
  pairs: combinations,
  triples: combinations,
  clauses: ofEach(clause),
  fault: optional(text),
  met: optional(list(object({}))),
})

/** An object whose members all have the shape. */
function ofEach(shape: Shape): Shape {
  return (value) => {
    if (!isObject(value)) return instead(value, 'an object')
    for (const [name, member] of Object.entries(value)) {
      const misfit = shape(member)
      if (misfit !== undefined) return `.${name}${misfit}`
    }
    return undefined
  }
}

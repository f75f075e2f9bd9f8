/** What happened to a run as a whole is in every report, with its moments and in valid documents. */
import { describe, it } from 'node:test'
import type { Envelope } from '@cucumber/messages'
import Ajv from 'ajv'
import { expect } from 'chai'
import { eventMessage, RUN_EVENT, RUN_EVENT_KINDS, type RunEvent } from '../record/run-event'
import { englishOf } from '../record/saying'
import { runInManifest } from './bundle/manifest'
import manifestSchema from './bundle/manifest.schema.json'
import { testResult } from './bundle/statement'
import { modelOf } from './fixtures/model-of'
import { RIGHT, stream } from './fixtures/stream'
import { allureFiles } from './formats/allure/write-results'
import { FORMATS } from './formats/formats'
import { datedRun } from './history/dated-run'
import { terminalSummary } from './terminal/terminal'
import type { Run } from './verdict/model'
import schema from './verdict/verdict.schema.json'
import { verdictDocument } from './verdict/verdict-document'

const EVENTS: readonly RunEvent[] = [
  { kind: 'rerun', at: '2026-03-01T01:00:00.000Z', of: 'reports/earlier' },
  { kind: 'resumed', at: '2026-03-02T02:00:00.000Z', until: '2026-03-03T03:00:00.000Z' },
  { kind: 'waited', at: '2026-03-04T04:00:00Z', until: '2026-03-05T05:00:00Z', scenarios: 63 },
  { kind: 'waiting', at: '2026-03-06T06:00:00Z', until: '2026-03-07T07:00:00Z', scenarios: 1 },
  { kind: 'bailed-out', at: '2026-03-08T08:00:00.000Z', violations: 3 },
  { kind: 'unreachable', at: '2026-03-09T09:00:00.000Z', scenarios: 3, cause: 'nothing listens' },
]
const MOMENTS = EVENTS.flatMap((event) => ('until' in event ? [event.at, event.until] : [event.at]))

function* withEvents(events: readonly Envelope[]): Generator<Envelope> {
  for (const message of stream([{ tags: ['@A-1'], steps: RIGHT }], { end: 'cut off' })) {
    yield message
    if (message.testRunStarted) yield* events
  }
}

describe('events of a run', () => {
  const run = modelOf(withEvents(EVENTS.map(eventMessage)))
  const [brokenOff] = run.events.slice(-1)

  it('are in the model in their order, and the last says where the run was broken off', () => {
    expect(run.events.slice(0, -1)).to.deep.equal(EVENTS)
    expect(brokenOff?.kind).to.equal('broken-off')
    expect(run.events.map(({ kind }) => kind)).to.have.members(RUN_EVENT_KINDS)
  })

  const others: readonly { readonly name: string; readonly write: (of: Run) => string }[] = [
    { name: 'the terminal', write: (of) => terminalSummary(of, { color: false, width: 10_000 }) },
    { name: 'Allure', write: (of) => [...allureFiles(of)].map(([, text]) => text).join('\n') },
    { name: 'the manifest of a bundle', write: (of) => JSON.stringify(runInManifest(of)) },
    {
      name: 'in-toto',
      write: (of) =>
        testResult(of, undefined)
          .configuration.map(({ content = '' }) => Buffer.from(content, 'base64').toString())
          .join('\n'),
    },
    {
      name: 'the history',
      write(of) {
        const verdict = verdictDocument(of)
        const kept = { place: 'x', verdict, remarks: [], differences: [] }
        return String(datedRun({ ...kept, verification: 'record' })?.remarks)
      },
    },
  ]
  for (const { name, write } of [...FORMATS, ...others])
    it(`are told by ${name}`, () => {
      const text = write(run).replaceAll('\\:', ':')
      for (const moment of [...MOMENTS, brokenOff?.at ?? '?']) expect(text).to.include(moment)
    })

  it('fit the schemas of verdict.json and of the manifest', () => {
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })
    const fits = ajv.compile(schema)
    fits(JSON.parse(JSON.stringify(verdictDocument(run))))
    expect(fits.errors).to.equal(null)
    const { events } = manifestSchema.properties
    const { definitions } = manifestSchema
    const fit = ajv.compile({ ...events, definitions })
    fit(runInManifest(run).events)
    expect(fit.errors).to.equal(null)
  })

  it('that cannot be read are a remark', () => {
    const { attachment } = eventMessage(EVENTS[0] as RunEvent)
    const bodies = ['{"kind":"paused","at":"now"}', '{"kind":"resumed","at":"now"}', '[', 'null']
    const messages = bodies.map((body) => ({
      attachment: { ...attachment, mediaType: RUN_EVENT, body },
    }))
    const { events, remarks } = modelOf(withEvents(messages as Envelope[]))
    expect(events).to.have.lengthOf(1)
    expect(remarks).to.have.lengthOf(bodies.length)
    expect(remarks.map(englishOf)[1]).to.match(
      /^an event of the run cannot be read: it\.at is a text, where a moment/,
    )
  })

  it('are in no report of a run without any', () => {
    const whole = modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }]))
    expect(whole.events).to.deep.equal([])
    expect(verdictDocument(whole)).to.not.have.property('events')
  })
})

import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import fc from 'fast-check'
import { EXCHANGE, EXPECTATION, READING, RUN_CONTEXT } from '../../record/evidence'
import { englishOf } from '../../record/saying'
import { modelOf } from '../fixtures/model-of'
import {
  attachment,
  FAILED,
  RIGHT,
  type StagedScenario,
  stream,
  THEN,
  WHEN,
  WRONG,
} from '../fixtures/stream'
import { FORMATS } from '../formats/formats'
import { terminalSummary } from '../terminal/terminal'
import type { Run } from './model'
import { NoRecord, readMessages, readRun, readRunFrom } from './read-run'

const SCENARIOS = [
  { name: '一张表', tags: ['@A-1'], steps: RIGHT },
  { name: 'Another', tags: ['@A-1'], steps: WRONG },
]

const REFUSAL = { code: 'NO', message: 'no', native: 'No' }
const EVERYTHING: readonly StagedScenario[] = [
  ...SCENARIOS,
  {
    tags: ['@A-2'],
    steps: [
      {
        type: WHEN,
        evidence: [
          [
            EXCHANGE,
            {
              operation: 'readRows',
              input: {},
              outcome: { ok: false, refusal: REFUSAL },
              durationMs: 1,
            },
          ],
          [READING, { reading: 'refused' }],
        ],
      },
      {
        type: THEN,
        status: FAILED,
        exception: 'AssertionError',
        evidence: [[EXPECTATION, { expected: 1, observed: 2, message: 'not one' }]],
      },
    ],
  },
]

/** Replaces one value in a message or in its attachment; undefined removes it. */
function withEdit(message: object, place: number, value: unknown): Envelope {
  const edited = structuredClone(message) as { attachment?: { body: string } }
  const body = edited.attachment && JSON.parse(edited.attachment.body)
  const places = placesIn(body ?? edited)
  const [holder, name] = places[place % places.length] as [Record<string, unknown>, string]
  if (value === undefined) delete holder[name]
  else holder[name] = value
  if (edited.attachment) edited.attachment.body = JSON.stringify(body)
  return edited as Envelope
}

function placesIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    [value, name] as [object, string],
    ...placesIn(inner),
  ])
}

describe('the record of a run', () => {
  const messages = [...stream(SCENARIOS)]
  const record = messages.map((message) => `${JSON.stringify(message)}\n`).join('')
  let directory: string
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'sealproof-'))
  })
  after(() => rmSync(directory, { recursive: true }))

  function recorded(text: string | Buffer): string {
    const path = join(directory, 'run.ndjson')
    writeFileSync(path, text)
    return path
  }

  it('gives the same model as the messages of the run', () => {
    const recordSha256 = createHash('sha256').update(record).digest('hex')
    expect(readRun(recorded(record))).to.deep.equal({ ...modelOf(messages), recordSha256 })
  })

  it('may have lines that are longer than one chunk', () => {
    const padding = JSON.stringify({ source: { uri: 'x', data: '密'.repeat(900_000) } })
    const { recordSha256: _, ...model } = readRun(recorded(`${padding}\n${record}`))
    expect(model).to.deep.equal(modelOf(messages))
  })

  it('may end within a line, and a remark says so', () => {
    const run = readRun(recorded(record.slice(0, -20)))
    expect(run.outcome).to.equal('violations')
    expect(run.finished).to.equal(null)
    expect(run.remarks.map(englishOf)).to.deep.equal([
      `the record is torn: its last line, ${messages.length}, was left out`,
    ])
  })

  it('may end within a character', () => {
    const bytes = Buffer.from(record)
    const run = readRun(recorded(bytes.subarray(0, bytes.indexOf(Buffer.from('一')) + 1)))
    expect(run.remarks).to.have.length(1)
    expect(run.outcome).to.equal('incomplete')
  })

  it('is refused where a line is not a message', () => {
    expect(() => readRun(recorded('hello\nworld\n'))).to.throw(/run\.ndjson, line 1: not a message/)
    expect(() => readRun(recorded('null\n'))).to.throw(/line 1: not a message/)
  })

  it('is refused with line and member where a message has another form', () => {
    const refused: [object, RegExp][] = [
      [{ pickle: 'x' }, /line 1: not a message of Cucumber: its pickle is a text, where an o/],
      [{ pickle: { id: 'p' } }, /line 1: .*: its pickle\.name is missing/],
      [{ meta: {} }, /line 1: .*: its meta\.runtime is missing/],
      [
        { testRunStarted: { timestamp: { seconds: 1e20, nanos: 0 } } },
        /seconds is 1.*a time is exp/,
      ],
      [attachment(RUN_CONTEXT, { suite: null }), /the context of the run: it\.suite is null/],
    ]
    for (const [message, reason] of refused) {
      expect(() => readRun(recorded(`${JSON.stringify(message)}\n${record}`)))
        .to.throw(NoRecord, reason)
        .and.have.property('message')
        .not.include('\n')
    }
  })

  it('is refused where it is not a file', () => {
    expect(() => readRun(directory)).to.throw(NoRecord, `${directory} is not a file`)
    expect(() => readRun(join(directory, 'none'))).to.throw(NoRecord, /none cannot be read: ENOENT/)
  })

  it('is refused, or every report can be written, after any edit', () => {
    const whole = [...stream(EVERYTHING, { failingBeforeAll: 'TargetFault' })]
    const edit = fc.record({
      message: fc.nat(whole.length - 1),
      place: fc.nat(10_000),
      value: fc.constantFrom(undefined, null, '', 'x', -1, 1e308, true, [], [null], {}, [{}]),
    })
    fc.assert(
      fc.property(edit, ({ message, place, value }) => {
        const edited = whole.with(message, withEdit(whole[message] as object, place, value))
        const text = edited.map((each) => `${JSON.stringify(each)}\n`).join('')
        let run: Run
        try {
          run = readRunFrom([Buffer.from(text)], 'run.ndjson')
        } catch (error) {
          expect(error).to.be.instanceOf(NoRecord)
          return
        }
        for (const { write } of FORMATS) write(run)
        terminalSummary(run)
      }),
      { numRuns: 400 },
    )
  })

  it('is refused, or every report can be written, where a value is nested very deep', () => {
    const whole = [...stream(EVERYTHING, { failingBeforeAll: 'TargetFault' })]
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const place = fc.record({ message: fc.nat(whole.length - 1), place: fc.nat(10_000) })
    fc.assert(
      fc.property(place, ({ message, place }) => {
        const edited = whole.with(message, withEdit(whole[message] as object, place, 'DEEP'))
        const text = edited.map((each) => `${JSON.stringify(each)}\n`).join('')
        const nested = text.replace(/\\?"DEEP\\?"/, deep)
        let run: Run
        try {
          run = readRunFrom([Buffer.from(nested)], 'run.ndjson')
        } catch (error) {
          expect(error).to.be.instanceOf(NoRecord)
          return
        }
        for (const { write } of FORMATS) write(run)
        terminalSummary(run)
      }),
      { numRuns: 60 },
    )
  })

  it('is refused for messages that are nested very deep, where all their members are read', () => {
    const deep = `{"meta":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const read = () => Array.from(readMessages(recorded(`${deep}\n${record}`)))
    expect(read).to.throw(NoRecord, /line 1: not a message of Cucumber$/)
  })

  it('is refused for a line longer than the limit, after the messages before it were read', () => {
    const kinds: string[] = []
    const options = {
      longestLine: 40,
      onMessage: (message: object) => kinds.push(...Object.keys(message)),
    }
    const chunks = [
      Buffer.from('{"note":{}}\n{"source":"'),
      Buffer.alloc(40, 'a'),
      Buffer.from('"}\n'),
    ]
    expect(() => readRunFrom(chunks, 'it', options)).to.throw(/it, line 2: longer than any message/)
    expect(kinds).to.deep.equal(['note'])
  })

  it('is refused for more lines than the limit, blank lines included', () => {
    const options = { mostLines: 3 }
    const text = (lines: string) => [Buffer.from(lines)]
    expect(readRunFrom(text('{"note":{}}\n\n{}\n\n\n'), 'it', options).outcome).to.equal(
      'incomplete',
    )
    expect(() => readRunFrom(text('{"note":{}}\n\n\n{}\n'), 'it', options)).to.throw(
      NoRecord,
      /it, line 4: more lines/,
    )
  })

  it('without any message is an incomplete run', () => {
    expect(readRun(recorded(''))).to.include({ outcome: 'incomplete', started: null })
  })
})

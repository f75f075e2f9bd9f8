import { describe, it } from 'node:test'
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { EXCHANGE } from '../evidence'
import { announceDataKey } from './data-key-channel'
import { RecordRedaction } from './redact-record'

const KEY = Buffer.alloc(32, 0x77).toString('base64')
const NOW = { seconds: 1, nanos: 0 }

function exchange(body: string): Envelope {
  return {
    attachment: {
      body: JSON.stringify(body),
      mediaType: EXCHANGE,
      contentEncoding: AttachmentContentEncoding.IDENTITY,
      testCaseStartedId: '1',
    },
  }
}

const STARTED: Envelope = {
  testCaseStarted: { id: '1', testCaseId: 'a', attempt: 0, timestamp: NOW },
}
const FINISHED: Envelope = {
  testCaseFinished: { testCaseStartedId: '1', timestamp: NOW, willBeRetried: false },
}

function redacting() {
  const written: Envelope[] = []
  const corrected: (readonly [Envelope, Envelope])[] = []
  const settled: (number | undefined)[] = []
  const redaction = new RecordRedaction(
    { settings: {} },
    {},
    {
      write: (message) => ({ start: written.push(message) - 1, length: 0 }),
      correct: ({ start }, after) => corrected.push([written[start] as Envelope, after]),
      settle: (before) => settled.push(before?.start),
    },
  )
  return { redaction, written, corrected, settled }
}

describe('the journal of a run', () => {
  it('has each message before its scenario ends, and reports have it afterwards', () => {
    const { redaction, written } = redacting()
    expect(redaction.take(STARTED)).to.deep.equal([STARTED])
    expect(redaction.take(exchange('first'))).to.deep.equal([])
    expect(written).to.deep.equal([STARTED, exchange('first')])
    expect(redaction.take(FINISHED)).to.deep.equal([exchange('first'), FINISHED])
    redaction.end()
  })

  it('has a message corrected that holds a data key which became known later', () => {
    const { redaction, corrected } = redacting()
    redaction.take(STARTED)
    redaction.take(exchange(`the key is ${KEY}`))
    redaction.take(exchange('no key'))
    announceDataKey(KEY)
    const released = redaction.take(FINISHED)
    expect(corrected).to.deep.equal([
      [exchange(`the key is ${KEY}`), exchange('the key is [redacted]')],
    ])
    expect(JSON.stringify(released)).to.not.include(KEY)
    redaction.end()
  })

  it('is settled up to the first line of a scenario that has not ended', () => {
    const { redaction, settled } = redacting()
    const ofAnother = (message: Envelope): Envelope =>
      JSON.parse(JSON.stringify(message).replaceAll('tedId":"1"', 'tedId":"2"'))
    redaction.take(STARTED)
    redaction.take({ testCaseStarted: { id: '2', testCaseId: 'b', attempt: 0, timestamp: NOW } })
    redaction.take(ofAnother(exchange('first of another')))
    redaction.take(exchange('first'))
    redaction.take(FINISHED)
    redaction.take(ofAnother(FINISHED))
    expect(settled).to.deep.equal([2, undefined])
    redaction.end()
  })

  it('has a message corrected of a scenario that did not end', () => {
    const { redaction, corrected } = redacting()
    redaction.take(STARTED)
    redaction.take(exchange(`the key is ${KEY}`))
    announceDataKey(KEY)
    redaction.end()
    expect(corrected).to.have.lengthOf(1)
  })
})

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
  const redaction = new RecordRedaction(
    { settings: {} },
    {},
    {
      write: (message) => written.push(message),
      correct: (before, after) => corrected.push([before, after]),
    },
  )
  return { redaction, written, corrected }
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

  it('has a message corrected of a scenario that did not end', () => {
    const { redaction, corrected } = redacting()
    redaction.take(STARTED)
    redaction.take(exchange(`the key is ${KEY}`))
    announceDataKey(KEY)
    redaction.end()
    expect(corrected).to.have.lengthOf(1)
  })
})

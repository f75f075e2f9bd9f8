import { describe, it } from 'node:test'
import { AttachmentContentEncoding, type Envelope, TestStepResultStatus } from '@cucumber/messages'
import { expect } from 'chai'
import { EXCHANGE, EXPECTATION } from '../evidence'
import { withoutAnswers } from './broken-off'

const KEY = Buffer.alloc(32, 0x77).toString('base64')

function attached(mediaType: string, body: unknown): Envelope {
  return {
    attachment: {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      mediaType,
      contentEncoding: AttachmentContentEncoding.IDENTITY,
    },
  }
}
const bodyOf = (message: Envelope): unknown =>
  JSON.parse(withoutAnswers(message).attachment?.body ?? '')

const asked = { operation: 'getProject', input: { name: 'ledger' }, durationMs: 1 }

describe('the messages of an attempt that was broken off', () => {
  it('keep what was asked, and lose what was answered', () => {
    const value = { name: KEY, region: 'cn-shanghai', [KEY]: [1, 2, 3] }
    expect(bodyOf(attached(EXCHANGE, { ...asked, outcome: { ok: true, value } }))).to.deep.equal({
      ...asked,
      outcome: { ok: true, value: '[redacted]' },
    })
    const refusal = { code: 'NOT_FOUND', message: `no ${KEY}`, native: 'Gone' }
    expect(bodyOf(attached(EXCHANGE, { ...asked, outcome: { ok: false, refusal } }))).to.deep.equal(
      {
        ...asked,
        outcome: {
          ok: false,
          refusal: { code: 'NOT_FOUND', message: '[redacted]', native: 'Gone' },
        },
      },
    )
    expect(bodyOf(attached(EXCHANGE, { ...asked, fault: KEY }))).to.deep.equal({
      ...asked,
      fault: '[redacted]',
    })
  })

  it('keep what is too short for a data key', () => {
    const outcome = { ok: true, value: null }
    expect(bodyOf(attached(EXCHANGE, { ...asked, outcome }))).to.deep.equal({ ...asked, outcome })
  })

  it('are never longer, and have the key in no place', () => {
    const messages: readonly Envelope[] = [
      attached(EXPECTATION, { expected: 'a', observed: [KEY], message: `saw ${KEY}` }),
      attached('text/plain', KEY),
      attached('text/plain', 'short'),
      {
        testStepFinished: {
          testCaseStartedId: '1',
          testStepId: '2',
          timestamp: { seconds: 0, nanos: 0 },
          testStepResult: {
            status: TestStepResultStatus.FAILED,
            duration: { seconds: 0, nanos: 0 },
            message: `saw ${KEY}`,
            exception: { type: 'Error', message: KEY, stackTrace: `Error: ${KEY}` },
          },
        },
      },
    ]
    for (const message of messages) {
      const text = JSON.stringify(withoutAnswers(message))
      expect(text).to.not.include(KEY)
      expect(text.length).to.be.at.most(JSON.stringify(message).length)
    }
  })
})

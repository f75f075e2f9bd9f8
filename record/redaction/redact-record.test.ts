import { describe, it } from 'node:test'
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { contextAttachment, EXCHANGE } from '../../reports'
import { CONTEXT } from '../../reports/fixtures/context'
import { announceDataKey } from './data-key-channel'
import { RecordRedaction } from './redact-record'

const settings = { region: 'cn-shanghai', phrase: 'open sesame please' }
const redaction = (environment = {}) => {
  const made = new RecordRedaction({ settings }, environment)
  const take = (message: Envelope): Envelope => made.take(message)[0] as Envelope
  return { take }
}
const exchange = (body: string): Envelope => ({
  attachment: {
    body: JSON.stringify(body),
    mediaType: EXCHANGE,
    contentEncoding: AttachmentContentEncoding.IDENTITY,
    testCaseStartedId: '1',
  },
})

describe('the redaction of a record', () => {
  it('takes settings out of evidence', () => {
    const { attachment } = redaction().take(exchange('no: open sesame please!'))
    expect(attachment?.body).to.equal('"no: [redacted]!"')
  })

  it('keeps every number, also one that is equal to a setting or holds it', () => {
    const counts = { Decrypt: 8000, GenerateDataKey: 18, ok: true, none: null }
    for (const secret of ['8000', '8', '-1', 'e', 'true', 'l']) {
      const kept = new RecordRedaction({ settings: { password: secret } }, {})
      const body = { ...counts, told: `it is ${secret}` }
      const { attachment } = exchange('')
      const message = { attachment: { ...attachment, body: JSON.stringify(body) } } as Envelope
      const taken = kept.take(message)[0]?.attachment?.body ?? ''
      expect(Object.values(JSON.parse(taken)), secret).to.deep.equal([
        ...Object.values(counts),
        'it is [redacted]',
      ])
    }
  })

  it('takes credentials of the environment out of evidence', () => {
    const told = exchange('who is s3cr3t-of-all?')
    const { attachment } = redaction({ ODPS_TOKEN: 's3cr3t-of-all' }).take(told)
    expect(attachment?.body).to.equal('"who is [redacted]?"')
  })

  it('leaves a value that a feature names', () => {
    const kept = redaction()
    kept.take({
      source: {
        uri: 'a.feature',
        data: 'a BYOK in cn-shanghai',
        mediaType: 'text/x.cucumber.gherkin+plain' as never,
      },
    })
    expect(kept.take(exchange('cn-shanghai'))).to.deep.equal(exchange('cn-shanghai'))
  })

  it('does not change the specification', () => {
    const context = contextAttachment({ ...CONTEXT, targetArgument: 'open sesame please' })
    expect(redaction().take(context)).to.deep.equal(context)
  })

  it('takes a key out of messages that came before it was unwrapped, in the same scenario', () => {
    const key = Buffer.alloc(32, 'a data key').toString('base64')
    const kept = new RecordRedaction({ settings }, {})
    const started = { testCaseStarted: { id: '1', testCaseId: '1', attempt: 0 } }
    expect(kept.take({ ...started } as Envelope)).to.have.length(1)
    expect(kept.take(exchange(`id ${key}`))).to.deep.equal([])
    announceDataKey(key)
    const finished = { testCaseFinished: { testCaseStartedId: '1' } } as Envelope
    const released = kept.take(finished)
    expect(released.map(({ attachment }) => attachment?.body)).to.deep.equal([
      '"id [redacted]"',
      undefined,
    ])
    expect(kept.end()).to.deep.equal([])
  })

  it('gives the messages of a scenario that did not end', () => {
    const kept = new RecordRedaction({ settings }, {})
    kept.take({ testCaseStarted: { id: '1', testCaseId: '1', attempt: 0 } } as Envelope)
    kept.take(exchange('half'))
    expect(kept.end()).to.deep.equal([exchange('half')])
  })

  it('takes the token out of the address of the repository', () => {
    const meta = {
      ci: { name: 'GitLab CI', git: { remote: 'https://ci:t0ken@example.com/a.git' } },
    }
    const { meta: kept } = redaction().take({ meta } as unknown as Envelope)
    expect(kept?.ci?.git?.remote).to.equal('https://…@example.com/a.git')
  })
})

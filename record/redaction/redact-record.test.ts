import { describe, it } from 'node:test'
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { contextAttachment, EXCHANGE } from '../../reports'
import { CONTEXT } from '../../reports/fixtures/context'
import { announceKey } from './data-key-channel'
import { Discretion } from './redact-record'

const settings = { region: 'cn-shanghai', phrase: 'open sesame please' }
const discretion = (environment = {}) => {
  const made = new Discretion({ settings }, environment)
  const keep = (message: Envelope): Envelope => made.keep(message)[0] as Envelope
  return { keep }
}
const exchange = (body: string): Envelope => ({
  attachment: {
    body: JSON.stringify(body),
    mediaType: EXCHANGE,
    contentEncoding: AttachmentContentEncoding.IDENTITY,
    testCaseStartedId: '1',
  },
})

describe('discretion', () => {
  it('keeps settings out of evidence', () => {
    const { attachment } = discretion().keep(exchange('no: open sesame please!'))
    expect(attachment?.body).to.equal('"no: [redacted]!"')
  })

  it('keeps credentials of the environment out of evidence', () => {
    const told = exchange('who is s3cr3t-of-all?')
    const { attachment } = discretion({ ODPS_TOKEN: 's3cr3t-of-all' }).keep(told)
    expect(attachment?.body).to.equal('"who is [redacted]?"')
  })

  it('lets evidence say what the features say aloud', () => {
    const kept = discretion()
    kept.keep({
      source: {
        uri: 'a.feature',
        data: 'a BYOK in cn-shanghai',
        mediaType: 'text/x.cucumber.gherkin+plain' as never,
      },
    })
    expect(kept.keep(exchange('cn-shanghai'))).to.deep.equal(exchange('cn-shanghai'))
  })

  it('leaves the words of the specification alone', () => {
    const context = contextAttachment({ ...CONTEXT, targetArgument: 'open sesame please' })
    expect(discretion().keep(context)).to.deep.equal(context)
  })

  it('takes a key out of what came before it was unwrapped, in the same scenario', () => {
    const key = Buffer.alloc(32, 'a data key').toString('base64')
    const kept = new Discretion({ settings }, {})
    const started = { testCaseStarted: { id: '1', testCaseId: '1', attempt: 0 } }
    expect(kept.keep({ ...started } as Envelope)).to.have.length(1)
    expect(kept.keep(exchange(`id ${key}`))).to.deep.equal([])
    announceKey(key)
    const finished = { testCaseFinished: { testCaseStartedId: '1' } } as Envelope
    const released = kept.keep(finished)
    expect(released.map(({ attachment }) => attachment?.body)).to.deep.equal([
      '"id [redacted]"',
      undefined,
    ])
    expect(kept.end()).to.deep.equal([])
  })

  it('gives back at its end what a scenario left that came to none', () => {
    const kept = new Discretion({ settings }, {})
    kept.keep({ testCaseStarted: { id: '1', testCaseId: '1', attempt: 0 } } as Envelope)
    kept.keep(exchange('half'))
    expect(kept.end()).to.deep.equal([exchange('half')])
  })

  it('takes the token out of the address of the repository', () => {
    const meta = {
      ci: { name: 'GitLab CI', git: { remote: 'https://ci:t0ken@example.com/a.git' } },
    }
    const { meta: kept } = discretion().keep({ meta } as unknown as Envelope)
    expect(kept?.ci?.git?.remote).to.equal('https://…@example.com/a.git')
  })
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from '../../../record/evidence'
import { modelOf } from '../../fixtures/model-of'
import { type StagedStep, stream, THEN, WHEN } from '../../fixtures/stream'
import { html } from './html'
import { involvesRc4, markRc4 } from './rc4'

const marked = (text: string) =>
  html`${markRc4(text)}`.text.replaceAll(/<b class="rc4">(.*?)<\/b>/g, '[$1]')

describe('RC4', () => {
  it('is marked by each of its names, in any text', () => {
    const texts = [
      'under [RC4]',
      '"[RC-4]", hyphenated',
      'ALG-4/[rc4]-opened-as-[rc4]',
      'one-[rc4]-stream-for-every-object',
      'AES256/[RC4]/AESCTR',
      'algorithm=[rc4]',
      'ALGORITHM_[RC4]_128',
      '[ARC4] or [arcfour]',
      '用[RC4]加密',
    ]
    for (const text of texts) expect(marked(text.replaceAll(/[[\]]/g, ''))).to.equal(text)
  })

  it('is not found in longer words or in base64', () => {
    for (const text of ['RC40', 'src4', 'RC5', 'rc4=', 'iv+RC4+x', 'march-4']) {
      expect(marked(text)).to.equal(text)
    }
  })
})

describe('a scenario', () => {
  const involves = (exchange: object, name = 'A project', step: Partial<StagedStep> = {}) => {
    const steps = [
      { type: WHEN, ...step, evidence: [[evidence.EXCHANGE, { durationMs: 1, ...exchange }]] },
      { type: THEN },
    ] as const
    const [scenario] = modelOf(stream([{ tags: ['@A-1'], name, steps }])).scenarios
    if (!scenario) throw new Error('the model lost its only scenario')
    return involvesRc4(scenario)
  }
  const create = (algorithm: string, outcome: object) => {
    return { operation: 'createProject', input: { encryption: { algorithm } }, outcome }
  }
  const refusal = { code: 'ALGORITHM_UNSUPPORTED', message: '"SM4" is none of AES256 and RC4' }

  it('involves RC4 where it is asked for, configured or stored', () => {
    expect(involves(create('RC4', { ok: true, value: {} }))).to.equal(true)
    expect(involves(create('RC4', { ok: false, refusal }))).to.equal(true)
    const stored = { operation: 'inspection.storedObjects', input: {} }
    const value = [{ envelope: { algorithm: 'RC4' } }]
    expect(involves({ ...stored, outcome: { ok: true, value } })).to.equal(true)
    expect(involves(create('SM4', { ok: false, refusal }), 'From RC4 to SM4')).to.equal(true)
  })

  it('does not involve RC4 because a refusal lists it', () => {
    expect(involves(create('SM4', { ok: false, refusal }))).to.equal(false)
    expect(involves({ operation: 'readRows', input: {}, fault: 'no RC4 here' })).to.equal(false)
  })
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, stream } from '../fixtures/stream'
import { uuidInRun, uuidOf, uuidV5 } from './name-uuid'

describe('a UUID made of a name', () => {
  it('equals the example of the standard', () => {
    // RFC 9562, appendix A.4: www.example.com in the namespace of domain names.
    const ofDomainNames = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
    const uuid = uuidV5(ofDomainNames, 'www.example.com')
    expect(uuid).to.equal('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })

  it('differs where the same letters are split into other names', () => {
    expect(uuidOf('a', 'bc')).not.to.equal(uuidOf('ab', 'c'))
  })

  it('differs from run to run', () => {
    const scenarios = [{ tags: ['@A-1'], steps: RIGHT }]
    const [first, again, later] = [0, 0, 1].map((second) => modelOf(stream(scenarios, { second })))
    if (!first || !again || !later) throw new Error('unreachable')
    const uuid = uuidInRun(first, 'observation', 'A-1/scenario-0')
    expect(uuidInRun(again, 'observation', 'A-1/scenario-0')).to.equal(uuid)
    expect(uuidInRun(later, 'observation', 'A-1/scenario-0')).not.to.equal(uuid)
  })
})

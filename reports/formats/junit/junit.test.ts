import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from '../../../record/evidence'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, SKIPPED, stream, THEN } from '../../fixtures/stream'
import { EVERY_VERDICT } from '../fixtures/every-verdict'
import { junitXml } from './junit'

const xml = junitXml(EVERY_VERDICT)
const right = { tags: ['@A-1'], steps: RIGHT }

describe('JUnit', () => {
  it('has no attributes and elements that the schemas do not allow', () => {
    expect(xml).to.match(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites>\n/)
    const attributes = Array.from(xml.matchAll(/<testcase ([^>]*?)\/?>/g), ([, text = '']) =>
      Array.from(text.matchAll(/(\w+)="/g), ([, name]) => name).join(' '),
    )
    expect(new Set(attributes)).to.deep.equal(new Set(['name classname time']))
    const ofSuites =
      /<testsuite name="[^"]+" package="\w+" id="\d+" timestamp="[\d-]{10}T[\d:]{8}" /g
    expect(xml.match(ofSuites)).to.have.length(2)
  })

  it('keeps the facts on each scenario as properties of its suite', () => {
    const facts = Array.from(
      xml.matchAll(/<property name="VIO-1\/it-is-waived ([^"]*)" value="([^"]*)"/g),
      ([, name, value]) => [name, value],
    )
    expect(Object.fromEntries(facts)).to.deep.equal({
      test: 'It is waived',
      clause: 'VIO-1',
      'clause-verdict': 'violates',
      standing: 'documented',
      verdict: 'violates',
      'counted-as': 'violates',
      place: 'features/a-feature.feature:4',
      'waiver.owner': 'storage team',
      'waiver.ticket': 'https://tickets.example.com/STO-7',
      'waiver.expires': '2025-12-31',
      'waiver.reason': 'Rows are written by an old library until March.',
    })
  })

  it('tells in a failure what it is about, since readers show it without the properties', () => {
    const failure = xml.match(/<failure message="Waived[^>]*>([^<]*)</)?.[1] ?? ''
    expect(failure).to.match(/\nscenario: VIO-1\/it-is-waived\nclause: VIO-1\n/)
    expect(failure).to.include('\nwaiver.expires: 2025-12-31\n')
  })

  it('skips an observed scenario, with either result', () => {
    const observed = { tags: ['@A-1', '@observed'], name: 'Ours', steps: RIGHT }
    const written = junitXml(modelOf(stream([right, observed])))
    expect(written).to.match(/<testcase name="Ours"[^>]*><skipped message="Observed: /)
    expect(written).to.match(/ tests="2" failures="0" errors="0" skipped="1"/)
  })

  it('has a skipped test case that says that the run is partial', () => {
    const walks = { context: { selection: { walks: 0 } } }
    const written = junitXml(modelOf(stream([right], walks)))
    expect(written).to.match(/<testsuite name="The run itself"[^>]* tests="1" [^>]*skipped="1"/)
    expect(written).to.match(/<skipped message="Not selected: Partial: 1 of 1 scenario/)
    expect(junitXml(modelOf(stream([right])))).not.to.include('The run itself')
  })

  it('has an error for each documented clause that was not shown', () => {
    const reason = [[evidence.INAPPLICABLE, { reason: 'no keys', lacks: ['keys'] }]] as const
    const steps = [{ type: THEN, status: SKIPPED, evidence: reason }]
    const written = junitXml(modelOf(stream([right, { tags: ['@B-1', '@keys'], steps }])))
    expect(written).to.match(/<testsuite name="The run itself"[^>]* errors="1"/)
    expect(written).to.match(/<error message="Not shown: B-1/)
  })
})

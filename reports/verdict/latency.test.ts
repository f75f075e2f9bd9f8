import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from '../../record/evidence'
import type { SeenTarget } from '../../record/seen-target'
import { modelOf } from '../fixtures/model-of'
import { stream, THEN, WHEN } from '../fixtures/stream'
import { compliancePage } from '../formats/page/page'
import { terminalSummary } from '../terminal/terminal'
import { isOnThisMachine, latencyOf, type RunLatency } from './latency'
import { verdictDocument } from './verdict-document'

const asked = (operation: string, ...durations: readonly number[]) =>
  durations.map((durationMs) => ({ operation, durationMs }))
const hundred = Array.from({ length: 100 }, (_, index) => index + 1)

describe('the latency of a target', () => {
  it('has p50, p95 and max of each operation, in the order of the time that they cost', () => {
    const latency = latencyOf(
      [...asked('keys.create', 3, 1, 2), ...asked('readRows', ...hundred)],
      false,
    )
    expect(latency?.operations).to.deep.equal([
      { operation: 'readRows', exchanges: 100, waitedMs: 5050, p50: 50, p95: 95, max: 100 },
      { operation: 'keys.create', exchanges: 3, waitedMs: 6, p50: 2, p95: 3, max: 3 },
    ])
    expect(latency).to.include({ exchanges: 103, waitedMs: 5056, max: 100 })
    expect(latencyOf([], true)).to.equal(undefined)
  })

  it('is that of delayed acknowledgements where answers on one machine take 40 ms', () => {
    const heldBack = asked('readRows', 0.4, 0.5, 40.9, 41.2, 41.7, 42, 43.9, 44, 47, 90)
    expect(latencyOf(heldBack, true)).to.include({ slow: 'delayed-acknowledgements' })
    expect(latencyOf(heldBack, false)).not.to.have.property('slow')
    const quick = asked('readRows', 0.3, 0.4, 0.4, 0.5, 41, 42)
    expect(latencyOf(quick, true)).not.to.have.property('slow')
    const spread = asked('readRows', 12, 25, 39, 61, 70, 88)
    expect(latencyOf(spread, true)).not.to.have.property('slow')
  })

  it('has no known cause where half of the answers take much longer', () => {
    for (const onThisMachine of [true, false]) {
      expect(latencyOf(asked('readRows', 5, 120, 180), onThisMachine)).to.include({
        slow: 'unknown',
      })
    }
  })

  it('is measured on one machine where every address of the target is a loopback address', () => {
    const at = (...addresses: readonly string[]) =>
      addresses.map((address): SeenTarget => ({ kind: 'address', address }))
    const near = ['http://127.0.0.1:8080', 'http://localhost:1', 'http://[::1]:80/a']
    expect(isOnThisMachine(at(...near))).to.equal(true)
    expect(isOnThisMachine([{ kind: 'reference' }])).to.equal(true)
    expect(isOnThisMachine(at('http://127.0.0.1:8080', 'http://10.0.0.1'))).to.equal(false)
    expect(isOnThisMachine(at('http://127.0.0.1.example.com', 'no address'))).to.equal(false)
    expect(isOnThisMachine(undefined)).to.equal(false)
  })
})

describe('the latency of a run', () => {
  const exchanges = (...durations: readonly number[]) =>
    asked('readRows', ...durations).map((each) => [
      evidence.EXCHANGE,
      { ...each, input: {}, outcome: { ok: true, value: [] } },
    ]) as [string, unknown][]
  const playing = (...durations: readonly number[]) => ({
    tags: ['@A-1'],
    steps: [{ type: WHEN, evidence: exchanges(...durations) }, { type: THEN }],
  })
  const address: SeenTarget = { kind: 'address', address: 'http://127.0.0.1:1' }
  const run = modelOf(
    stream([playing(41, 42, 43), playing(44)], { context: { targetSeen: [address] } }),
  )
  const latency = run.latency as RunLatency

  it('is that of all its scenarios, as a part of their time', () => {
    expect(latency).to.include({ exchanges: 4, waitedMs: 170, p50: 42, p95: 44, max: 44 })
    const played = run.scenarios.reduce((sum, { durationMs }) => sum + durationMs, 0)
    expect(latency.share).to.be.closeTo(170 / Math.max(played, 170), 0.001)
    expect(verdictDocument(run).latency).to.deep.equal(latency)
  })

  it('is left out where nothing was asked', () => {
    const unasked = modelOf(stream([playing()]))
    expect(verdictDocument(unasked)).not.to.have.property('latency')
    expect(terminalSummary(unasked)).not.to.include('Waiting')
  })

  it('is in the summary of the terminal, with the likely cause', () => {
    const text = terminalSummary(run)
    expect(text).to.match(
      /^Waiting {4}\d+ % of the time of the scenarios \(170 ms\); 4 exchanges: /m,
    )
    expect(text).to.match(/^ {11}readRows +4 × p50 +42 ms p95 +44 ms max +44 ms$/m)
    expect(text).to.match(/^The target is slow: half of its answers took 42 ms .*TCP_NODELAY/m)
  })

  it('is on the page in both languages', () => {
    const page = compliancePage(run)
    expect(page).to.include('Likely cause: delayed acknowledgements.')
    expect(page).to.include('可能的原因：延迟确认。')
    expect(page).to.include('<code>readRows</code></th><td class="number">4</td>')
  })
})

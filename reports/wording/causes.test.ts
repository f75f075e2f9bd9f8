import { describe, it } from 'node:test'
import { expect } from 'chai'
import { eventMessage } from '../../record/run-event'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, type StagedScenario, stream } from '../fixtures/stream'
import { junitXml } from '../formats/junit/junit'
import { sarifJson } from '../formats/sarif/sarif'
import type { Scenario } from '../verdict/model'
import { causeWording, unjudgedByCause } from './causes'
import type { Finding } from './findings'

function finding(reason: string, facts: Partial<Scenario> = {}): Finding {
  const scenario = { verdict: 'faulted', clause: 'A-1', name: 'One', started: 1, reason, ...facts }
  return { scenario: scenario as Scenario, clause: undefined }
}

function groups(faulted: readonly Finding[]): readonly string[] {
  return unjudgedByCause({ events: [] }, { faulted, notRun: [] }).faulted.map(causeWording)
}

describe('scenarios that could not be judged', () => {
  it('are one group for each cause; few are named', () => {
    const refused = Array.from({ length: 6 }, (_, index) =>
      finding('refused', { clause: `A-${index}` }),
    )
    expect(groups([...refused, finding('hangs'), finding('hangs', { name: 'Two' })])).to.deep.equal(
      ['6 scenarios of 6 clauses: refused', '2 scenarios of A-1 (“One”, “Two”): hangs'],
    )
  })

  it('have the same cause where only ids, moments and repetitions differ', () => {
    const said = (id: string) => finding(`answered 500: "request ${id}, 2026-11-28T10:00:00Z"`)
    expect(groups([said('0a1b2c3d4e-1'), said('f0e1d2c3b4-22')])).to.deep.equal([
      '2 scenarios of A-1 (“One”, “One”): answered 500: "request …, …"',
    ])
    expect(groups([finding('refused; asked 5 times'), finding('refused')])).to.have.length(1)
    expect(groups([finding('answered 500'), finding('answered 503')])).to.have.length(2)
  })
})

describe('a run that ended because the target could not be opened', () => {
  const cause = 'nothing listens at port 8080'
  const dead: StagedScenario = {
    tags: ['@A-1'],
    steps: [{ type: RIGHT[0]?.type, status: 'FAILED', exception: 'TargetFault' }] as never,
  }
  const left = Array.from({ length: 20 }, () => ({
    tags: ['@A-2'],
    steps: RIGHT,
    fate: 'unstarted' as const,
  }))
  const messages = [...stream([dead, dead, dead, ...left])]
  const reason = modelOf(messages).scenarios.flatMap((each) =>
    each.verdict === 'faulted' ? each.reason : [],
  )[0]
  const end = { kind: 'unreachable', at: '2026-11-28T10:00:00Z', scenarios: 3 } as const
  const last = messages.pop()
  const ended = [
    ...messages,
    eventMessage({ ...end, cause: reason ?? cause }),
    ...(last ? [last] : []),
  ]
  const run = modelOf(ended)

  it('has all that was left in the group of those that could not open it', () => {
    const told = `23 scenarios of A-1, A-2, 20 of them not begun: ${reason}`
    const { invocations } = JSON.parse(sarifJson(run)).runs[0]
    const notes = invocations[0].toolExecutionNotifications.map(
      ({ message }: { message: { text: string } }) => message.text,
    )
    expect(notes.filter((text: string) => text === told)).to.have.length(1)
  })

  it('has the details once in JUnit, and each of its scenarios there', () => {
    const xml = junitXml(run)
    expect(xml.match(/<error /g)).to.have.length(23)
    expect(xml.match(/<error [^>]*>as A-1\//g)).to.have.length(22)
  })

  it('is not merged where the run was resumed later', () => {
    const at = '2026-11-28T11:00:00Z'
    const resumed = eventMessage({ kind: 'resumed', at, until: at })
    const again = modelOf([...ended.slice(0, -1), resumed, ...ended.slice(-1)])
    const notRun = again.scenarios.filter(({ verdict }) => verdict === 'not-run')
    expect(notRun).to.have.length(20)
    expect(notRun[0]).to.include({ reason: 'the run ended before its turn' })
  })
})

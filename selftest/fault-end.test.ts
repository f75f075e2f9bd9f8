import { describe, it } from 'node:test'
import { expect } from 'chai'
import { endOf } from './fault-end'
import type { PlayedScenario } from './played-scenario'

const scenario = (id: string, verdict: string, reason?: string): PlayedScenario => {
  const clause = id.split('/')[0] as string
  return { id, clause, verdict, ...(reason === undefined ? {} : { reason }) }
}
const end = (...played: readonly PlayedScenario[]) => endOf('IMM-1', played)

describe('a faulty target', () => {
  it('is caught by a violated scenario of its own clause only', () => {
    const conforms = scenario('IMM-1/b', 'conforms')
    const elsewhere = scenario('IMM-2/d', 'violates', 'because')
    expect(end(scenario('IMM-1/a', 'violates', 'because'), conforms, elsewhere)).to.deep.equal({
      kind: 'caught',
      by: ['IMM-1/a'],
      catcher: 'scenario',
    })
    expect(end(conforms, elsewhere).kind).to.equal('survived')
  })

  it('is caught by a walk or by the second judge where that found the violation', () => {
    const violated = scenario('IMM-1/walks', 'violates', 'because')
    for (const catcher of ['walk', 'second judge'] as const)
      expect(endOf('IMM-1', [violated], catcher)).to.have.property('catcher', catcher)
  })

  it('survived if a scenario of its clause conforms, and the reason counts every verdict', () => {
    expect(
      end(scenario('IMM-1/a', 'conforms'), scenario('IMM-1/b', 'faulted', 'down')),
    ).to.deep.equal({
      kind: 'survived',
      reason: 'of the scenarios of IMM-1: 1 conforms, 1 faulted (down)',
    })
  })

  it('was not asked if every scenario of its clause faulted, and the reason is the first one', () => {
    const faulted = [
      scenario('IMM-1/a', 'faulted', 'down'),
      scenario('IMM-1/b', 'faulted', 'still down'),
      scenario('IMM-2/c', 'conforms'),
    ]
    expect(end(...faulted)).to.deep.equal({
      kind: 'not-asked',
      reason: 'of the scenarios of IMM-1: 2 faulted (down)',
    })
  })

  it('was not asked if its clause does not apply to it or has no scenario', () => {
    expect(end(scenario('IMM-1/a', 'inapplicable', 'no clock')).kind).to.equal('not-asked')
    expect(end()).to.deep.equal({
      kind: 'not-asked',
      reason: 'no scenario of IMM-1 was played',
    })
  })
})

/** A scenario that was suspended has the verdict `waiting` until another attempt at it ends. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { exitCodeOf } from '../../cli/run/exit-code'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, type StagedScenario, stream } from '../fixtures/stream'
import { waits } from '../fixtures/waiting'
import { outcomeHeadline } from '../wording/headline'

const conforming: StagedScenario = { tags: ['@A-1'], steps: RIGHT, name: 'Another' }

describe('a suspended scenario', () => {
  it('waits, makes the run incomplete, and is no conforming one', () => {
    const waiting: StagedScenario = {
      tags: ['@A-1'],
      steps: waits(),
      fate: 'waiting',
    }
    const run = modelOf(stream([waiting, conforming], { end: 'cut off' }))
    const { verdict, reason } = run.scenarios[0] as { verdict: string; reason: string }
    expect(verdict).to.equal('waiting')
    expect(reason).to.equal(
      'it waits until 2026-11-29 10:12 UTC, when 24 hours will have passed for the target',
    )
    expect(run.counts).to.include({ waiting: 1, conforms: 1, notRun: 0 })
    expect(run.clauses.find(({ id }) => id === 'A-1')?.verdict).to.equal('waiting')
    expect(run.outcome).to.equal('incomplete')
    expect(outcomeHeadline(run)).to.include('scenarios wait for time to pass')
    expect(exitCodeOf(run, { interrupted: false })).to.equal(4)
  })

  it('has the verdict of the attempt that went on', () => {
    const wentOn = { tags: ['@A-1'], steps: RIGHT, firstAttempt: waits() }
    const run = modelOf(stream([wentOn]))
    expect(run.scenarios.map(({ verdict }) => verdict)).to.deep.equal(['conforms'])
    expect(run.counts.waiting).to.equal(0)
  })

  it('that waits for others says so', () => {
    const walks: StagedScenario = {
      tags: ['@A-1'],
      steps: waits({ until: 'others' }),
      fate: 'waiting',
    }
    const run = modelOf(stream([walks, conforming], { end: 'cut off' }))
    expect(run.scenarios[0]).to.include({
      verdict: 'waiting',
      reason: 'it is played after all scenarios that wait',
    })
  })

  it('did not run where its record does not say until when', () => {
    const unreadable: StagedScenario = {
      tags: ['@A-1'],
      steps: waits({ until: 'time' }),
      fate: 'waiting',
    }
    const run = modelOf(stream([unreadable, conforming], { end: 'cut off' }))
    expect(run.scenarios[0]).to.include({ verdict: 'not-run' })
  })
})

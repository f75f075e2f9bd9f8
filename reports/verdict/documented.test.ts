/** Which outcome a run has by its profile: what was not asked is never shown. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Profile } from '../../record/context'
import * as evidence from '../../record/evidence'
import { CONTEXT } from '../fixtures/context'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, SKIPPED, type StagedScenario, stream, THEN, WRONG } from '../fixtures/stream'
import { outcomeHeadline } from '../wording/headline'
import type { Run } from './model'

const CORE: Profile = { name: 'core', capabilities: [], severalRegions: false }
const KEYS: Profile = { name: 'keys', capabilities: ['keys'], severalRegions: false }
const FULL: Profile = { name: 'full', capabilities: ['keys', 'clock'], severalRegions: true }

const right: StagedScenario = { tags: ['@A-1'], steps: RIGHT }
const lacking = (...lacks: string[]): StagedScenario => ({
  tags: ['@A-1', ...lacks.filter((name) => name !== evidence.REGIONS).map((name) => `@${name}`)],
  steps: [
    {
      type: THEN,
      status: SKIPPED,
      evidence: [[evidence.INAPPLICABLE, { reason: `it lacks ${lacks}`, lacks }]],
    },
  ],
})

function run(profile: Profile, scenarios: readonly StagedScenario[], more: object = {}): Run {
  return modelOf(stream(scenarios, { context: { ...CONTEXT, profile, ...more } }))
}

describe('a documented clause', () => {
  it('is shown where every scenario of it that the profile includes was asked', () => {
    const judged = run(CORE, [right, lacking('clock')])
    expect(judged.outcome).to.equal('conformant')
    expect(judged.documented).to.deep.equal({ inProfile: 1, shown: 1, byteLevel: 0 })
    expect(judged.clauses[0]).to.include({ verdict: 'conforms', inPart: true, showing: 'shown' })
  })

  it('is not shown where a scenario of it that the profile includes was not asked', () => {
    const judged = run(FULL, [right, lacking('clock')])
    expect(judged.outcome).to.equal('incomplete')
    expect(judged.documented).to.deep.equal({ inProfile: 1, shown: 0, byteLevel: 0 })
    expect(outcomeHeadline(judged)).to.equal(
      'Incomplete: 1 of 1 documented clause of the profile full could not be shown, since the target does not declare "clock"',
    )
  })

  it('is not shown where its only other scenario needs a second region, which the headline says', () => {
    const headline = outcomeHeadline(run(FULL, [right, lacking(evidence.REGIONS)]))
    expect(headline).to.equal(
      'Incomplete: 1 of 1 documented clause of the profile full could not be shown; A-1 needs a second region',
    )
    expect(run(KEYS, [right, lacking(evidence.REGIONS)]).outcome).to.equal('conformant')
  })

  it('is not shown where a scenario is inapplicable for a reason of its own', () => {
    const refusedSetUp: StagedScenario = {
      tags: ['@A-1'],
      steps: [
        { type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, { reason: 'refused' }]] },
      ],
    }
    expect(run(CORE, [right, refusedSetUp]).outcome).to.equal('incomplete')
  })

  it('decides by a violation, whatever the profile', () => {
    const wrong: StagedScenario = { tags: ['@A-4', '@clock'], steps: WRONG }
    expect(run(CORE, [right, wrong]).outcome).to.equal('violations')
  })

  it('of another profile is counted in the headline as not asked', () => {
    const beyond: StagedScenario = { ...lacking('clock'), tags: ['@A-4', '@clock'] }
    expect(outcomeHeadline(run(CORE, [right, beyond]))).to.equal(
      'Conformant to the profile core: 1 of 1 documented clause shown, none of them byte-level; 1 documented clause of full was not asked',
    )
  })
})

describe('a strict run', () => {
  const contested: StagedScenario = { tags: ['@A-2'], steps: WRONG }

  it('is decided by a contested clause too', () => {
    expect(run(CORE, [right, contested]).outcome).to.equal('conformant')
    expect(run(CORE, [right, contested], { strict: true }).outcome).to.equal('violations')
  })
})

describe('a run with a selection', () => {
  it('is partial, and says first how much was selected', () => {
    const selection = { clauses: ['A-1'] }
    const left: StagedScenario = { ...right, fate: 'unassembled' }
    const judged = run(CORE, [right, left, left], { selection })
    expect(judged.outcome).to.equal('partial')
    expect(outcomeHeadline(judged)).to.equal(
      'Partial: 1 of 3 scenarios selected, no violation among them',
    )
  })
})

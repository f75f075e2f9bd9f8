/** Which outcome a run has by its profile: what was not asked is never shown. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Profile } from '../../record/context'
import * as evidence from '../../record/evidence'
import { testResult } from '../bundle/statement'
import { CONTEXT } from '../fixtures/context'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, SKIPPED, type StagedScenario, stream, THEN, WRONG } from '../fixtures/stream'
import { matrixCsv } from '../formats/csv'
import { headlineInChinese } from '../formats/page/headline-in-chinese'
import { outcomeHeadline } from '../wording/headline'
import { rerunCommand } from '../wording/rerun-command'
import type { Run, Scenario } from './model'
import { verdictDocument } from './verdict-document'

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
    const judged = run(CORE, [right, refusedSetUp])
    expect(judged.outcome).to.equal('incomplete')
    expect(outcomeHeadline(judged)).to.equal(
      'Incomplete: 1 of 1 documented clause of the profile core could not be shown; not every scenario of A-1 could be asked',
    )
  })

  it('is shown by its other scenarios where no walk came to it', () => {
    const walks: StagedScenario = {
      tags: ['@A-1', '@walks'],
      steps: [
        { type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, { reason: 'no walk' }]] },
      ],
    }
    const judged = run(CORE, [right, walks])
    expect(judged.outcome).to.equal('conformant')
    expect(judged.clauses[0]).to.include({ inPart: true })
  })

  it('decides by a violation, whatever the profile', () => {
    const wrong: StagedScenario = { tags: ['@A-4', '@clock'], steps: WRONG }
    expect(run(CORE, [right, wrong]).outcome).to.equal('violations')
  })

  it('of stored bytes is counted as the one who fetched them allows', () => {
    const looked = { operation: 'inspection.storedObjects', input: {}, durationMs: 1 }
    const shown = (more: object): StagedScenario => ({
      tags: ['@A-1'],
      steps: [
        {
          type: THEN,
          evidence: [[evidence.EXCHANGE, { ...looked, outcome: { ok: true, value: [] }, ...more }]],
        },
      ],
    })
    const byTarget = run(CORE, [shown({})])
    const storageReader = { argument: './mirror', kind: 'folder' }
    const byReader = run(CORE, [shown({ fetchedIndependently: true })], { storageReader })
    for (const each of [byTarget, byReader]) expect(each.documented.byteLevel).to.equal(1)
    expect(outcomeHeadline(byTarget)).to.include(
      '1 of them byte-level, as the target shows its storage',
    )
    expect(outcomeHeadline(byReader)).to.include('1 of them byte-level, fetched independently')
    expect(headlineInChinese(byTarget)).to.include('其中 1 条为字节级，由目标出示其存储')
    expect(headlineInChinese(byReader)).to.include('其中 1 条为字节级，独立取得')
    expect(verdictDocument(byTarget)).not.to.have.property('storageReader')
    expect(verdictDocument(byReader).storageReader).to.deep.equal(storageReader)
    expect(matrixCsv(byTarget)).to.include('"byte-level, as the target shows its storage"')
    expect(matrixCsv(byReader)).to.include('"byte-level, fetched independently"')
    const [scenario] = byReader.scenarios as [Scenario]
    expect(rerunCommand(byReader, scenario)).to.include(' --inspect-with ./mirror ')
    const named = testResult(byReader, undefined).configuration.map(({ name }) => name)
    expect(named).to.include('storage reader')
  })

  it('of another profile is counted in the headline as not asked', () => {
    const beyond: StagedScenario = { ...lacking('clock'), tags: ['@A-4', '@clock'] }
    expect(outcomeHeadline(run(CORE, [right, beyond]))).to.equal(
      'Conformant to the profile core: 1 of 1 documented clause shown, none of them byte-level; 1 documented clause of full was not asked',
    )
  })
})

describe('a run without a documented clause', () => {
  it('is incomplete, since nothing documented was shown', () => {
    const judged = run(CORE, [{ tags: ['@A-3'], steps: RIGHT }])
    expect(judged.outcome).to.equal('incomplete')
    expect(outcomeHeadline(judged)).to.equal(
      'Incomplete: the profile includes no documented clause of this specification',
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

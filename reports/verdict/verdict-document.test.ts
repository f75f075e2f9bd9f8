import { describe, it } from 'node:test'
import Ajv from 'ajv'
import { expect } from 'chai'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, type StagedScenario, stream, WRONG } from '../fixtures/stream'
import { stagedWaiver } from '../fixtures/waiver'
import { WAIVER_STATES } from './model'
import schema from './verdict.schema.json'
import { verdictDocument, verdictJson } from './verdict-document'

const fits = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

const SCENARIOS: readonly StagedScenario[] = [
  { tags: ['@A-1'], steps: RIGHT },
  { tags: ['@A-2'], steps: WRONG },
  { tags: ['@A-3'], steps: RIGHT, fate: 'unassembled' },
]

const WAIVERS = [stagedWaiver({ clause: 'A-2' }), stagedWaiver({ scenario: 'A-1/scenario-0' })]

describe('verdict.json', () => {
  it('fits its schema', () => {
    const runs = [
      modelOf(stream(SCENARIOS)),
      modelOf(stream(SCENARIOS, { end: 'cut off' })),
      modelOf(stream(SCENARIOS, { context: { selection: { shard: '1/2' } } })),
      modelOf(stream(SCENARIOS, { context: { waivers: WAIVERS } })),
      modelOf([]),
    ]
    for (const run of runs) {
      fits(JSON.parse(verdictJson(run)))
      expect(fits.errors).to.equal(null)
    }
  })

  it('does not fit its schema where a verdict has no reason', () => {
    const document = JSON.parse(verdictJson(modelOf(stream(SCENARIOS))))
    for (const { scenarios } of document.clauses) {
      for (const scenario of scenarios) delete scenario.reason
    }
    expect(fits(document)).to.equal(false)
  })

  it('has waivers as in their file, at the top and at the scenarios that they waive', () => {
    const run = modelOf(stream(SCENARIOS, { context: { waivers: WAIVERS } }))
    const { counts, waived, waivers, clauses } = verdictDocument(run)
    const { of: _, ...written } = stagedWaiver({ clause: 'A-2' })
    const waiver = { clause: 'A-2', ...written }
    expect({ noted: counts.noted, waived }).to.deep.equal({ noted: 1, waived: 1 })
    expect(waivers?.[0]).to.deep.equal({
      ...waiver,
      state: 'applied',
      violating: ['A-2/scenario-1'],
    })
    expect(waivers?.[1]).to.include({ scenario: 'A-1/scenario-0', state: 'now-conforms' })
    const scenarios = clauses.flatMap((clause) => clause.scenarios)
    expect(scenarios.map((scenario) => scenario.waiver)).to.deep.equal([
      undefined,
      waiver,
      undefined,
    ])
  })

  it('has every state of a waiver in its schema', () => {
    const { state } = schema.definitions.judgedWaiver.properties
    expect(state.enum).to.deep.equal(WAIVER_STATES)
  })

  it('has no member for waivers where the run had none', () => {
    expect(verdictDocument(modelOf(stream(SCENARIOS)))).to.not.have.any.keys('waived', 'waivers')
  })

  it('names every clause, in the order of the specification', () => {
    const { clauses } = verdictDocument(modelOf(stream(SCENARIOS)))
    expect(clauses.map(({ id, verdict }) => `${id} ${verdict}`)).to.deep.equal([
      'A-1 conforms',
      'A-2 violates',
      'A-3 not-run',
      'A-4 not-tested',
      'A-5 not-tested',
      'B-1 not-tested',
      'B-2 not-tested',
    ])
  })
})

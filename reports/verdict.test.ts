import { describe, it } from 'node:test'
import Ajv from 'ajv'
import { expect } from 'chai'
import { modelOf } from './fixture/model-of'
import { RIGHT, type StagedScenario, stream, WRONG } from './fixture/stream'
import { verdictDocument, verdictJson } from './verdict'
import schema from './verdict.schema.json'

const fits = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

const SCENARIOS: readonly StagedScenario[] = [
  { tags: ['@A-1'], steps: RIGHT },
  { tags: ['@A-2'], steps: WRONG },
  { tags: ['@A-3'], steps: RIGHT, fate: 'unassembled' },
]

describe('verdict.json', () => {
  it('fits its schema', () => {
    const runs = [
      modelOf(stream(SCENARIOS)),
      modelOf(stream(SCENARIOS, { end: 'cut off' })),
      modelOf(stream(SCENARIOS, { context: { selection: { shard: '1/2' } } })),
      modelOf([]),
    ]
    for (const run of runs) {
      fits(JSON.parse(verdictJson(run)))
      expect(fits.errors).to.equal(null)
    }
  })

  it('is not taken for fitting when a verdict lacks its reason', () => {
    const document = JSON.parse(verdictJson(modelOf(stream(SCENARIOS))))
    for (const { scenarios } of document.clauses) {
      for (const scenario of scenarios) delete scenario.reason
    }
    expect(fits(document)).to.equal(false)
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

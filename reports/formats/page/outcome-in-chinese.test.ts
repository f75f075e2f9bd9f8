import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, type StagedScenario, type Staging, stream, WRONG } from '../../fixtures/stream'
import { stagedWaiver } from '../../fixtures/waiver'
import { outcomeSentence } from '../../wording/outcome-wording'
import { SCENARIOS } from './fixtures/run-of-everything'
import { outcomeSentenceInChinese } from './outcome-in-chinese'

const right: StagedScenario = { tags: ['@A-1'], steps: RIGHT }
const wrong: StagedScenario = { tags: ['@A-1'], steps: WRONG, name: 'Wrong' }

const RUNS: Readonly<Record<string, readonly [readonly StagedScenario[], Staging?]>> = {
  'a run with everything in it': [
    SCENARIOS,
    { context: { waivers: [stagedWaiver({ clause: 'Z' })] } },
  ],
  'a conformant run': [[right, right]],
  'a selection': [
    [right, { ...right, fate: 'unassembled' }],
    { context: { selection: { shard: '1/2' } } },
  ],
  'a run with waived violations': [
    [wrong],
    { context: { waivers: [stagedWaiver({ clause: 'A-1' })] } },
  ],
  'a run that faulted': [SCENARIOS.slice(11, 12)],
  'a run that was cut off': [[right, { ...right, fate: 'unstarted' }], { end: 'cut off' }],
  'a run of nothing': [[]],
}

describe('the outcome in Chinese', () => {
  for (const [name, [scenarios, staging]] of Object.entries(RUNS)) {
    it(`has the same numbers and clauses as in English, for ${name}`, () => {
      const run = modelOf(stream(scenarios, staging))
      const facts = (sentence: string) => sentence.match(/[A-Z]-\d+|\d+([./]\d+)?/g)?.sort()
      expect(facts(outcomeSentenceInChinese(run))).to.deep.equal(facts(outcomeSentence(run)))
    })
  }
})

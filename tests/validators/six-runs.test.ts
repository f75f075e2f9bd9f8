/** The six runs are what their names say, so that no validator is given six runs of one kind. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { FORMATS } from '../../reports'
import { PLANS, type PlayedRun, sixRuns } from './six-runs'

describe('the six runs for validators', () => {
  let runs: readonly PlayedRun[]
  before(async () => {
    runs = await sixRuns()
  })

  it('have the outcomes of their names, and only one is conformant', () => {
    const outcomes = runs.map(({ name, verdict }) => [name, verdict.outcome])
    expect(outcomes).to.deep.equal(
      Object.entries(PLANS).map(([name, { outcome }]) => [name, outcome]),
    )
  })

  it('have violations that are waived in one run alone, and all of them', () => {
    const waived = runs.filter(({ verdict }) => (verdict.waived ?? 0) > 0)
    expect(waived.map(({ name }) => name)).to.deep.equal(['waived'])
    const { violates = 0, noted = 0 } = waived[0]?.verdict.counts ?? {}
    expect(waived[0]?.verdict.waived).to.equal(violates + noted)
  })

  it('have the file of every format', () => {
    for (const { folder } of runs) {
      expect(FORMATS.filter(({ file }) => !existsSync(join(folder, file)))).to.deep.equal([])
    }
  })
})

/** OCSF as the models of py-ocsf-models read it. */
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { problemsOutsideScenarios } from '../../reports/wording/status'
import { askPython, missingPython } from './installed'
import { type PlayedRun, sixRuns } from './six-runs'

/** Of the first event of a file, which is about the whole run. */
const OF_RUN = {
  conformant: 'Pass',
  violations: 'Fail',
  faulted: 'Warning',
  incomplete: 'Warning',
  partial: 'Warning',
} as const

describe('the OCSF of the six runs', { skip: missingPython() }, () => {
  let runs: readonly PlayedRun[]
  before(async () => {
    runs = await sixRuns()
  })

  it('is read by py-ocsf-models, with the counts of verdict.json and the outcome of the run', async () => {
    const read = JSON.parse(await askPython('ocsf.py', ...runs.map(({ folder }) => folder)))
    for (const { name, folder, run, verdict } of runs) {
      const { counts, outcome } = verdict
      const expected: Record<string, number> = {
        Pass: counts.conforms,
        Fail: counts.violates,
        Warning: counts.faulted + counts.notRun + problemsOutsideScenarios(run).length,
        Other: counts.noted + counts.inapplicable + counts.observed + counts.excluded,
      }
      expected[OF_RUN[outcome]] = (expected[OF_RUN[outcome]] ?? 0) + 1
      for (const [status, count] of Object.entries(expected)) {
        expect(read[folder][status] ?? 0, `${name}: ${status}`).to.equal(count)
      }
    }
  })
})

/** HDF as Heimdall reads it (inspecjs), and as hdf-converters exports it to AWS Security Hub. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { countByName } from '../../reports/fixtures/count-readers'
import { problemsOutsideScenarios } from '../../reports/wording/status'
import { missingPackage, packageModule } from './installed'
import { type PlayedRun, sixRuns } from './six-runs'

const textOf = ({ folder }: PlayedRun) => readFileSync(join(folder, 'hdf.json'), 'utf8')
const skip = missingPackage('@mitre/hdf-converters')
/** The module alone: the whole package loads converters from forty other formats. */
const TO_SECURITY_HUB =
  '@mitre/hdf-converters/lib/src/converters-from-hdf/asff/reverse-asff-mapper.js'
const ACCOUNT = {
  input: 'hdf.json',
  awsAccountId: '123456789012',
  target: 'target',
  region: 'cn-shanghai',
  regionAttribute: false,
}

describe('the HDF of the six runs', { skip }, () => {
  let runs: readonly PlayedRun[]
  before(async () => {
    runs = await sixRuns()
  })

  it('has in Heimdall the counts of verdict.json, and as Not Reviewed only what was not selected', () => {
    const { contextualizeEvaluation, convertFile } = packageModule('inspecjs')
    for (const played of runs) {
      const { counts } = played.verdict
      const evaluation = contextualizeEvaluation(convertFile(textOf(played), true)['1_0_ExecJson'])
      const controls: { root: { hdf: { status: string } } }[] = evaluation.contains[0].contains
      expect(countByName(controls.map(({ root }) => root.hdf.status)), played.name).to.deep.equal(
        positive({
          Passed: counts.conforms,
          Failed: counts.violates,
          'Not Applicable': counts.inapplicable + counts.observed + counts.noted,
          'Not Reviewed': counts.excluded,
          'Profile Error': notJudged(played),
        }),
      )
    }
  })

  it('has statistics with the same counts', () => {
    for (const played of runs) {
      const { conforms, violates, inapplicable, observed, noted, excluded } = played.verdict.counts
      expect(JSON.parse(textOf(played)).statistics.controls, played.name).to.deep.equal({
        passed: { total: conforms },
        failed: { total: violates },
        skipped: { total: inapplicable + observed + noted + excluded },
        error: { total: notJudged(played) },
      })
    }
  })

  it('is exported to Security Hub without a finding that passes or fails by mistake', () => {
    const { FromHdfToAsffMapper } = packageModule(TO_SECURITY_HUB)
    for (const played of runs) {
      const { counts } = played.verdict
      const exported = new FromHdfToAsffMapper(JSON.parse(textOf(played)), ACCOUNT).toAsff()
      const statuses = exported.flatMap(
        ({ Compliance }: { Compliance?: { Status: string } }) => Compliance?.Status ?? [],
      )
      expect(countByName(statuses), played.name).to.deep.equal(
        positive({
          PASSED: counts.conforms,
          FAILED: counts.violates,
          WARNING: counts.noted + counts.excluded,
          NOT_AVAILABLE: counts.inapplicable + counts.observed + notJudged(played),
        }),
      )
    }
  })
})

function notJudged({ run, verdict }: PlayedRun): number {
  return verdict.counts.faulted + verdict.counts.notRun + problemsOutsideScenarios(run).length
}

function positive(numbers: Readonly<Record<string, number>>): object {
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => number > 0))
}

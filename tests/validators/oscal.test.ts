/** OSCAL as compliance-trestle reads it, and as the schema of NIST has it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { FORMATS } from '../../reports'
import { oscalProblems } from '../../reports/formats/fixtures/oscal-problems'
import { misfits, schemaOf } from '../../reports/formats/fixtures/schemas'
import { askPython, missingPython } from './installed'
import { type PlayedRun, sixRuns } from './six-runs'

const FILE = 'oscal-assessment-results.json'
const FILES = new Set(['run.ndjson', ...FORMATS.map(({ file }) => file)])

const documentOf = ({ folder }: PlayedRun) => JSON.parse(readFileSync(join(folder, FILE), 'utf8'))

describe('the OSCAL of the six runs', () => {
  let runs: readonly PlayedRun[]
  before(async () => {
    runs = await sixRuns()
  })

  it('fits the schema, and has no reference that leads nowhere', () => {
    const fits = schemaOf('oscal-assessment-results-1.2.1.json')
    for (const run of runs) {
      const document = documentOf(run)
      expect(misfits(fits, document), run.name).to.deep.equal([])
      expect(oscalProblems(document, FILES), run.name).to.deep.equal([])
    }
  })

  it('has a risk for each finding that is not satisfied', () => {
    for (const run of runs) {
      const [{ findings }] = documentOf(run)['assessment-results'].results
      for (const { target, 'related-risks': risks = [] } of findings) {
        const isOpen = target.status.state === 'not-satisfied'
        expect(risks.length > 0, `${run.name}: ${target['target-id']}`).to.equal(isOpen)
      }
    }
  })

  it('is opened by compliance-trestle, with its plan and its catalog', {
    skip: missingPython(),
  }, async () => {
    const read = JSON.parse(await askPython('oscal.py', ...runs.map(({ folder }) => folder)))
    for (const played of runs) {
      const { name, folder, run } = played
      const [{ findings, risks = [] }] = documentOf(played)['assessment-results'].results
      expect(read[folder], name).to.deep.equal({
        observations: run.planned,
        findings: findings.length,
        risks: risks.length,
        controls: run.clauses.length,
      })
    }
  })
})

/** in-toto-attestation of PyPI reads the statement of each of the six runs. */
import { hash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { statementText } from '../../reports/bundle/make-bundle'
import { askPython, missingPython } from './installed'
import { type PlayedRun, sixRuns } from './six-runs'

interface StatementReading {
  readonly subjects: readonly string[]
  readonly result: string
  readonly passed: number
  readonly warned: number
  readonly failed: number
  readonly unproven: Readonly<Record<'scenarios' | 'documentedClauses', readonly string[]>>
  readonly record: string
}

describe('the in-toto statement of the six runs', { skip: missingPython() }, () => {
  const digests = new Map<string, string>()
  const readings = new Map<string, StatementReading>()
  let runs: readonly PlayedRun[]
  before(async () => {
    runs = await sixRuns()
    for (const { name, folder, run } of runs) {
      const sha256 = hash('sha256', readFileSync(join(folder, 'run.ndjson')))
      digests.set(name, sha256)
      const text = statementText(run, [{ path: 'run.ndjson', sha256 }], undefined)
      writeFileSync(fileOf(folder), text)
    }
    const files = runs.map(({ folder }) => fileOf(folder))
    const read = JSON.parse(await askPython('in_toto.py', ...files))
    for (const { name, folder } of runs) readings.set(name, read[fileOf(folder)])
  })
  const fileOf = (folder: string) => join(folder, 'statement.json')

  it('has the result of the run: only a conformant one has passed', () => {
    expect(
      Object.fromEntries([...readings].map(([name, { result }]) => [name, result])),
    ).to.deep.equal({
      conformant: 'PASSED',
      violating: 'FAILED',
      faulted: 'FAILED',
      waived: 'WARNED',
      partial: 'WARNED',
      'under-declared': 'FAILED',
    })
  })

  it('is about what was tested, and names the record', () => {
    for (const [name, { subjects, record }] of readings) {
      const isReference = name === 'conformant' || name === 'partial'
      const [subject] = subjects
      if (isReference) expect(subject).to.equal('the bundled reference')
      else expect(subject).to.match(/target\.cjs$/)
      expect(record).to.equal(digests.get(name))
    }
  })

  it('has passed what conforms, and lists what was not shown of the profile', () => {
    for (const { name, verdict } of runs) {
      const { passed, warned, failed, unproven } = readings.get(name) as StatementReading
      const { conforms, violates, noted, faulted, notRun } = verdict.counts
      expect(passed, name).to.equal(conforms)
      expect(warned + failed, name).to.equal(violates + (noted ?? 0) + faulted + notRun)
      const { inProfile = 0, shown = 0 } = verdict.documented ?? {}
      if (name !== 'under-declared') continue
      expect(unproven.documentedClauses).to.have.length(inProfile - shown)
      expect(unproven.scenarios.length).to.be.greaterThan(inProfile - shown)
    }
    expect(readings.get('conformant')?.unproven.documentedClauses).to.deep.equal([])
  })
})

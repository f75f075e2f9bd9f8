/** The schemas of Jenkins and of Ant, and junitparser of PyPI, read junit.xml of each of the six runs. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder } from '../fixtures/command'
import { askPython, missingPython } from './installed'
import { type PlayedRun, sixRuns } from './six-runs'

interface JunitReading {
  readonly problems: readonly string[]
  /** Of test cases. */
  readonly counts: Readonly<Record<string, number>>
  /** Sums of the attributes of the suites. */
  readonly declared: Readonly<Record<string, number>>
}

const SCHEMAS = ['junit-10.xsd', 'junit-windyroad.xsd'].map((file) =>
  join(__dirname, '..', '..', 'reports', 'formats', 'fixtures', 'schemas', file),
)

/** It has what the schemas do not allow. */
const SPOILED =
  '<testsuites tests="1"><testsuite name="a"><testcase file="a"/></testsuite></testsuites>'

describe('JUnit of the six runs', { skip: missingPython() }, () => {
  let runs: readonly PlayedRun[]
  let readings: Readonly<Record<string, JunitReading>>
  const spoiled = emptyFolder()
  before(async () => {
    runs = await sixRuns()
    writeFileSync(join(spoiled, 'junit.xml'), SPOILED)
    const folders = [...runs.map(({ folder }) => folder), spoiled]
    readings = JSON.parse(await askPython('junit.py', ...SCHEMAS, '--', ...folders))
  })
  const readingOf = ({ folder }: PlayedRun) => readings[folder] as JunitReading

  it('is valid by both schemas, which find what they do not allow', () => {
    for (const run of runs) expect(readingOf(run).problems, run.name).to.deep.equal([])
    const found = readings[spoiled]?.problems ?? []
    for (const schema of ['junit-10.xsd', 'junit-windyroad.xsd']) {
      expect(found.some((problem) => problem.startsWith(schema))).to.equal(true)
    }
  })

  it('passes in junitparser what conforms, and nothing else', () => {
    for (const run of runs) {
      const { conforms, violates } = run.verdict.counts
      const { passed, failures } = readingOf(run).counts
      expect({ passed, failures }, run.name).to.deep.equal({ passed: conforms, failures: violates })
    }
  })

  it('has the counts of the test cases in the suites', () => {
    for (const run of runs) {
      const { counts, declared } = readingOf(run)
      const { passed = 0, ...others } = counts
      expect(declared, run.name).to.deep.equal(others)
      const { failures = 0, errors = 0, skipped = 0 } = others
      expect(passed + failures + errors + skipped, run.name).to.equal(others.tests)
    }
  })

  it('is green of the conformant run only', () => {
    const isGreen = (run: PlayedRun) => {
      const { failures = 0, errors = 0 } = readingOf(run).counts
      return failures + errors === 0 && run.name !== 'partial'
    }
    expect(runs.filter(isGreen).map(({ name }) => name)).to.deep.equal(['conformant'])
  })
})

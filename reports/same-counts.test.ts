/** One run, one story: every report of the fixture's run tells the same counts. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { exitCodeOf } from './exit-code'
import { modelOf } from './fixture/model-of'
import { play } from './fixture/play'
import type { Counts, Run } from './model'
import { statusOf } from './status'
import { terminalSummary } from './terminal'
import type { VerdictDocument } from './verdict'
import { writeReports } from './write-reports'

const COUNTS: Counts = {
  conforms: 4,
  violates: 3,
  faulted: 2,
  inapplicable: 2,
  excluded: 0,
  notRun: 8,
  observed: 2,
}
/** As the reports tell scenarios apart: an observation counts as what it looks like. */
const VERDICTS = { conforms: 5, violates: 3, faulted: 2, inapplicable: 3, 'not-run': 8 }
const STATUSES = { passed: 5, failed: 1, broken: 10, skipped: 5 }

describe('the reports of one run', () => {
  let directory: string
  let run: Run
  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'sealproof-'))
    run = modelOf(await play())
    writeReports(run, directory)
  })
  after(() => rmSync(directory, { recursive: true }))

  const written = (name: string) => readFileSync(join(directory, name), 'utf8')

  it('start from the right model', () => {
    expect(run.counts).to.deep.equal(COUNTS)
    expect(run.planned).to.equal(21)
    expect(run.outcome).to.equal('violations')
    expect(tally(run.scenarios.map(statusOf))).to.deep.equal(STATUSES)
  })

  it('agree in verdict.json', () => {
    const verdict: VerdictDocument = JSON.parse(written('verdict.json'))
    expect(verdict.counts).to.deep.equal(COUNTS)
    const scenarios = verdict.clauses.flatMap((clause) => clause.scenarios)
    expect(tally(scenarios.map((scenario) => scenario.verdict))).to.deep.equal(VERDICTS)
  })

  it('agree in JUnit', () => {
    const xml = written('junit.xml')
    const { failed, broken, skipped } = STATUSES
    expect(xml.match(/<testcase /g)).to.have.length(21)
    expect(xml.match(/<failure /g)).to.have.length(failed)
    expect(xml.match(/<error /g)).to.have.length(broken)
    expect(xml.match(/<skipped /g)).to.have.length(skipped)
    expect(xml).to.match(/<testsuites [^>]*tests="21" failures="1" errors="10" skipped="5"/)
    const verdicts = Array.from(
      xml.matchAll(/name="verdict" value="([^"]*)"/g),
      ([, value]) => value,
    )
    expect(tally(verdicts)).to.deep.equal(VERDICTS)
  })

  it('agree in Allure', () => {
    const results = readdirSync(join(directory, 'allure-results'))
      .filter((name) => name.endsWith('-result.json'))
      .map((name) => JSON.parse(written(join('allure-results', name))))
    expect(tally(results.map(({ status }) => status))).to.deep.equal(STATUSES)
    const labels = results.flatMap((result) => result.labels)
    const verdicts = labels.filter(({ name }) => name === 'verdict').map(({ value }) => value)
    expect(tally(verdicts)).to.deep.equal(VERDICTS)
  })

  it('agree in the summary', () => {
    const rows = written('summary.md').split('\n')
    const head = rows.findIndex((row) => row.startsWith('| conforms |'))
    const cells = (row = '') =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1)
    const counts = cells(rows[head]).map((name, column) => [
      name,
      Number(cells(rows[head + 2])[column]),
    ])
    expect(Object.fromEntries(counts)).to.deep.equal(COUNTS)
  })

  it('agree in the terminal', () => {
    expect(terminalSummary(run, { width: 200 })).to.include(
      '21 planned: 4 conform, 3 violate (2 of them as notes), 2 faulted, 8 not run, 2 inapplicable, 2 observed',
    )
  })

  it('accuse the suite before they accuse the target', () => {
    expect(exitCodeOf(run, { interrupted: false })).to.equal(6)
    expect(run.suiteFaults.map(({ scenario }) => scenario)).to.have.members([
      'B-2/an-undefined-step-after-one-that-passed',
      'B-2/an-ambiguous-step',
      'B-2/a-pending-step',
      'B-2/a-step-that-stumbles',
      'B-2/a-hook-that-fails-before',
      'B-2/a-hook-that-fails-after',
      'B-2/nothing-is-judged',
    ])
  })
})

describe('the exit code of a selection', () => {
  const endings: readonly [tags: string, outcome: Run['outcome'], exitCode: number][] = [
    ['@passing', 'conformant', 0],
    ['@passing or @differing', 'conformant', 0],
    ['@passing or @unbilled', 'conformant', 0],
    ['@violating', 'violations', 1],
    ['@violating or @faulting', 'violations', 1],
    ['@faulting', 'faulted', 3],
    ['@passing or @faulting', 'faulted', 3],
    ['@unbilled', 'incomplete', 4],
    ['@passing or @skipping', 'incomplete', 4],
    ['@nowhere', 'incomplete', 4],
    ['@passing or @undefined', 'incomplete', 6],
    ['@violating or @broken-after', 'violations', 6],
  ]
  for (const [tags, outcome, exitCode] of endings) {
    it(`is ${exitCode} for ${tags}`, async () => {
      const run = modelOf(await play(tags))
      expect(run.outcome).to.equal(outcome)
      expect(exitCodeOf(run, { interrupted: false })).to.equal(exitCode)
      expect(run.planned).to.equal(21)
      expect(run.counts.excluded).to.be.greaterThan(0)
    })
  }

  it('is 130 for a run that was cut off', async () => {
    const messages = await play('@passing')
    const middle = messages.findIndex((message) => message.testCaseFinished) + 5
    const run = modelOf(messages.slice(0, middle))
    expect(run.outcome).to.equal('incomplete')
    expect(run.finished).to.equal(null)
    expect(run.counts).to.include({ conforms: 1, notRun: 4, excluded: 16 })
    expect(exitCodeOf(run, { interrupted: true })).to.equal(130)
    expect(exitCodeOf(run, { interrupted: false })).to.equal(4)
  })
})

function tally(values: readonly (string | undefined)[]): Record<string, number> {
  return Object.fromEntries(
    Array.from(Map.groupBy(values, String), ([value, members]) => [value, members.length]),
  )
}

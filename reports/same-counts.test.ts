/** Every report of the fixture's run, which has every verdict, has the same counts. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { exitCodeOf } from '../cli/run/exit-code'
import { addsUp, runInManifest } from './bundle/manifest'
import { readmeText } from './bundle/readme-text'
import { COUNT_READERS, countByName } from './fixtures/count-readers'
import { modelOf } from './fixtures/model-of'
import { play } from './fixtures/play'
import { stagedWaiver } from './fixtures/waiver'
import { FORMATS } from './formats/formats'
import { writeReports } from './formats/write-reports'
import { terminalSummary } from './terminal/terminal'
import type { Counts, Run } from './verdict/model'
import { outcomeHeadline } from './wording/headline'
import { outcomeSentence } from './wording/outcome-wording'
import { statusOf } from './wording/status'

const COUNTS: Counts = {
  conforms: 4,
  violates: 1,
  noted: 2,
  faulted: 2,
  inapplicable: 2,
  excluded: 1,
  notRun: 7,
  waiting: 0,
  observed: 2,
}
/** Those with scenarios. */
const { waiting: _, ...OCCURRING } = COUNTS
/** Verdicts in the reports, where an observed scenario counts under its own verdict. */
const VERDICTS = {
  conforms: 5,
  violates: 3,
  faulted: 2,
  inapplicable: 3,
  excluded: 1,
  'not-run': 7,
}
const STATUSES = { passed: 4, failed: 1, broken: 9, skipped: 7 }
/** The fixture's run starts now, so its waivers must not expire. */
const IN_FORCE = { expires: '2999-12-31' }
/** For the documented violation, and for one of the two notes. */
const WAIVERS = [
  stagedWaiver({ scenario: 'A-1/a-row-that-changed-was-lost-somewhere' }, IN_FORCE),
  stagedWaiver({ clause: 'A-3' }, IN_FORCE),
]

describe('the reports of one run', () => {
  let directory: string
  let run: Run
  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'sealproof-'))
    run = modelOf(await play('not @pending', { waivers: WAIVERS }))
    writeReports(run, directory)
  })
  after(() => rmSync(directory, { recursive: true }))

  const written = (name: string) => readFileSync(join(directory, name), 'utf8')

  it('are written from the expected model', () => {
    expect(run.counts).to.deep.equal(COUNTS)
    expect(run.planned).to.equal(21)
    expect(run.waived).to.equal(2)
    expect(run.outcome).to.equal('violations')
    expect(countByName(run.scenarios.map(statusOf))).to.deep.equal(STATUSES)
  })

  const all = {
    planned: 21,
    judged: 9,
    counts: COUNTS,
    countedAs: OCCURRING,
    verdicts: VERDICTS,
    statuses: STATUSES,
    waived: 2,
  }
  for (const { name, write } of FORMATS) {
    it(`agree as ${name}`, () => {
      const counted = COUNT_READERS[name]?.(write(run))
      expect(counted).to.be.an('object').that.is.not.empty
      expect(expectedOf[name] ?? all).to.deep.include(counted)
    })
  }
  // SARIF has only violations, and what was not judged.
  const expectedOf: Readonly<Record<string, object>> = {
    sarif: { ...all, statuses: { failed: 1, broken: 9 }, waived: 1 },
  }

  it('agree in Allure', () => {
    const results = readdirSync(join(directory, 'allure-results'))
      .filter((name) => name.endsWith('-result.json'))
      .map((name) => JSON.parse(written(join('allure-results', name))))
    expect(countByName(results.map(({ status }) => status))).to.deep.equal(STATUSES)
    const labels = results.flatMap((result) => result.labels)
    const values = (wanted: string) =>
      labels.filter(({ name }) => name === wanted).map(({ value }) => value)
    expect(countByName(values('verdict'))).to.deep.equal(VERDICTS)
    expect(countByName(values('counted-as'))).to.deep.equal(OCCURRING)
    expect(values('waived')).to.have.length(2)
  })

  it('agree in the manifest and the README of a bundle', () => {
    const { population, waived } = runInManifest(run)
    expect({ ...population, waived }).to.deep.equal({
      ...OCCURRING,
      planned: 21,
      judged: 9,
      waived: 2,
    })
    expect(addsUp(population)).to.equal(true)
    const writtenBy = { name: 'sealproof', version: '1', digest: 'd1' }
    const readme = { run, writtenBy, sbom: undefined, signer: null, figures: new Map() }
    expect(readmeText(readme)).to.include(
      '21 planned = 9 judged + 2 faulted + 2 inapplicable + 1 not selected + 7 not run',
    )
  })

  it('have the violations of the headline in every count, with the notes beside it', () => {
    const { violates, noted } = run.counts
    expect(outcomeHeadline(run)).to.match(new RegExp(`violated in ${violates} scenario`))
    expect(outcomeSentence(run)).to.include(`in ${violates} of`).and.include(`${noted} notes`)
  })

  it('use the words of the glossary', () => {
    const glossary = readFileSync(join(__dirname, '../docs/auditor.md'), 'utf8')
    const [, words = ''] = glossary.split('### How scenarios are counted')
    for (const name of [...Object.keys(COUNTS), 'planned', 'judged', 'waived']) {
      expect(words, name).to.match(new RegExp(`^\\| .*\`${name}\``, 'm'))
    }
  })

  it('agree in the terminal', () => {
    expect(terminalSummary(run, { width: 200 })).to.include(
      '21 planned: 4 conform, 1 violates, 2 noted (2 waived), 2 faulted, 7 not run, 2 inapplicable, 2 observed, 1 not selected',
    )
  })

  it('have the exit code of a fault of the suite, although the target violates', () => {
    expect(exitCodeOf(run, { interrupted: false })).to.equal(6)
    expect(run.suiteFaults.map(({ scenario }) => scenario)).to.have.members([
      'B-2/an-undefined-step-after-one-that-passed',
      'B-2/an-ambiguous-step',
      'B-2/a-step-that-stumbles',
      'B-2/a-hook-that-fails-before',
      'B-2/a-hook-that-fails-after',
      'B-2/nothing-is-judged',
    ])
  })
})

describe('the exit code of a selection', () => {
  const endings: readonly [tags: string, outcome: Run['outcome'], exitCode: number][] = [
    ['@passing', 'partial', 0],
    ['@passing or @differing', 'partial', 0],
    ['@passing or @unbilled', 'partial', 0],
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

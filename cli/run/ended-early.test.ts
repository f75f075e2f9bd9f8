/** A run that ends before everything was asked: at a violation (`--bail`), or where the target cannot be opened. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import {
  type Ended,
  emptyFolder,
  SPECIFICATION,
  sealproof,
  TARGET,
} from '../../tests/fixtures/command'
import { type TroubledRun, TroubleStage } from '../../tests/fixtures/trouble/stage'
import { readVerdict } from '../../tests/programs/command'

const SMALL = [
  'run',
  '--features',
  SPECIFICATION,
  '--target',
  TARGET,
  '--setting',
  'mode=violating',
]

describe('sealproof run --bail', () => {
  let folder: string
  const ended: Record<string, Ended> = {}
  before(async () => {
    folder = emptyFolder()
    const played = async (out: string, ...more: readonly string[]) => {
      ended[out] = await sealproof([...SMALL, '--out', out, ...more], folder)
    }
    await Promise.all([
      played('one', '--bail', '1'),
      played('many', '--bail', '4'),
      played('threads', '--bail', '1', '--parallel', '2'),
    ])
  })

  it('ends the run with the violation, and the scenarios that are left are not run', () => {
    const { outcome, counts, partial, selection, events, finished, clauses } = readVerdict(
      join(folder, 'one'),
    )
    expect({ outcome, partial, selection }).to.deep.equal({
      outcome: 'violations',
      partial: true,
      selection: { bail: 1 },
    })
    expect(counts).to.include({ violates: 1, notRun: 3, conforms: 0 })
    expect(events?.[0]).to.include({ kind: 'bailed-out', violations: 1 })
    expect(finished).to.be.a('string')
    expect(clauses[0]?.scenarios.at(-1)).to.include({
      verdict: 'not-run',
      reason: 'the run ended at violation number 1, as asked by --bail',
    })
    expect(ended.one?.code).to.equal(1)
    expect(ended.one?.stdout).to.include(
      '; the run ended after 1 violation, as --bail asked, and 3 of its scenarios were not run; 4 of 4 scenarios selected',
    )
  })

  it('finishes what is under way in other threads', () => {
    const { outcome, counts, events } = readVerdict(join(folder, 'threads'))
    expect(outcome).to.equal('violations')
    expect(counts.violates).to.be.within(1, 2)
    expect(counts.violates + counts.notRun + counts.inapplicable).to.equal(4)
    expect(events).to.have.length(1)
  })

  it('leaves a run with fewer violations to its end, and partial', () => {
    const { counts, partial, events } = readVerdict(join(folder, 'many'))
    expect(counts).to.include({ violates: 3, notRun: 0 })
    expect({ partial, events }).to.deep.equal({ partial: true, events: undefined })
  })

  it('takes a number from 1 on; and --retries does not exist, which one line explains', async () => {
    for (const [flag, ...value] of [
      ['--bail', '0'],
      ['--bail', 'x'],
      ['--retries'],
      ['--retries', '2'],
    ]) {
      const { code, stdout, stderr } = await sealproof(['run', flag ?? '', ...value], folder)
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' })
      expect(stderr).to.match(new RegExp(`^sealproof: ${flag} .+\n$`))
    }
  })
})

describe('sealproof run, where the target can no longer be opened', () => {
  const stage = new TroubleStage()
  const runs: TroubledRun[] = []
  const AFTER = Array.from({ length: 30 }, (_, index) => `after ${index}`)
  before(async () => {
    await stage.rise()
    const dead = (run: number) =>
      AFTER.map((_, index) => `openSandbox: answers 404 (${run}.${index})`)
    const played = (run: number, ...more: readonly string[]) =>
      stage.play(
        ['alive', ...dead(run), ...AFTER].map((label) => ({ label })),
        more,
      )
    runs.push(...(await Promise.all([played(1), played(2, '--parallel', '2')])))
  })
  after(() => stage.fall())

  it('ends with 3 after the third in a row; the others are not run, with the reason', () => {
    const [run] = runs
    expect(run).to.include({ code: 3, outcome: 'faulted' })
    expect(run?.counts).to.include({ conforms: 1, faulted: 3, notRun: 57 })
    expect(run?.scenario('after 7')).to.include({
      verdict: 'not-run',
      reason: 'the run ended, because the target could not be opened in 3 scenarios in a row',
    })
  })

  it('ends with threads too', () => {
    expect(runs[1]).to.include({ code: 3, outcome: 'faulted' })
    expect(runs[1]?.counts.faulted).to.be.within(3, 10)
  })

  it('leaves all of it to a rerun, over HTTP and in threads', async () => {
    const { results = '' } = runs[0] ?? {}
    const features = ['--features', join(results, '..', 'specification')]
    const args = ['run', '--rerun', results, ...features, '--parallel', '2', '--out', 'again']
    const folder = emptyFolder()
    const { code } = await sealproof(args, folder)
    const { outcome, counts, selection } = readVerdict(join(folder, 'again'))
    expect({ code, outcome, run: selection?.rerun?.run }).to.deep.equal({
      code: 3,
      outcome: 'faulted',
      run: results,
    })
    expect(counts).to.include({ excluded: 1, conforms: 0 })
    expect(counts.faulted + counts.notRun).to.equal(60)
  })

  it('has one line for all of them, in the terminal and in every report that lists them', () => {
    const cause = 'openSandbox was answered with 404 Not Found'
    const group = `60 scenarios of FIX-1, 57 of them not begun: ${cause}`
    const [run] = runs
    const lines = (text = '') => text.split('\n').filter((line) => line.includes(group))
    expect(lines(run?.stdout)).to.have.length(1)
    expect(run?.stdout.split('\n').length).to.be.below(30)
    expect(lines(run?.summary)).to.have.length(1)
    const report = (name: string) => readFileSync(join(run?.results ?? '', name), 'utf8')
    expect(report('junit.xml').match(/>as FIX-1\//g)).to.have.length(59)
    expect(report('index.html')).to.include('60 scenarios, 57 of them not begun')
  })
})

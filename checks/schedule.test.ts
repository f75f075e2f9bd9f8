import { describe, it } from 'node:test'
import { expect } from 'chai'
import { type Check, type Finding, failed, passed } from './check'
import { runInOrder, type Schedule, selectChecks } from './schedule'

function check(name: string, finding: Finding = passed(), needs: readonly string[] = []): Check {
  return { name, promise: name, needs, examine: async () => finding }
}

function schedule(changes: Partial<Schedule> = {}): Schedule {
  return {
    atOnce: 2,
    signal: new AbortController().signal,
    examine: (one) => one.examine({} as never),
    started: () => {},
    concluded: () => {},
    ...changes,
  }
}

const outcomes = async (checks: readonly Check[], changes: Partial<Schedule> = {}) =>
  (await runInOrder(checks, schedule(changes))).map(({ check: { name }, finding }) => [
    name,
    finding.outcome,
  ])

describe('the order of checks', () => {
  it('examines every check once, as listed', async () => {
    const found = await outcomes([check('a'), check('b', failed('no')), check('c')], { atOnce: 1 })
    expect(found).to.deep.equal([
      ['a', 'passed'],
      ['b', 'failed'],
      ['c', 'passed'],
    ])
  })

  it('starts no check before what it needs, and lets others go first', async () => {
    const found = await outcomes([check('late', passed(), ['early']), check('x'), check('early')])
    expect(found.map(([name]) => name)).to.deep.equal(['x', 'early', 'late'])
  })

  it('skips what needs a failed or skipped check', async () => {
    const checks = [
      check('build', failed('no')),
      check('run', passed(), ['build']),
      check('read', passed(), ['run']),
    ]
    expect(await outcomes(checks)).to.deep.equal([
      ['build', 'failed'],
      ['run', 'skipped'],
      ['read', 'skipped'],
    ])
  })

  it('never runs more than it may at once', async () => {
    let running = 0
    let most = 0
    const examine = async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running--
      return passed()
    }
    await outcomes(
      ['a', 'b', 'c', 'd', 'e'].map((name) => check(name)),
      { examine },
    )
    expect(most).to.equal(2)
  })

  it('starts nothing more once it was interrupted', async () => {
    const interrupt = new AbortController()
    const found = await outcomes([check('a'), check('b'), check('c')], {
      atOnce: 1,
      signal: interrupt.signal,
      concluded: () => interrupt.abort(),
    })
    expect(found).to.deep.equal([['a', 'passed']])
  })
})

describe('a list of checks that cannot be done', () => {
  it('is a fault, not a shorter list', async () => {
    const fault = await outcomes([check('a'), check('b', passed(), ['nobody'])]).catch(String)
    expect(fault).to.equal('Error: never to be run: b')
  })
})

describe('the choice of checks', () => {
  const all = [check('build'), check('lint'), check('run', passed(), ['build'])]
  const names = (wanted: readonly string[]) => selectChecks(all, wanted).map(({ name }) => name)

  it('is all of them when none is named', () => {
    expect(names([])).to.deep.equal(['build', 'lint', 'run'])
  })

  it('brings along what a named check needs', () => {
    expect(names(['run'])).to.deep.equal(['build', 'run'])
  })

  it('refuses a name that no check has', () => {
    expect(() => names(['luck'])).to.throw("no check called 'luck'; there are build, lint, run")
  })
})

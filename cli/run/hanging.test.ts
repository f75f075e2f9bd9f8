import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { FIXTURE, started } from '../../tests/fixtures/command'
import { type TroubledRun, TroubleStage, writtenIn } from '../../tests/fixtures/trouble/stage'

const TIMEOUT = 1.4
const WITHIN = `within ${TIMEOUT} s`
const HANGING = [1, 2, 3].map((time) => `openSandbox: does not answer (time ${time})`)

describe('sealproof run, where a target hangs', () => {
  const stage = new TroubleStage()
  const runs: Record<string, TroubledRun> = {}
  before(async () => {
    await stage.rise()
    const plan = [...HANGING, 'after all that'].map((label) => ({ label }))
    const twice = ['twice: 1', 'twice: 2'].map((time) => `openSandbox: does not answer (${time})`)
    const timeout = ['--setting', `timeout=${TIMEOUT}`]
    const module = ['--target', join(FIXTURE, 'targets', 'hanging.cjs')]
    const [address, hanging, short] = await Promise.all([
      stage.play(plan, timeout),
      stage.play(plan, [...timeout, ...module]),
      stage.play(
        [...twice, 'after both'].map((label) => ({ label })),
        timeout,
      ),
    ])
    Object.assign(runs, { 'an address': address, 'a module': hanging, twice: short })
  })
  after(() => stage.fall())

  for (const target of ['an address', 'a module']) {
    it(`waits for ${target} three times, and then ends the run`, () => {
      const run = runs[target] as TroubledRun
      expect({ code: run.code, outcome: run.outcome }).to.deep.equal({
        code: 3,
        outcome: 'faulted',
      })
      for (const label of HANGING)
        expect(run.scenario(label)?.reason).to.equal(`openSandbox was not answered ${WITHIN}`)
      expect(run.scenario('after all that')).to.include({ verdict: 'not-run' })
    })
  }

  it('judges as usual once it is answered again', () => {
    expect(runs.twice?.scenario('after both')).to.include({ verdict: 'conforms' })
  })

  for (const [what, args] of [
    ['in this thread', []],
    ['in threads', ['--parallel', '2']],
  ] as const) {
    it(`ends at Ctrl-C while it waits ${what}`, { timeout: 60_000 }, async () => {
      const label = `getProject: does not answer (${what})`
      const { folder, command } = stage.begin(
        [{ label: `before it, ${what}` }, { label }, { label: 'after it' }],
        ['--setting', 'timeout=600', ...args],
      )
      const child = started(command, folder)
      const poll = setInterval(() => {
        if (stage.server.asked(label, 'getProject') === 0) return
        clearInterval(poll)
        child.kill('SIGINT')
      }, 20)
      const code = await new Promise((resolve) => child.on('close', resolve))
      clearInterval(poll)
      const { outcome, scenario } = writtenIn(join(folder, 'out'))
      expect({ code, outcome }).to.deep.equal({ code: 130, outcome: 'incomplete' })
      expect(scenario(label)).to.include({ verdict: 'not-run' })
    })
  }
})

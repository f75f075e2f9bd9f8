/** Whatever a target module does to its process is the module's fault, and the suite's process goes on. */
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { built, FIXTURE } from '../../tests/fixtures/command'
import type { LoadedTarget, LoadOptions } from '../load'
import type { Outcome, Sandbox, Target } from '../target'

interface Deeds {
  readonly FATAL: Readonly<Record<string, unknown>>
  readonly MALFORMED: Readonly<Record<string, unknown>>
  readonly HARMLESS: Readonly<Record<string, unknown>>
}
const { FATAL, MALFORMED, HARMLESS } = require('../../tests/fixtures/mischief/deeds.cjs') as Deeds
const TARGET = join(FIXTURE, 'mischief', 'target.cjs')
/**
 * In seconds. A process takes a while to start on a busy machine, so only a deed that gives no answer has the short
 * timeout.
 */
const TIMEOUT = '15'
const SHORT_TIMEOUT = '0.5'
const GIVES_NO_ANSWER = /never|loops|microtasks|closes its channel|removes all listeners/

/** The compiled one: a process of TypeScript sources takes a second to start. */
const { loadTarget } = require(built('adapters', 'load.js')) as {
  loadTarget(
    argument: string,
    settings?: Record<string, string>,
    options?: LoadOptions,
  ): Promise<LoadedTarget>
}

function targetThat(deed: string, moment: string, after = 0): Promise<LoadedTarget> {
  const timeout = GIVES_NO_ANSWER.test(deed) ? SHORT_TIMEOUT : TIMEOUT
  return loadTarget(TARGET, { timeout, mischief: `${deed}@${moment}@${after}` })
}

/** As a scenario asks it. */
async function ask(target: Target): Promise<Outcome<unknown>> {
  const sandbox: Sandbox = await target.openSandbox('a scenario')
  try {
    await sandbox.createProject({ name: 'ledger', region: 'cn-shanghai' })
    return await sandbox.getProject({ name: 'ledger' })
  } finally {
    await sandbox.close().catch(() => {})
  }
}

async function faultOf(asked: Promise<unknown>): Promise<string> {
  const error = await asked.then(
    (answer) => `was answered with ${JSON.stringify(answer)}`,
    (thrown: unknown) => thrown,
  )
  expect(error).to.have.property('name', 'TargetFault')
  return (error as Error).message
}

describe('a target module that, when it is asked,', { concurrency: 2 }, () => {
  for (const deed of [...Object.keys(FATAL), ...Object.keys(MALFORMED)]) {
    it(`${deed}: has a fault, and is asked again`, async () => {
      const target = await targetThat(deed, 'getProject')
      expect(await faultOf(ask(target))).to.match(/^getProject /)
      // Not a fault of what was asked before: the next scenario has a process that answers.
      expect(await faultOf(ask(target))).to.match(/^getProject /)
      await target.close().catch(() => {})
    })
  }

  for (const deed of Object.keys(HARMLESS)) {
    it(`${deed}: is answered`, async () => {
      const here = process.cwd()
      const target = await targetThat(deed, 'getProject')
      expect((await ask(target)).ok).to.equal(true)
      expect((await ask(target)).ok).to.equal(true)
      await target.close()
      expect(process.cwd()).to.equal(here)
      expect(JSON.stringify({ ok: true })).to.equal('{"ok":true}')
    })
  }
})

describe('a target module that ends its process', () => {
  it('between two questions: the next question says so, and the one after is answered', async () => {
    const target = await targetThat('exits with 0', 'nowhere')
    const pid = pidOf(target)
    process.kill(pid, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await faultOf(target.openSandbox('next'))).to.include('was ended by SIGKILL')
    expect((await ask(target)).ok).to.equal(true)
    await target.close()
  })

  it('again and again: is not started without end', async () => {
    const target = await targetThat('exits with 0', 'openSandbox')
    const faults: string[] = []
    for (let time = 0; time < 6; time++) faults.push(await faultOf(target.openSandbox('next')))
    expect(faults[0]).to.include('its process ended with exit code 0')
    expect(faults.at(-1)).to.include('it is not started again')
  })

  for (const deed of ['exits with 0', 'loops without end', 'never answers', 'throws null']) {
    it(`when it connects (${deed}): cannot be reached`, async () => {
      expect(await faultOf(targetThat(deed, 'connect'))).to.match(/connect/)
    })
  }
})

describe('the process of a target module', () => {
  let target: LoadedTarget
  before(async () => {
    target = await targetThat('prints to stdout', 'nowhere')
  })
  after(() => target.close())

  it('ends with the target', async () => {
    const other = await targetThat('keeps a timer and a server open', 'connect')
    const pid = pidOf(other)
    await other.close()
    expect(() => process.kill(pid, 0)).to.throw('ESRCH')
  })

  it('answers with what it was sent', async () => {
    const rows = [{ id: '1', name: '\u0000 \u{1f511} "quoted"' }]
    expect(await target.echo?.({ rows })).to.deep.equal({ rows })
  })
})

/** This target's version is the id of its process. */
const pidOf = (target: Target): number => Number(target.version)

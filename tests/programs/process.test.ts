import { describe, it } from 'node:test'
import { expect } from 'chai'
import { run, runTo, withServer } from './process'

const surroundings = { seconds: 20 }

function runScript(script: string, changes: object = {}) {
  return run(process.execPath, ['-e', script], { ...surroundings, ...changes })
}

describe('a program that is run to its end', () => {
  it('gives its exit code and what it said', async () => {
    const ending = await runScript('console.log("out"); console.error("err"); process.exit(3)')
    expect(ending).to.deep.equal({ code: 3, timedOut: false, stdout: 'out\n', stderr: 'err\n' })
  })

  it('is ended at its time limit, and what it started with it', async () => {
    const script = `
      const { spawn } = require('node:child_process')
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
      console.log(child.pid)
      setInterval(() => {}, 1000)`
    const ending = await runScript(script, { seconds: 1 })
    expect(ending).to.include({ code: null, timedOut: true })
    expect(await isGone(Number(ending.stdout))).to.equal(true)
  })

  it('leaves nothing behind that it started and did not wait for', async () => {
    const script = `
      const { spawn } = require('node:child_process')
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
      child.unref()
      console.log(child.pid)`
    const ending = await runScript(script)
    expect(ending).to.include({ code: 0, timedOut: false })
    expect(await isGone(Number(ending.stdout))).to.equal(true)
  })

  it('fails with what it said, where it ends with another code than it should', async () => {
    const failing = runTo(0, process.execPath, ['-e', 'console.log("no"); process.exit(3)'])
    const message = await failing.catch((error: Error) => error.message)
    expect(message).to.match(/\nended with 3, not with 0\nno\n$/)
  })

  it('is a fault when the program is not there', async () => {
    const absent = run('no-such-program-anywhere', [], surroundings)
    const fault = await absent.catch((error: unknown) => error)
    expect(fault).to.have.property('code', 'ENOENT')
  })
})

function beside<T>(script: string, work: (firstLine: string) => Promise<T>, changes: object = {}) {
  return withServer(process.execPath, ['-e', script], work, { ...surroundings, ...changes })
}

const STAYS = 'console.log(process.pid); setInterval(() => console.log("."), 1)'

describe('a server that is run beside a piece of work', () => {
  it('is there while the work is done, and gone afterwards', async () => {
    const pid = await beside(STAYS, async (line) => {
      expect(process.kill(Number(line), 0)).to.equal(true)
      return Number(line)
    })
    expect(() => process.kill(pid, 0)).to.throw(/ESRCH/)
  })

  it('is gone too when the work fails', async () => {
    let pid = 0
    const failing = beside(STAYS, async (line) => {
      pid = Number(line)
      throw new Error('the work failed')
    })
    expect(await failing.catch((error: Error) => error.message)).to.equal('the work failed')
    expect(() => process.kill(pid, 0)).to.throw(/ESRCH/)
  })

  it('must say that it is ready before it ends', async () => {
    const ended = beside('console.error("no port is free")', async () => 'worked')
    const message = await ended.catch((error: Error) => error.message)
    expect(message).to.match(/ended before it was ready: no port is free/)
  })

  it('is a fault when it is not there', async () => {
    const absent = withServer('no-such-program-anywhere', [], async () => 'worked', surroundings)
    const fault = await absent.catch((error: unknown) => error)
    expect(fault).to.have.property('code', 'ENOENT')
  })

  it('must say so within its time', async () => {
    const silent = beside('setInterval(() => {}, 1000)', async () => 'worked', { seconds: 0.2 })
    const message = await silent.catch((error: Error) => error.message)
    expect(message).to.match(/was not ready within 0.2 seconds/)
  })
})

/** An ended process keeps its id until its new parent has taken note. */
async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

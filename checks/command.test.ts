import { describe, it } from 'node:test'
import { expect } from 'chai'
import { runToItsEnd } from './command'

const surroundings = { cwd: process.cwd(), env: process.env, seconds: 20 }

function runScript(script: string, changes: object = {}) {
  return runToItsEnd(process.execPath, ['-e', script], { ...surroundings, ...changes })
}

describe('a command that is run to its end', () => {
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

  it('is a fault when the program is not there', async () => {
    const run = runToItsEnd('no-such-program-anywhere', [], surroundings)
    const fault = await run.catch((error: unknown) => error)
    expect(fault).to.have.property('code', 'ENOENT')
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

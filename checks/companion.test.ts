import { describe, it } from 'node:test'
import { expect } from 'chai'
import { withCompanion } from './companion'

const surroundings = { cwd: process.cwd(), env: process.env, seconds: 20 }

function beside<T>(script: string, work: (firstLine: string) => Promise<T>, changes: object = {}) {
  return withCompanion(process.execPath, ['-e', script], { ...surroundings, ...changes }, work)
}

const STAYS = 'console.log(process.pid); setInterval(() => console.log("."), 1)'

describe('a program that is run beside a piece of work', () => {
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
    const absent = withCompanion('no-such-program-anywhere', [], surroundings, async () => 'worked')
    const fault = await absent.catch((error: unknown) => error)
    expect(fault).to.have.property('code', 'ENOENT')
  })

  it('must say so within its time', async () => {
    const silent = beside('setInterval(() => {}, 1000)', async () => 'worked', { seconds: 0.2 })
    const message = await silent.catch((error: Error) => error.message)
    expect(message).to.match(/was not ready within 0.2 seconds/)
  })
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Sandbox, Target } from '../../adapters/target'
import { Oracle, UnknownOperation } from '../oracle'
import { playWalks } from './play'
import { Walk } from './walk'

const NOTHING = { shown: () => undefined, open: () => Buffer.alloc(0), lost: () => undefined }

function targetWith(sandbox: object): Target {
  return {
    name: 'odd',
    version: '1',
    capabilities: new Set(),
    openSandbox: async () => ({ close: async () => {}, ...sandbox }) as unknown as Sandbox,
    close: async () => {},
  }
}

describe('a walk', () => {
  it('ends with an error for an operation that the oracle does not know', async () => {
    const target = targetWith({ fly: async () => ({ ok: true, value: null }) })
    const oracle = new Oracle(target, NOTHING)
    const sandbox = await target.openSandbox('a walk')
    const walk = new Walk({ sandbox, target, oracle, known: new Set() })
    const error = await walk.ask('fly' as never, {} as never).catch((thrown: unknown) => thrown)
    expect(error).to.be.instanceOf(UnknownOperation)
  })

  it('that does not end is left when it is given up, and what others showed stays', async () => {
    let asked = 0
    const answer = () => {
      asked += 1
      const refusal = { code: 'ACCESS_DENIED', message: '' }
      return asked < 30 ? Promise.resolve({ ok: false, refusal }) : new Promise(() => {})
    }
    const givenUp = new Promise((resolve) => setTimeout(resolve, 50))
    const CORE = ['createProject', 'getProject', 'setEncryption', 'writeRows', 'readRows', 'close']
    const target = targetWith(Object.fromEntries(CORE.map((name) => [name, answer])))
    const counted: number[] = []
    const result = await playWalks({
      target,
      instruments: NOTHING,
      seed: 1,
      walks: 1000,
      length: 5,
      shortenings: 0,
      givenUp,
      onWalk: (played) => counted.push(played),
    })
    expect(result.walks).to.equal(counted.length)
    expect([...result.found.keys()]).to.include('NEW-1')
  })

  for (const shortenings of [0, 10])
    it(`passes on an error that is no violation, with ${shortenings} shortenings`, async () => {
      const broken = async () => {
        throw new UnknownOperation('of the suite')
      }
      const target = targetWith({ createProject: broken })
      const request = { target, instruments: NOTHING, seed: 1, walks: 3, length: 5, shortenings }
      const error = await playWalks(request).catch((thrown: unknown) => thrown)
      expect(error).to.be.instanceOf(UnknownOperation)
    })
})

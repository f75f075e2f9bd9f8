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

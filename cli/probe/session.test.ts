import { describe, it } from 'node:test'
import { expect } from 'chai'
import { resultOfItem } from './item-result'
import { ProbeSession } from './session'
import type { UnguardedTarget } from './unguarded-target'

/** Each answer takes this many seconds. */
function slow(seconds: number, clock: { ms: number }): UnguardedTarget {
  const outcome = { ok: true, value: null } as const
  const ask = async () => {
    clock.ms += seconds * 1000
    return { kind: 'outcome', outcome } as const
  }
  return {
    isBehindAddress: true,
    open: async () => ({ ask, close: async () => undefined }),
    reopen: async () => undefined,
  }
}

describe('a probe session', () => {
  it('ends an item that takes too long, and gives the next one its own time', async () => {
    const clock = { ms: 0 }
    const session = new ProbeSession(slow(9, clock), () => clock.ms)
    const item = async (): Promise<string> => {
      session.beginItem()
      const sandbox = await session.mainSandbox()
      for (;;) await sandbox.outcomeOf('clock.now', {})
    }
    for (const asked of [4, 4]) {
      const before = session.questions
      const result = await resultOfItem(item)
      expect(result)
        .to.have.nested.property('troubles[0].says')
        .that.matches(/took 30 seconds/)
      expect(session.questions - before - (before === 0 ? 1 : 0)).to.equal(asked)
    }
  })

  it('closes what it has opened', async () => {
    const closed: string[] = []
    const open = async (label: string) => ({
      ask: async () => ({ kind: 'absent', says: '' }) as const,
      close: async () => {
        closed.push(label)
        return undefined
      },
    })
    const session = new ProbeSession({
      isBehindAddress: false,
      reopen: async () => undefined,
      open,
    })
    session.beginItem()
    await session.otherSandbox()
    const here = await session.mainSandbox()
    await here.close()
    await session.end()
    expect(closed).to.deep.equal(['sealproof probe: here', 'sealproof probe: there'])
  })
})

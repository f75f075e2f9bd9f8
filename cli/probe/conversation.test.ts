import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { BareTarget } from './bare-target'
import { Conversation } from './conversation'
import { findingOf } from './finding'

/** Each answer takes so many seconds. */
function slow(seconds: number, clock: { ms: number }): BareTarget {
  const outcome = { ok: true, value: null } as const
  const ask = async () => {
    clock.ms += seconds * 1000
    return { kind: 'outcome', outcome } as const
  }
  return { isBehindAddress: true, open: async () => ({ ask, close: async () => undefined }) }
}

describe('a conversation', () => {
  it('ends an item that takes too long, and gives the next one its own time', async () => {
    const clock = { ms: 0 }
    const conversation = new Conversation(slow(9, clock), () => clock.ms)
    const item = async (): Promise<string> => {
      conversation.begin()
      const corner = await conversation.here()
      for (;;) await corner.ask('clock.now', {})
    }
    for (const asked of [4, 4]) {
      const before = conversation.questions
      const finding = await findingOf(item)
      expect(finding)
        .to.have.nested.property('troubles[0].says')
        .that.matches(/took 30 seconds/)
      expect(conversation.questions - before - (before === 0 ? 1 : 0)).to.equal(asked)
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
    const conversation = new Conversation({ isBehindAddress: false, open })
    conversation.begin()
    await conversation.there()
    const here = await conversation.here()
    await here.close()
    await conversation.end()
    expect(closed).to.deep.equal(['sealproof probe: here', 'sealproof probe: there'])
  })
})

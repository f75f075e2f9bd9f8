import { describe, it } from 'node:test'
import { expect } from 'chai'
import { Countdown } from './countdown'
import type { SpecimenReply } from './threads'

const PLAYED = { played: { suiteFaults: [] } } as unknown as SpecimenReply

describe('the countdown of the selftest', () => {
  it('is a line every 30 seconds in a log, with the time left, and one at the end', () => {
    const texts: string[] = []
    let now = 0
    const countdown = new Countdown(20, () => now, { write: (text) => texts.push(text) })
    for (let done = 1; done <= 20; done++) {
      now = done * 4_000
      countdown.take(`specimen-${done}`, PLAYED)
    }
    expect(texts).to.deep.equal([
      '8/20 specimens played · 48 s left · specimen-8\n',
      '16/20 specimens played · 16 s left · specimen-16\n',
      '20/20 specimens played\n',
    ])
  })
})

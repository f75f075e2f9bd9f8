import { describe, it } from 'node:test'
import { expect } from 'chai'
import { StatusLine } from './status-line'

const ERASE = '\r\u001b[2K'

/** A status line whose clock stands at `clock.now`, and what it wrote. */
function staged(terminal: { isTTY: boolean; columns?: number }) {
  const texts: string[] = []
  const clock = { now: 0 }
  const line = new StatusLine({
    stream: { ...terminal, write: (text) => texts.push(text) },
    millisecondsBetween: { onTerminal: 100, inLog: 5_000 },
    now: () => clock.now,
  })
  return { texts, clock, line }
}

describe('a status line', () => {
  it('writes nothing before the first pause is over', () => {
    const { texts, clock, line } = staged({ isTTY: true })
    clock.now = 99
    line.show('packing file 1')
    line.clear()
    expect(texts).to.deep.equal([])
  })

  it('is rewritten on a terminal, is narrower than the terminal, and is removed', () => {
    const { texts, clock, line } = staged({ isTTY: true, columns: 12 })
    for (clock.now of [100, 150, 200]) line.show(`state at ${clock.now}`)
    line.show('too early')
    line.clear()
    line.clear()
    expect(texts).to.deep.equal([`${ERASE}state at 1…`, `${ERASE}state at 2…`, ERASE])
  })

  it('is a line for each state in a log, at longer intervals', () => {
    const { texts, clock, line } = staged({ isTTY: false })
    for (clock.now of [100, 4_999, 5_000, 9_999, 10_000]) line.show(`state at ${clock.now}`)
    line.clear()
    expect(texts).to.deep.equal(['state at 5000\n', 'state at 10000\n'])
  })

  it('can stay on the terminal as the last state', () => {
    const { texts, line } = staged({ isTTY: true })
    line.showNow('done')
    line.keep()
    line.clear()
    expect(texts).to.deep.equal([`${ERASE}done`, '\n'])
  })
})

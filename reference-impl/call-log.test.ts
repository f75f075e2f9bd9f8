import { describe, it } from 'node:test'
import { expect } from 'chai'
import { CallLog } from './call-log'
import { KeptState } from './store'

describe('a log of calls', () => {
  const logOf = (state: KeptState) => new CallLog<string>(state.laterRecords('calls'), 3)

  it('has the newest entries, oldest first, and knows how many there were before', () => {
    const log = logOf(new KeptState())
    for (const entry of ['a', 'b', 'c', 'd', 'e']) log.add(entry)
    expect([log.list(), log.firstNumber]).to.deep.equal([['c', 'd', 'e'], 2])
  })

  it('goes on where another process left it', () => {
    const first = new KeptState()
    const log = logOf(first)
    for (const entry of ['a', 'b', 'c', 'd']) log.add(entry)
    const second = new KeptState()
    second.replace(first.snapshot())
    const again = logOf(second)
    again.add('e')
    expect([again.list(), again.firstNumber]).to.deep.equal([['c', 'd', 'e'], 2])
  })

  it('is empty once it was cleared, and numbers go on', () => {
    const log = logOf(new KeptState())
    for (const entry of ['a', 'b']) log.add(entry)
    log.clear()
    log.add('c')
    expect([log.list(), log.firstNumber]).to.deep.equal([['c'], 2])
  })
})

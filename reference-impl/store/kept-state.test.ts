import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Change, Database } from './database'
import { KeptState } from './kept-state'

/** Notes each transaction; fails as often as asked. */
class NotedDatabase implements Database {
  readonly commits: (readonly Change[])[] = []
  failures = 0

  load() {
    return [{ kind: 'numbers', id: 'one', json: '1' }]
  }

  commit(changes: readonly Change[]): void {
    if (this.failures-- > 0) throw new Error('the disk is full')
    this.commits.push(changes)
  }

  close(): void {}
}

describe('a state that is kept', () => {
  it('has what the database has, in one transaction for all changes of one turn', async () => {
    const database = new NotedDatabase()
    const state = new KeptState(database)
    const numbers = state.records<number>('numbers')
    expect([...numbers.entries()]).to.deep.equal([['one', 1]])
    numbers.set('two', 2)
    numbers.delete('one')
    const other = state.records<string>('names')
    const saved = state.saved()
    other.set('a', 'b')
    await Promise.all([saved, state.saved()])
    expect(database.commits).to.deep.equal([
      [
        { kind: 'numbers', id: 'two', json: '2' },
        { kind: 'numbers', id: 'one', json: null },
        { kind: 'names', id: 'a', json: '"b"' },
      ],
    ])
    await state.saved()
    expect(database.commits).to.have.length(1)
  })

  it('keeps a value as it was when it was set', async () => {
    const database = new NotedDatabase()
    const state = new KeptState(database)
    const value = { count: 1 }
    state.records<typeof value>('counts').set('a', value)
    value.count = 2
    await state.saved()
    expect(database.commits[0]?.[0]?.json).to.equal('{"count":1}')
  })

  it('tells that a transaction failed, and tries its changes again', async () => {
    const database = new NotedDatabase()
    const state = new KeptState(database)
    database.failures = 1
    state.records<number>('numbers').set('two', 2)
    const failed = await state.saved().then(
      () => 'saved',
      (error: Error) => error.message,
    )
    expect(failed).to.equal('the disk is full')
    await state.saved()
    expect(database.commits.flat()).to.have.length(1)
  })

  it('keeps the records that are kept later once, and not together with the others', async () => {
    const database = new NotedDatabase()
    const state = new KeptState(database)
    const meters = state.laterRecords<number>('meters')
    meters.set('calls', 1)
    meters.set('calls', 2)
    state.records<number>('numbers').set('two', 2)
    await state.saved()
    state.close()
    expect(database.commits).to.deep.equal([
      [{ kind: 'numbers', id: 'two', json: '2' }],
      [{ kind: 'meters', id: 'calls', json: '2' }],
    ])
  })

  it('keeps nothing of services that were made before its records were replaced', async () => {
    const database = new NotedDatabase()
    const state = new KeptState(database)
    const old = state.records<number>('numbers')
    state.replace([{ kind: 'numbers', id: 'three', json: '3' }])
    old.set('four', 4)
    await state.saved()
    expect(state.snapshot()).to.deep.equal([{ kind: 'numbers', id: 'three', json: '3' }])
    expect(database.commits.flat().map(({ id, json }) => [id, json])).to.deep.equal([
      ['one', null],
      ['three', '3'],
    ])
  })
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import { MemoryStore } from './memory-store'
import type { StoredBytes } from './object-store'
import { Table } from './table'

const PREFIX = 'ledger/1/'

function object(text: string): StoredBytes {
  return { header: Buffer.alloc(0), body: Buffer.from(text) }
}

function newTable(): { store: MemoryStore; table: Table } {
  const store = new MemoryStore()
  return { store, table: new Table(store, PREFIX) }
}

async function read(table: Table): Promise<readonly string[]> {
  const seen: string[] = []
  await table.read(({ body }) => seen.push(body.toString()))
  return seen
}

async function stored(table: Table): Promise<readonly string[]> {
  const seen: string[] = []
  await table.inspect((_id, { body }) => seen.push(body.toString()))
  return seen
}

function* failingAfter(text: string): Generator<StoredBytes> {
  yield object(text)
  throw new Error('no more')
}

describe('a table', () => {
  it('does not exist before the first write', () => {
    expect(newTable().table.exists).to.equal(false)
  })

  it('exists after a write of nothing', async () => {
    const { table } = newTable()
    await table.write([], 'append')
    expect(table.exists).to.equal(true)
  })

  it('is read in the order of writing', async () => {
    const { table } = newTable()
    await table.write([object('a'), object('b')], 'append')
    await table.write([object('c')], 'append')
    expect(await read(table)).to.deep.equal(['a', 'b', 'c'])
  })

  it('keeps nothing of what was overwritten', async () => {
    const { table } = newTable()
    await table.write([object('old')], 'append')
    await table.write([object('new')], 'overwrite')
    expect(await stored(table)).to.deep.equal(['new'])
  })

  it('shows a stranger in its storage, and does not read it', async () => {
    const { store, table } = newTable()
    await table.write([object('own')], 'append')
    await store.put(`${PREFIX}stranger`, object('stranger'))
    expect([await stored(table), await read(table)]).to.deep.equal([['own', 'stranger'], ['own']])
  })

  it('stores an object before it asks for the next', async () => {
    const { store, table } = newTable()
    const storedBefore: number[] = []
    const objects = function* (): Generator<StoredBytes> {
      for (const text of ['a', 'b']) yield object(text)
    }
    const put = store.put.bind(store)
    store.put = async (id, bytes) => {
      storedBefore.push((await store.list('')).length)
      await put(id, bytes)
    }
    await table.write(objects(), 'append')
    expect(storedBefore).to.deep.equal([0, 1])
  })

  it('gives each object that was read back to the store, once it was seen', async () => {
    const { store, table } = newTable()
    const events: string[] = []
    const release = ({ body }: StoredBytes) => events.push(`released ${body}`)
    Object.assign(store, { release })
    await table.write([object('a'), object('b')], 'append')
    await table.read(({ body }) => events.push(`saw ${body}`))
    expect(events).to.deep.equal(['saw a', 'released a', 'saw b', 'released b'])
  })

  it('takes turns: a read does not see half of a write', async () => {
    const { table } = newTable()
    await table.write([object('old')], 'append')
    const writing = table.write([object('n'), object('ew')], 'overwrite')
    const [rows] = await Promise.all([read(table), writing])
    expect(rows).to.deep.equal(['n', 'ew'])
  })
})

describe('a write that fails', () => {
  for (const mode of ['append', 'overwrite'] as const) {
    it(`leaves the table as it was: ${mode}`, async () => {
      const { table } = newTable()
      await table.write([object('old')], 'append')
      await table.write(failingAfter('new'), mode).catch(() => {})
      expect([await read(table), await stored(table)]).to.deep.equal([['old'], ['old']])
    })
  }

  it('makes no table', async () => {
    const { store, table } = newTable()
    await table.write(failingAfter('new'), 'append').catch(() => {})
    expect([table.exists, await store.list('')]).to.deep.equal([false, []])
  })

  it('says why', async () => {
    const reason = await newTable()
      .table.write(failingAfter('new'), 'append')
      .catch((error: Error) => error.message)
    expect(reason).to.equal('no more')
  })

  it('does not hold up the next one', async () => {
    const { table } = newTable()
    await table.write(failingAfter('new'), 'append').catch(() => {})
    await table.write([object('next')], 'append')
    expect(await read(table)).to.deep.equal(['next'])
  })
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import { MemoryStore } from './memory-store'
import type { StoredBytes } from './object-store'
import { Table, type TableNeeds, type WriteMode } from './table'
import { NO_PARTITION, type ObjectEntry, objectsIn, type TableContent } from './table-content'

const PREFIX = 'ledger/1/'

function object(text: string): StoredBytes {
  return { header: Buffer.alloc(0), body: Buffer.from(text) }
}

const NEW: TableContent = {
  columns: { kind: 'none' },
  partitions: [],
  owner: 'owner',
  createdAt: 0,
  modifiedAt: 0,
}

function newTable(needs: Partial<TableNeeds> = {}): { store: MemoryStore; table: Table } {
  const store = new MemoryStore()
  const kept = { keep: async () => {}, forget: async () => {}, now: () => 1 }
  const table = new Table({ store, prefix: PREFIX, content: NEW, written: 0, ...kept, ...needs })
  return { store, table }
}

function write(table: Table, objects: Iterable<StoredBytes>, mode: WriteMode): Promise<void> {
  return table.update(async (put) => {
    const added: ObjectEntry[] = []
    for (const stored of objects) added.push(await put({ stored, form: 'texts', rows: 1 }))
    return (before) => {
      const all = mode === 'append' ? [...objectsIn(before), ...added] : added
      return {
        columns: { kind: 'texts', names: [] },
        partitions: [{ partition: NO_PARTITION, objects: all }],
      }
    }
  })
}

async function read(table: Table): Promise<readonly string[]> {
  const seen: string[] = []
  await table.read(() => ({ see: ({ body }) => seen.push(body.toString()), end: () => {} }))
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
    await write(table, [], 'append')
    expect(table.exists).to.equal(true)
  })

  it('is read in the order of writing', async () => {
    const { table } = newTable()
    await write(table, [object('a'), object('b')], 'append')
    await write(table, [object('c')], 'append')
    expect(await read(table)).to.deep.equal(['a', 'b', 'c'])
  })

  it('keeps nothing of what was overwritten', async () => {
    const { table } = newTable()
    await write(table, [object('old')], 'append')
    await write(table, [object('new')], 'overwrite')
    expect(await stored(table)).to.deep.equal(['new'])
  })

  it('shows a stranger in its storage, and does not read it', async () => {
    const { store, table } = newTable()
    await write(table, [object('own')], 'append')
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
    await write(table, objects(), 'append')
    expect(storedBefore).to.deep.equal([0, 1])
  })

  it('gives each object that was read back to the store, once it was seen', async () => {
    const { store, table } = newTable()
    const events: string[] = []
    const release = ({ body }: StoredBytes) => events.push(`released ${body}`)
    Object.assign(store, { release })
    await write(table, [object('a'), object('b')], 'append')
    await table.read(() => ({ see: ({ body }) => events.push(`saw ${body}`), end: () => {} }))
    expect(events).to.deep.equal(['saw a', 'released a', 'saw b', 'released b'])
  })

  it('is not modified by a change of nothing', async () => {
    const { table } = newTable({ keep: () => Promise.reject(new Error('it was kept')) })
    await table.update(async () => (before) => before)
    expect(table.content.modifiedAt).to.equal(0)
  })

  it('takes turns: a read does not see half of a write', async () => {
    const { table } = newTable()
    await write(table, [object('old')], 'append')
    const writing = write(table, [object('n'), object('ew')], 'overwrite')
    const [rows] = await Promise.all([read(table), writing])
    expect(rows).to.deep.equal(['n', 'ew'])
  })
})

describe('a write that fails', () => {
  for (const mode of ['append', 'overwrite'] as const) {
    it(`leaves the table as it was: ${mode}`, async () => {
      const { table } = newTable()
      await write(table, [object('old')], 'append')
      await write(table, failingAfter('new'), mode).catch(() => {})
      expect([await read(table), await stored(table)]).to.deep.equal([['old'], ['old']])
    })
  }

  it('makes no table', async () => {
    const { store, table } = newTable()
    await write(table, failingAfter('new'), 'append').catch(() => {})
    expect([table.exists, await store.list('')]).to.deep.equal([false, []])
  })

  it('says why', async () => {
    const { table } = newTable()
    const reason = await write(table, failingAfter('new'), 'append').catch(
      (error: Error) => error.message,
    )
    expect(reason).to.equal('no more')
  })

  it('does not hold up the next one', async () => {
    const { table } = newTable()
    await write(table, failingAfter('new'), 'append').catch(() => {})
    await write(table, [object('next')], 'append')
    expect(await read(table)).to.deep.equal(['next'])
  })
})

describe('a change that cannot be kept', () => {
  /** Keeps nothing while `isFull`. */
  function fullDisk() {
    const disk = { isFull: false, kept: NEW }
    const { store, table } = newTable({
      async keep(content) {
        if (disk.isFull) throw new Error('the disk is full')
        disk.kept = content
      },
    })
    return { disk, store, table }
  }

  it('leaves the table as it was', async () => {
    const { disk, table } = fullDisk()
    await write(table, [object('old')], 'append')
    disk.isFull = true
    await write(table, [object('new')], 'overwrite').catch(() => {})
    expect(await read(table)).to.deep.equal(['old'])
  })

  it('leaves its objects, which the disk may name, until the disk works again', async () => {
    const { disk, table } = fullDisk()
    await write(table, [object('old')], 'append')
    disk.isFull = true
    await write(table, [object('new')], 'append').catch(() => {})
    expect(await stored(table)).to.deep.equal(['old', 'new'])
    disk.isFull = false
    await table.discard(['ledger/1/00000001'])
    expect([await stored(table), objectsIn(disk.kept).length]).to.deep.equal([['old'], 1])
  })
})

describe('a table that is dropped', () => {
  it('leaves no objects behind, and is not read or written again', async () => {
    const { store, table } = newTable()
    await write(table, [object('old')], 'append')
    let isForgotten = false
    await table.drop(() => {
      isForgotten = true
    })
    const refused = await write(table, [object('new')], 'append').catch(({ code }) => code)
    expect([table.exists, isForgotten, refused]).to.deep.equal([false, true, 'OBJECT_NOT_EXIST'])
    expect(await store.list('')).to.deep.equal([])
  })

  it('stays as it was where that cannot be kept', async () => {
    const forget = () => Promise.reject(new Error('the disk is full'))
    const { table } = newTable({ forget })
    await write(table, [object('old')], 'append')
    await table.drop(() => {}).catch(() => {})
    expect([table.exists, await read(table)]).to.deep.equal([true, ['old']])
  })
})

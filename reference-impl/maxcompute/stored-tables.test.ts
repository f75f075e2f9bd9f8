/** Tables with typed columns: in one project without encryption and in one with. */

import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import type { Partition, RecordChunk } from '../columns'
import { OWNER } from '../ram'
import {
  addProject,
  aes256,
  byok,
  outcomeOf,
  type ReadyCloud,
  readyCloud,
} from './fixtures/ready-cloud'
import { COLUMNS, chunkOf, chunksOf, rowsOf, type TestRow } from './fixtures/record-chunks'

const DS = { name: 'ds', type: { name: 'STRING' }, comment: '', isNullable: true } as const
const PLAIN = { columns: COLUMNS, partitionKeys: [], comment: '', lifecycle: null }
const PARTED = { ...PLAIN, partitionKeys: [DS] }
const TABLE = { project: 'ledger', table: 'typed' }
const PLACE = { ...TABLE, partition: [] as Partition }

async function newTable({
  isEncrypted = true,
  definition = PLAIN as typeof PARTED | typeof PLAIN,
} = {}) {
  const cloud = readyCloud()
  addProject(cloud, 'ledger', isEncrypted ? aes256(byok(cloud.keyId)) : null)
  await cloud.tables.create(OWNER, { ...TABLE, definition, ifNotExists: false })
  return cloud
}

async function write(
  { tables }: ReadyCloud,
  rows: readonly TestRow[],
  { partition = [] as Partition, mode = 'append' as 'append' | 'overwrite' } = {},
): Promise<void> {
  const request = { ...TABLE, partition, mode, createPartition: true }
  const staged = await tables.beginWrite(OWNER, request)
  await staged.write(0, chunksOf(rows))
  await staged.commit([0])
}

function read(
  { tables }: ReadyCloud,
  partition: Partition = [],
  range?: { start: number; count: number },
) {
  return rowsOf(tables.read(OWNER, { ...TABLE, partition }, range))
}

function begin({ tables }: ReadyCloud, mode: 'append' | 'overwrite' = 'append') {
  return tables.beginWrite(OWNER, { ...PLACE, mode, createPartition: false })
}

const A: TestRow = [1, 'a']
const B: TestRow = [2, null]
const C: TestRow = [null, '🔐']

describe('the name of a table', () => {
  it('changes, and its rows and objects stay', async () => {
    const cloud = await newTable()
    await write(cloud, [A])
    const before = await cloud.tunnel.storedObjects(OWNER, TABLE)
    await cloud.tables.rename(OWNER, { ...TABLE, name: 'Other' })
    const other = { ...TABLE, table: 'other' }
    expect(await rowsOf(cloud.tables.read(OWNER, { ...other, partition: [] }))).to.deep.equal([A])
    expect(await cloud.tunnel.storedObjects(OWNER, other)).to.deep.equal(before)
    expect(await cloud.tables.list(OWNER, TABLE)).to.deep.equal(['other'])
  })

  it('is not that of another table, of which nothing changes', async () => {
    const cloud = await newTable()
    await write(cloud, [A])
    const other = { ...TABLE, table: 'other', definition: PLAIN, ifNotExists: false }
    await cloud.tables.create(OWNER, other)
    const refused = () => cloud.tables.rename(OWNER, { ...TABLE, name: 'other' })
    expect(await outcomeOf(refused)).to.equal('OBJECT_ALREADY_EXISTS')
    expect(await read(cloud)).to.deep.equal([A])
    expect(await cloud.tables.countRows(OWNER, { ...other, partition: [] })).to.equal(0)
  })
})

for (const isEncrypted of [false, true]) {
  describe(`typed rows in ${isEncrypted ? 'an encrypted' : 'a plain'} project`, () => {
    it('come back as they were, in their order', async () => {
      const cloud = await newTable({ isEncrypted })
      await write(cloud, [A, B])
      await write(cloud, [C])
      expect(await read(cloud)).to.deep.equal([A, B, C])
    })

    it('come back from any range', async () => {
      const cloud = await newTable({ isEncrypted })
      const rows = Array.from(
        { length: 20 },
        (_, id): TestRow => [id, id % 3 ? 'x'.repeat(id) : null],
      )
      for (let at = 0; at < rows.length; at += 7) await write(cloud, rows.slice(at, at + 7))
      const range = fc.record({ start: fc.nat(22), count: fc.nat(22) })
      await fc.assert(
        fc.asyncProperty(range, async ({ start, count }) => {
          expect(await read(cloud, [], { start, count })).to.deep.equal(
            rows.slice(start, start + count),
          )
        }),
      )
    })

    it('are replaced as a whole', async () => {
      const cloud = await newTable({ isEncrypted })
      await write(cloud, [A, B])
      await write(cloud, [C], { mode: 'overwrite' })
      expect([await read(cloud), (await cloud.store.list('')).length]).to.deep.equal([[C], 1])
    })

    it('are all gone after they were replaced by none', async () => {
      const cloud = await newTable({ isEncrypted })
      await write(cloud, [A])
      await (await begin(cloud, 'overwrite')).commit([])
      expect([await read(cloud), await cloud.store.list('')]).to.deep.equal([[], []])
    })
  })
}

describe('stored typed rows', () => {
  it('have an envelope in an encrypted project, and nothing of them can be read', async () => {
    const cloud = await newTable()
    await write(cloud, [[1, 'a readable note']])
    const [object] = await cloud.tunnel.storedObjects(OWNER, TABLE)
    expect(object?.envelope?.cipher).to.equal('aes-256-gcm')
    expect(object?.body.includes('readable')).to.equal(false)
  })

  it('are in chunks of at most 4 MiB, or of one row that is longer', async () => {
    const cloud = await newTable({ isEncrypted: false })
    const mebibytes = [1, 1, 1, 1, 5, 1]
    await write(
      cloud,
      mebibytes.map((size, id): TestRow => [id, 'x'.repeat(size * 2 ** 20)]),
    )
    const stored = await cloud.tunnel.storedObjects(OWNER, TABLE)
    const sizes = stored.map(({ body }) => Math.floor(body.length / 2 ** 20))
    expect(sizes).to.deep.equal([3, 1, 5, 1])
    expect((await read(cloud)).map(([id]) => id)).to.deep.equal([0, 1, 2, 3, 4, 5])
  })

  it('are refused when bytes of them were changed', async () => {
    const cloud = await newTable()
    await write(cloud, [A])
    const [id = ''] = await cloud.store.list('')
    const { header } = await cloud.store.get(id)
    await cloud.tunnel.flip(OWNER, { ...TABLE, objectId: id, offset: header.length })
    expect(await outcomeOf(() => read(cloud))).to.equal('OBJECT_CORRUPTED')
  })
})

describe('a write in blocks', () => {
  it('shows nothing before its commit, and then the named blocks in their order', async () => {
    const cloud = await newTable()
    const staged = await begin(cloud)
    await staged.write(1, chunksOf([B]))
    await staged.write(0, chunksOf([A]))
    await staged.write(2, chunksOf([C]))
    expect([await read(cloud), [...staged.blocks].sort()]).to.deep.equal([[], [0, 1, 2]])
    await staged.commit([0, 1])
    expect([await read(cloud), (await cloud.store.list('')).length]).to.deep.equal([[A, B], 2])
  })

  it('takes a block again, and keeps the last', async () => {
    const cloud = await newTable()
    const staged = await begin(cloud)
    await staged.write(0, chunksOf([A]))
    await staged.write(0, chunksOf([B]))
    await staged.commit([0])
    expect([await read(cloud), (await cloud.store.list('')).length]).to.deep.equal([[B], 1])
  })

  it('takes blocks without rows', async () => {
    const cloud = await newTable()
    const staged = await begin(cloud)
    await staged.write(0, chunksOf())
    await staged.write(1, chunksOf([]))
    await staged.commit([0, 1])
    expect([await read(cloud), await cloud.store.list('')]).to.deep.equal([[], []])
  })

  it('leaves nothing of a block whose rows fail, and goes on', async () => {
    const cloud = await newTable()
    const staged = await begin(cloud)
    await staged.write(0, chunksOf([A]))
    const failing = async function* (): AsyncGenerator<RecordChunk> {
      for (let at = 0; at < 5; at++) yield chunkOf([[at, 'x'.repeat(2 ** 20)]])
      throw new RangeError('a checksum is wrong')
    }
    const error = await staged.write(1, failing()).catch((reason) => reason)
    expect([error, [...staged.blocks]]).to.deep.equal([new RangeError('a checksum is wrong'), [0]])
    expect(await cloud.store.list('')).to.have.length(1)
    await staged.commit([0])
    expect(await read(cloud)).to.deep.equal([A])
  })

  it('is refused where a block is named that was not written', async () => {
    const cloud = await newTable()
    const staged = await begin(cloud)
    await staged.write(0, chunksOf([A]))
    expect(await outcomeOf(() => staged.commit([0, 7]))).to.equal('INVALID_PARAMETER')
    await staged.commit([0])
    expect(await read(cloud)).to.deep.equal([A])
  })

  it('is committed once, also where two commits meet', async () => {
    const cloud = await newTable()
    const staged = await begin(cloud)
    await staged.write(0, chunksOf([A]))
    const outcomes = await Promise.all([1, 2].map(() => outcomeOf(() => staged.commit([0]))))
    expect(outcomes).to.deep.equal(['completed', 'INVALID_PARAMETER'])
    expect(await outcomeOf(() => staged.write(1, chunksOf([B])))).to.equal('INVALID_PARAMETER')
    expect(await read(cloud)).to.deep.equal([A])
  })

  it('is whole where two writes are committed at once', async () => {
    const cloud = await newTable()
    const [one, other] = [await begin(cloud), await begin(cloud, 'overwrite')]
    await one.write(0, chunksOf([A, B]))
    await other.write(0, chunksOf([C]))
    await Promise.all([one.commit([0]), other.commit([0])])
    expect(await read(cloud)).to.deep.equal([C])
  })

  it('leaves nothing after it was given up', async () => {
    const cloud = await newTable()
    const staged = await begin(cloud)
    await staged.write(0, chunksOf([A]))
    await staged.abort()
    expect([await read(cloud), await cloud.store.list('')]).to.deep.equal([[], []])
    expect(await outcomeOf(() => staged.commit([0]))).to.equal('INVALID_PARAMETER')
  })

  it('is refused once the key is disabled for 24 hours between two blocks', async () => {
    const cloud = await newTable()
    const staged = await begin(cloud)
    await staged.write(0, chunksOf([A]))
    cloud.kms.disableKey({ principal: OWNER }, { region: 'cn-shanghai', keyId: cloud.keyId })
    cloud.clock.advance(24)
    const outcomes = [
      await outcomeOf(() => staged.write(1, chunksOf([B]))),
      await outcomeOf(() => staged.commit([0])),
    ]
    expect(outcomes).to.deep.equal(['ENCRYPTION_KEY_UNAVAILABLE', 'ENCRYPTION_KEY_UNAVAILABLE'])
    expect(await cloud.tables.countRows(OWNER, PLACE)).to.equal(0)
  })

  it('encrypts what arrives after its project was encrypted', async () => {
    const cloud = await newTable({ isEncrypted: false })
    const staged = await begin(cloud)
    await staged.write(0, chunksOf([A]))
    cloud.projects.updateProjectBasicMeta(OWNER, {
      project: 'ledger',
      encryption: aes256(byok(cloud.keyId)),
    })
    await staged.write(1, chunksOf([B]))
    await staged.commit([0, 1])
    const stored = await cloud.tunnel.storedObjects(OWNER, TABLE)
    expect(stored.map(({ envelope }) => envelope !== null)).to.deep.equal([false, true])
    expect(await read(cloud)).to.deep.equal([A, B])
  })

  it('is refused once its table was dropped, and leaves nothing', async () => {
    const cloud = await newTable()
    const staged = await begin(cloud)
    await staged.write(0, chunksOf([A]))
    await cloud.tables.drop(OWNER, { ...TABLE, ifExists: false })
    expect(await outcomeOf(() => staged.commit([0]))).to.equal('OBJECT_NOT_EXIST')
    await cloud.tables.create(OWNER, { ...TABLE, definition: PLAIN, ifNotExists: false })
    expect(await outcomeOf(() => staged.write(1, chunksOf([B])))).to.equal('TABLE_MODIFIED')
    expect([await read(cloud), await cloud.store.list('')]).to.deep.equal([[], []])
  })
})

describe('partitions', () => {
  it('have rows of their own', async () => {
    const cloud = await newTable({ definition: PARTED })
    await write(cloud, [A], { partition: ['b'] })
    await write(cloud, [B], { partition: ['a'] })
    await write(cloud, [C], { partition: ['b'], mode: 'overwrite' })
    expect(await cloud.tables.partitions(OWNER, TABLE)).to.deep.equal([['a'], ['b']])
    expect([await read(cloud, ['a']), await read(cloud, ['b'])]).to.deep.equal([[B], [C]])
  })

  it('are those of tables with partition keys only', async () => {
    const cloud = await newTable()
    await write(cloud, [A])
    const outcomes = [
      await outcomeOf(() => cloud.tables.dropPartition(OWNER, { ...PLACE, ifExists: true })),
      await outcomeOf(() => cloud.tables.addPartition(OWNER, { ...PLACE, ifNotExists: true })),
      await outcomeOf(() => cloud.tables.partitions(OWNER, TABLE)),
    ]
    expect(outcomes).to.deep.equal(Array(3).fill('INVALID_PARAMETER'))
    expect(await read(cloud)).to.deep.equal([A])
  })

  it('are added and dropped', async () => {
    const { tables } = await newTable({ definition: PARTED })
    const place = { ...TABLE, partition: ['a'] }
    const outcomes = [
      await outcomeOf(() => tables.dropPartition(OWNER, { ...place, ifExists: false })),
      await outcomeOf(() => tables.addPartition(OWNER, { ...place, ifNotExists: false })),
      await outcomeOf(() => tables.addPartition(OWNER, { ...place, ifNotExists: false })),
      await outcomeOf(() => tables.addPartition(OWNER, { ...place, ifNotExists: true })),
      await outcomeOf(() => tables.dropPartition(OWNER, { ...place, ifExists: false })),
      await outcomeOf(() => tables.dropPartition(OWNER, { ...place, ifExists: true })),
      await outcomeOf(() => tables.countRows(OWNER, place)),
      await outcomeOf(() => tables.countRows(OWNER, { ...TABLE, partition: [] })),
    ]
    expect(outcomes).to.deep.equal([
      'PARTITION_NOT_EXIST',
      'completed',
      'PARTITION_ALREADY_EXISTS',
      'completed',
      'completed',
      'completed',
      'PARTITION_NOT_EXIST',
      'INVALID_PARAMETER',
    ])
  })
})

describe('tables', () => {
  it('are created once, described, listed and dropped', async () => {
    const cloud = await newTable()
    const { tables } = cloud
    await write(cloud, [A, B])
    const again = { ...TABLE, table: 'TYPED', definition: PARTED }
    expect([
      await outcomeOf(() => tables.create(OWNER, { ...again, ifNotExists: false })),
      await outcomeOf(() => tables.create(OWNER, { ...again, ifNotExists: true })),
    ]).to.deep.equal(['OBJECT_ALREADY_EXISTS', 'completed'])
    const { name, definition, owner, objectCount, storedBytes } = await tables.describe(
      OWNER,
      TABLE,
    )
    expect({ name, definition, owner, objectCount }).to.deep.equal({
      name: 'typed',
      definition: PLAIN,
      owner: OWNER,
      objectCount: 1,
    })
    expect(storedBytes).to.be.above(0)
    expect(await tables.countRows(OWNER, PLACE)).to.equal(2)
    expect(await tables.list(OWNER, TABLE)).to.deep.equal(['typed'])
    await tables.drop(OWNER, { ...TABLE, ifExists: false })
    expect([await tables.list(OWNER, TABLE), await cloud.store.list('')]).to.deep.equal([[], []])
    expect([
      await outcomeOf(() => tables.drop(OWNER, { ...TABLE, ifExists: false })),
      await outcomeOf(() => tables.drop(OWNER, { ...TABLE, ifExists: true })),
    ]).to.deep.equal(['OBJECT_NOT_EXIST', 'completed'])
  })

  it('never take an id of objects twice', async () => {
    const cloud = await newTable()
    const ids = new Set<string>()
    for (let time = 0; time < 3; time++) {
      await write(cloud, [A])
      for (const id of await cloud.store.list('')) ids.add(id)
      await cloud.tables.drop(OWNER, { ...TABLE, ifExists: false })
      await cloud.tables.create(OWNER, { ...TABLE, definition: PLAIN, ifNotExists: false })
    }
    expect(ids.size).to.equal(3)
  })

  const BAD = {
    'no columns': { ...PLAIN, columns: [] },
    'a column twice': { ...PLAIN, columns: [DS, { ...DS, name: 'DS' }] },
    'a key that is a column': { ...PARTED, columns: [DS] },
    'a name with a blank': { ...PLAIN, columns: [{ ...DS, name: 'a b' }] },
    'a key of type DOUBLE': {
      ...PLAIN,
      partitionKeys: [{ ...DS, type: { name: 'DOUBLE' } as const }],
    },
  }
  for (const [what, definition] of Object.entries(BAD)) {
    it(`are refused with ${what}`, async () => {
      const { tables } = await newTable()
      const request = { ...TABLE, table: 'other', definition, ifNotExists: true }
      expect(await outcomeOf(() => tables.create(OWNER, request))).to.equal('INVALID_PARAMETER')
    })
  }
})

describe('a read under way', () => {
  it('is refused when its rows are replaced', async () => {
    const cloud = await newTable()
    await write(cloud, [A])
    await write(cloud, [B])
    const chunks = cloud.tables.read(OWNER, PLACE)[Symbol.asyncIterator]()
    await chunks.next()
    await write(cloud, [C], { mode: 'overwrite' })
    expect(await outcomeOf(() => chunks.next())).to.equal('TABLE_MODIFIED')
  })
})

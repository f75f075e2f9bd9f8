/** Rows of text and typed rows are one table: either door reads what the other wrote. */

import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import {
  type Column,
  formatValue,
  type Partition,
  parseColumnType,
  type TypedRow,
  type Value,
} from '../columns'
import { arbitraryType, valueOfType } from '../columns/fixtures/arbitrary-values'
import { OWNER } from '../ram'
import { decodeRows, encodeRows } from '../record-stream'
import { arbitraryRows } from './fixtures/arbitrary-rows'
import {
  addProject,
  aes256,
  byok,
  outcomeOf,
  type ReadyCloud,
  readyCloud,
} from './fixtures/ready-cloud'
import type { WriteMode } from './index'
import type { Row } from './row-record'

const TABLE = { project: 'ledger', table: 'shared' }
const NO_PARTITION: Partition = []

function newCloud(): ReadyCloud {
  const cloud = readyCloud()
  addProject(cloud, 'ledger', aes256(byok(cloud.keyId)))
  return cloud
}

function column(name: string, type: string): Column {
  return { name, type: parseColumnType(type), comment: '', isNullable: true }
}

const DEFINITION = {
  columns: [column('id', 'bigint')],
  partitionKeys: [],
  comment: '',
  lifecycle: null,
}

async function write(
  { tables }: ReadyCloud,
  rows: readonly TypedRow[],
  { partition = NO_PARTITION, mode = 'append' as WriteMode } = {},
): Promise<void> {
  const request = { ...TABLE, partition, mode, createPartition: true }
  const staged = await tables.beginWrite(OWNER, request)
  await staged.write(
    0,
    (async function* () {
      yield encodeRows(staged.columns, rows)
    })(),
  )
  await staged.commit([0])
}

async function read(
  { tables }: ReadyCloud,
  { partition = NO_PARTITION, ...range } = {} as {
    partition?: Partition
    start?: number
    count?: number
  },
): Promise<readonly TypedRow[]> {
  const { definition } = await tables.describe(OWNER, TABLE)
  const rows: TypedRow[] = []
  const { start = 0, count = Number.POSITIVE_INFINITY } = range
  const chunks = tables.read(OWNER, { ...TABLE, partition }, { start, count })
  for await (const chunk of chunks) rows.push(...decodeRows(definition.columns, chunk))
  return rows
}

function writeTexts({ tunnel }: ReadyCloud, rows: Iterable<Row>, mode: WriteMode = 'append') {
  return tunnel.writeRows(OWNER, { ...TABLE, rows, mode })
}

function readTexts({ tunnel }: ReadyCloud): Promise<readonly Row[]> {
  return tunnel.readRows(OWNER, TABLE)
}

function namesOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))]
}

function asTyped(names: readonly string[], rows: readonly Row[]): readonly TypedRow[] {
  return rows.map((row) =>
    names.map((name) => (Object.hasOwn(row, name) ? (row[name] ?? null) : null)),
  )
}

describe('rows of text', () => {
  it('are columns of type STRING, and NULL where a row has no such column', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRows, arbitraryRows, async (first, second) => {
        const cloud = newCloud()
        await writeTexts(cloud, first)
        await writeTexts(cloud, second)
        const rows = [...first, ...second]
        expect(await read(cloud)).to.deep.equal(asTyped(namesOf(rows), rows))
        expect(await cloud.tables.countRows(OWNER, { ...TABLE, partition: [] })).to.equal(
          rows.length,
        )
      }),
      { numRuns: 25 },
    )
  })

  it('are read in any range, also where rows are longer than a chunk', async () => {
    const cloud = newCloud()
    const sizes = [1, 3_000_000, 9_000_000 - 1_000_000, 5, 2_000_000, 4_500_000, 1]
    const rows = sizes.map((size, id) => ({ id: `${id}`, note: 'x'.repeat(size) }))
    await writeTexts(cloud, rows)
    for (let start = 0; start < rows.length; start++) {
      const ids = (await read(cloud, { start, count: 2 })).map(([id]) => Number(id))
      expect(ids).to.deep.equal([start, start + 1].filter((id) => id < rows.length))
    }
  })

  it('and typed rows stand beside each other, in the order of their writes', async () => {
    const cloud = newCloud()
    await writeTexts(cloud, [{ Name: 'a', note: 'x' }])
    await write(cloud, [
      ['b', null],
      [null, 'y'],
    ])
    await writeTexts(cloud, [{ extra: 'z' }])
    expect(await readTexts(cloud)).to.deep.equal([
      { Name: 'a', note: 'x' },
      { Name: 'b' },
      { note: 'y' },
      { extra: 'z' },
    ])
    expect(await read(cloud)).to.deep.equal([
      ['a', 'x', null],
      ['b', null, null],
      [null, 'y', null],
      [null, null, 'z'],
    ])
    const { definition } = await cloud.tables.describe(OWNER, TABLE)
    expect(definition.columns.map(({ name }) => name)).to.deep.equal(['name', 'note', 'extra'])
  })

  it('with more columns than a table may have are read as rows of text only', async () => {
    const cloud = newCloud()
    const rows = Array.from({ length: 1201 }, (_, index) => ({ [`c${index}`]: 'x' }))
    await writeTexts(cloud, rows)
    expect(await outcomeOf(() => read(cloud))).to.equal('INVALID_PARAMETER')
    expect(await readTexts(cloud)).to.deep.equal(rows)
  })

  it('with a text that is too long for a typed value are read as rows of text only', async () => {
    const cloud = newCloud()
    await writeTexts(cloud, [{ note: 'x'.repeat(9_000_000) }])
    expect(await outcomeOf(() => read(cloud))).to.equal('INVALID_PARAMETER')
    expect(await readTexts(cloud)).to.have.length(1)
  })

  it('that replace the columns meanwhile end a typed write', async () => {
    const cloud = newCloud()
    await writeTexts(cloud, [{ a: '1' }])
    const request = { ...TABLE, partition: [], createPartition: false }
    const staged = await cloud.tables.beginWrite(OWNER, { ...request, mode: 'append' })
    await writeTexts(cloud, [{ b: '2' }], 'overwrite')
    expect(await outcomeOf(() => staged.commit([]))).to.equal('TABLE_MODIFIED')
    expect(await readTexts(cloud)).to.deep.equal([{ b: '2' }])
  })
})

/** A table with a column of each type, and its rows. */
const typedTable = fc.array(arbitraryType, { minLength: 1, maxLength: 4 }).chain((types) =>
  fc.record({
    columns: fc.constant(
      types.map(
        (type, index): Column => ({ name: `c${index}`, type, comment: '', isNullable: true }),
      ),
    ),
    rows: fc.array(
      fc.tuple(...types.map((type) => fc.option(valueOfType(type), { nil: null, freq: 4 }))),
      { maxLength: 5 },
    ),
  }),
)

function textRow(columns: readonly Column[], values: TypedRow): Row {
  return Object.fromEntries(
    columns.flatMap(({ name, type }, index) => {
      const value = values[index] as Value
      return value === null ? [] : [[name, formatValue(type, value)]]
    }),
  )
}

describe('typed rows', () => {
  it('are read as the texts of their values, and NULL as no column', async () => {
    await fc.assert(
      fc.asyncProperty(typedTable, async ({ columns, rows }) => {
        const cloud = newCloud()
        const definition = { ...DEFINITION, columns }
        await cloud.tables.create(OWNER, { ...TABLE, definition, ifNotExists: false })
        await write(cloud, rows)
        expect(await read(cloud)).to.deep.equal(rows)
        const texts = rows.map((row) => textRow(columns, row))
        expect(await readTexts(cloud)).to.deep.equal(texts)
        await writeTexts(cloud, texts, 'overwrite')
        expect(await readTexts(cloud)).to.deep.equal(texts)
      }),
      { numRuns: 40 },
    )
  })

  it('are written as rows of text, in any case of their columns', async () => {
    const cloud = newCloud()
    const definition = { ...DEFINITION, columns: [column('id', 'bigint'), column('at', 'date')] }
    await cloud.tables.create(OWNER, { ...TABLE, definition, ifNotExists: false })
    await writeTexts(cloud, [{ ID: '7', at: '1970-01-02' }, {}])
    expect(await read(cloud)).to.deep.equal([
      [7n, 1n],
      [null, null],
    ])
  })

  it('of partitions have the keys as columns', async () => {
    const cloud = newCloud()
    const partitionKeys = [column('ds', 'string'), column('hour', 'bigint')]
    await cloud.tables.create(OWNER, {
      ...TABLE,
      definition: { ...DEFINITION, partitionKeys },
      ifNotExists: false,
    })
    await write(cloud, [[1n]], { partition: ['a', '07'] })
    await writeTexts(cloud, [
      { id: '2', ds: 'b', hour: '8' },
      { id: '3', ds: 'a', hour: '7' },
    ])
    expect(await readTexts(cloud)).to.deep.equal([
      { id: '1', ds: 'a', hour: '7' },
      { id: '3', ds: 'a', hour: '7' },
      { id: '2', ds: 'b', hour: '8' },
    ])
    await writeTexts(cloud, [{ ds: 'c', hour: '9' }], 'overwrite')
    expect(await readTexts(cloud)).to.deep.equal([{ ds: 'c', hour: '9' }])
    expect(await cloud.tables.partitions(OWNER, TABLE)).to.have.length(3)
    const refused = await outcomeOf(() => writeTexts(cloud, [{ id: '4', ds: 'a' }]))
    expect(refused).to.equal('INVALID_PARAMETER')
  })

  const BAD: Record<string, readonly Row[]> = {
    'a value that does not fit': [{ id: '1' }, { id: 'one' }],
    'a column that the table does not have': [{ id: '1' }, { other: '1' }],
    'a column twice': [{ id: '1', ID: '1' }],
    'half a character': [{ id: '\ud83d' }],
  }
  for (const [what, rows] of Object.entries(BAD)) {
    it(`are refused with ${what}, and nothing is stored`, async () => {
      const cloud = newCloud()
      await cloud.tables.create(OWNER, { ...TABLE, definition: DEFINITION, ifNotExists: false })
      expect(await outcomeOf(() => writeTexts(cloud, rows))).to.equal('INVALID_PARAMETER')
      expect([await readTexts(cloud), await cloud.store.list('')]).to.deep.equal([[], []])
    })
  }

  it('are refused with the column and the value that do not fit', async () => {
    const cloud = newCloud()
    await cloud.tables.create(OWNER, { ...TABLE, definition: DEFINITION, ifNotExists: false })
    const error = await writeTexts(cloud, [{ id: 'one' }]).catch(({ message }) => message)
    expect(error).to.equal('rows is not valid: column id: "one" is no bigint')
  })
})

describe('stored bytes that were changed', () => {
  it('of typed rows are refused, also where nothing is encrypted', async () => {
    const names = [
      'bigint',
      'string',
      'datetime',
      'array<map<string,timestamp>>',
      'decimal(4,2)',
      'date',
    ]
    const columns = names.map((name, index) => column(`c${index}`, name))
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.boolean(), async (random, isByText) => {
        const cloud = readyCloud()
        addProject(cloud, 'ledger')
        const definition = { ...DEFINITION, columns }
        await cloud.tables.create(OWNER, { ...TABLE, definition, ifNotExists: false })
        const map = { entries: [['k', { seconds: 1n, nanoseconds: 2 }]] } as const
        await write(cloud, [
          [1n, 'x', 2n, [map, null], '1.5', 3n],
          [null, '', 2n, [], null, 3n],
        ])
        const [id = ''] = await cloud.store.list('')
        const offset = random % (await cloud.store.get(id)).body.length
        await cloud.tunnel.flip(OWNER, { ...TABLE, objectId: id, offset })
        const outcome = await outcomeOf(async () => {
          if (isByText) await readTexts(cloud)
          else for await (const _ of cloud.tables.rows(OWNER, { ...TABLE, partition: [] }));
        })
        expect(outcome).to.equal('OBJECT_CORRUPTED')
      }),
      { numRuns: 100 },
    )
  })
})

describe('a table under two keys', () => {
  it('is refused as a whole when one of them cannot be used', async () => {
    const cloud = newCloud()
    await writeTexts(cloud, [{ id: '1' }])
    // The next write has a data key of its own.
    cloud.clock.advance(25)
    await writeTexts(cloud, [{ id: '2' }])
    const chunks = cloud.tables.read(OWNER, { ...TABLE, partition: [] })
    cloud.clock.advance(12)
    cloud.kms.disableKey({ principal: OWNER }, { region: 'cn-shanghai', keyId: cloud.keyId })
    // The second data key is in the cache still, the first is not.
    expect(await outcomeOf(() => chunks[Symbol.asyncIterator]().next())).to.equal(
      'ENCRYPTION_KEY_UNAVAILABLE',
    )
    const last = cloud.tables.read(OWNER, { ...TABLE, partition: [] }, { start: 1, count: 1 })
    expect(await outcomeOf(() => last[Symbol.asyncIterator]().next())).to.equal('completed')
  })
})

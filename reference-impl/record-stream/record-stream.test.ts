import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import type { Column, ColumnType, TypedRow, Value } from '../columns'
import {
  checkedRows,
  cutRows,
  decodeRows,
  encodeRows,
  InvalidRecords,
  incomingRecords,
  outgoingRecords,
  projectedRows,
  type RecordChunk,
} from './index'

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const text = fc.string({ unit: 'binary', maxLength: 300 }).map((of) => of.toWellFormed())
const bytes = fc.uint8Array({ maxLength: 300 }).map((of) => Buffer.from(of))
const integerOf = (bits: number) =>
  fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 }).map(BigInt)
const moment = fc.record({ seconds: int64, nanoseconds: fc.integer({ min: 0, max: 999_999_999 }) })

interface Typed {
  readonly type: ColumnType
  readonly value: fc.Arbitrary<Value>
}

const PLAIN: readonly Typed[] = [
  { type: { name: 'BIGINT' }, value: int64 },
  { type: { name: 'INT' }, value: integerOf(32) },
  { type: { name: 'SMALLINT' }, value: integerOf(16) },
  { type: { name: 'TINYINT' }, value: integerOf(8) },
  { type: { name: 'DOUBLE' }, value: fc.double() },
  { type: { name: 'FLOAT' }, value: fc.float() },
  { type: { name: 'BOOLEAN' }, value: fc.boolean() },
  { type: { name: 'STRING' }, value: text },
  { type: { name: 'BINARY' }, value: bytes },
  { type: { name: 'VARCHAR', length: 600 }, value: text },
  { type: { name: 'JSON' }, value: fc.json() },
  { type: { name: 'DECIMAL', precision: 38, scale: 2 }, value: fc.constantFrom('0', '-1.50') },
  { type: { name: 'DATETIME' }, value: integerOf(42) },
  { type: { name: 'DATE' }, value: integerOf(20) },
  { type: { name: 'TIMESTAMP' }, value: moment },
  { type: { name: 'INTERVAL_DAY_TIME' }, value: moment },
  { type: { name: 'INTERVAL_YEAR_MONTH' }, value: integerOf(16) },
]
const orNull = (value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

function nested(parts: fc.Arbitrary<Typed>): fc.Arbitrary<Typed> {
  return fc.oneof(
    parts.map(({ type, value }): Typed => {
      return { type: { name: 'ARRAY', element: type }, value: fc.array(orNull(value)) }
    }),
    fc.tuple(parts, parts).map(([key, of]): Typed => {
      const entries = fc.array(fc.tuple(key.value, orNull(of.value)))
      return {
        type: { name: 'MAP', key: key.type, value: of.type },
        value: entries.map((pairs) => ({ entries: pairs })),
      }
    }),
    fc.array(parts, { minLength: 1, maxLength: 3 }).map((fields): Typed => {
      return {
        type: { name: 'STRUCT', fields: fields.map(({ type }, at) => ({ name: `f${at}`, type })) },
        value: fc.tuple(...fields.map(({ value }) => orNull(value))),
      }
    }),
    fc.constant<Typed>({
      type: { name: 'VECTOR', element: { name: 'FLOAT' }, dimension: 3 },
      value: fc.array(fc.float(), { minLength: 3, maxLength: 3 }),
    }),
  )
}

const plain = fc.constantFrom(...PLAIN)
const typed = fc.oneof(plain, plain, nested(fc.oneof(plain, nested(plain))))

/** Columns with rows of theirs. */
const tables = fc.array(typed, { minLength: 1, maxLength: 20 }).chain((of) => {
  const columns = of.map(({ type }, at): Column => {
    return { name: `c${at}`, type, comment: '', isNullable: true }
  })
  const row = fc.tuple(...of.map(({ value }) => orNull(value)))
  return fc.record({ columns: fc.constant(columns), rows: fc.array(row, { maxLength: 12 }) })
})

async function streamOf(chunks: AsyncIterable<RecordChunk> | Iterable<RecordChunk>) {
  const pieces: Buffer[] = []
  for await (const piece of outgoingRecords(chunks)) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

function* split(stream: Buffer, sizes: readonly number[]): Generator<Buffer> {
  let at = 0
  for (const size of sizes) {
    yield stream.subarray(at, at + size)
    at += size
  }
  yield stream.subarray(at)
}

async function received(columns: readonly Column[], pieces: Iterable<Buffer>) {
  const rows: TypedRow[] = []
  for await (const chunk of incomingRecords(columns, pieces)) {
    rows.push(...decodeRows(columns, chunk))
  }
  return rows
}

async function flawOf(columns: readonly Column[], stream: Buffer): Promise<string> {
  try {
    await received(columns, [stream])
  } catch (error) {
    if (error instanceof InvalidRecords) return error.flaw
    throw error
  }
  return 'none'
}

const BIGINT: Column = { name: 'n', type: { name: 'BIGINT' }, comment: '', isNullable: true }
const STRING: Column = { name: 's', type: { name: 'STRING' }, comment: '', isNullable: true }

describe('streams of records', () => {
  it('come out as they went in, of every type, split anywhere', async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(tables, sizes, async ({ columns, rows }, lengths) => {
        const stream = await streamOf([encodeRows(columns, rows)])
        expect(await received(columns, split(stream, lengths))).to.deep.equal(rows)
      }),
      { numRuns: 60 },
    )
  })

  it('are refused where one bit was changed', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.nat(), fc.nat(7), async ({ columns, rows }, at, bit) => {
        const stream = await streamOf([encodeRows(columns, rows)])
        const changed = at % stream.length
        stream[changed] = (stream[changed] as number) ^ (1 << bit)
        const before = await flawOf(columns, stream)
        // Whether an element is NULL is not in the checksum, so such a bit can go unseen.
        const isNested = columns.some(
          ({ type }) => 'element' in type || 'fields' in type || 'key' in type,
        )
        if (!isNested) expect(before).to.not.equal('none')
      }),
      { numRuns: 100 },
    )
  })

  it('are refused wherever they are cut off', async () => {
    const stream = await streamOf([
      encodeRows(
        [BIGINT, STRING],
        [
          [1n, 'a'],
          [2n ** 60n, null],
        ],
      ),
    ])
    for (let length = 0; length < stream.length; length++) {
      expect(await flawOf([BIGINT, STRING], stream.subarray(0, length)), `${length}`).to.equal(
        'truncated',
      )
    }
  })

  it('are refused where a field is not of the columns', async () => {
    const footer = await streamOf([])
    const flaws = async (hex: string) =>
      flawOf([BIGINT, STRING], Buffer.concat([Buffer.from(hex, 'hex'), footer]))
    expect(await flaws('1802'), 'field 3').to.equal('malformed')
    expect(await flaws('0002'), 'field 0').to.equal('malformed')
    expect(await flaws('0a0161'), 'a number as a text').to.equal('malformed')
    expect(await flaws('12016108'), 'out of order').to.equal('malformed')
    expect(await flaws('08020802'), 'twice').to.equal('malformed')
    expect(await flaws('08ffffffffffffffffff02'), '65 bits').to.equal('malformed')
    expect(await flaws('12ffffffff0f'), 'a text of 4 GiB').to.equal('value')
    expect(await flaws('0802'), 'a row without its end').to.equal('malformed')
    expect(await flawOf([BIGINT], Buffer.concat([footer, footer]))).to.equal('malformed')
  })

  it('are refused where a value is outside its type', async () => {
    const flaws = async (sent: Value, as: ColumnType, type: ColumnType) => {
      const stream = await streamOf([encodeRows([{ ...BIGINT, type: as }], [[sent]])])
      return flawOf([{ ...BIGINT, type }], stream)
    }
    expect(await flaws(128n, { name: 'BIGINT' }, { name: 'TINYINT' })).to.equal('value')
    expect(await flaws(-129n, { name: 'BIGINT' }, { name: 'TINYINT' })).to.equal('value')
    expect(await flaws(2n ** 60n, { name: 'BIGINT' }, { name: 'DATETIME' })).to.equal('value')
    expect(await flaws('éé', { name: 'STRING' }, { name: 'CHAR', length: 1 })).to.equal('value')
    expect(await flaws('éé', { name: 'STRING' }, { name: 'CHAR', length: 2 })).to.equal('none')
    expect(await flaws('{', { name: 'STRING' }, { name: 'JSON' })).to.equal('value')
    const decimal: ColumnType = { name: 'DECIMAL', precision: 5, scale: 2 }
    for (const [sent, flaw] of Object.entries({ '1e3': 'value', '-1e2': 'none', x: 'value' })) {
      expect(await flaws(sent, { name: 'STRING' }, decimal), sent).to.equal(flaw)
    }
  })

  it('give chunks of at most 4 MiB, and a row that is larger alone', async () => {
    const sizes = [1, 2, 1, 7, 1, 3].map((size) => size * 2 ** 20 - 100)
    const rows = sizes.map((size): TypedRow => [1n, 'x'.repeat(size)])
    const stream = await streamOf([encodeRows([BIGINT, STRING], rows)])
    const lengths: number[] = []
    for await (const { records } of incomingRecords([BIGINT, STRING], [stream])) {
      lengths.push(Math.ceil(records.length / 2 ** 20))
    }
    expect(lengths).to.deep.equal([4, 7, 4])
  })

  it('keep the order and the values of the columns that are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.array(fc.nat()), async ({ columns, rows }, picks) => {
        const wanted = picks.map((pick) => pick % columns.length)
        const chosen = wanted.map((index) => columns[index] as Column)
        const chunks = projectedRows(columns, wanted, oneByOne(encodeRows(columns, rows)))
        const read = await received(chosen, [await streamOf(chunks)])
        expect(read).to.deep.equal(rows.map((row) => wanted.map((index) => row[index])))
      }),
      { numRuns: 25 },
    )
  })

  it('are cut between rows', () => {
    fc.assert(
      fc.property(tables, fc.nat(12), fc.nat(12), ({ columns, rows }, start, count) => {
        fc.pre(start <= rows.length)
        const cut = cutRows(columns, encodeRows(columns, rows), start, count)
        expect(decodeRows(columns, cut)).to.deep.equal(rows.slice(start, start + count))
        expect(checkedRows(columns, cut.records).checksums).to.deep.equal(cut.checksums)
      }),
      { numRuns: 25 },
    )
  })
})

async function* oneByOne(chunk: RecordChunk): AsyncGenerator<RecordChunk> {
  yield chunk
}

/** WHERE and ORDER BY agree with the same conditions and orders in JavaScript. */

import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { sqlBench } from './fixtures/sql-bench'

interface Row {
  readonly id: number
  readonly n: number | null
  readonly s: string | null
}

const numbers = fc.option(fc.integer({ min: -3, max: 3 }), { freq: 3 })
const texts = fc.option(
  fc.string({ unit: fc.constantFrom('a', 'b', '%', '_', '\\', '😀', '\uffee', "'"), maxLength: 3 }),
  { freq: 3 },
)
const ROWS: readonly Row[] = fc
  .sample(fc.tuple(numbers, texts), { numRuns: 60, seed: 19 })
  .map(([n, s], id) => ({ id, n, s }))

/** A condition as SQL, and as a function whose null is NULL. */
interface Condition {
  readonly sql: string
  readonly holds: (row: Row) => boolean | null
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
const bytes = (text: string) => Buffer.from(text)

const compares: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>=': (order) => order >= 0,
}
const orderOf = (one: number | string, other: number | string): number =>
  typeof one === 'string' && typeof other === 'string'
    ? Buffer.compare(bytes(one), bytes(other))
    : Number(one) - Number(other)

function likes(text: string, pattern: string): boolean {
  const [first, ...rest] = pattern
  if (first === undefined) return text === ''
  const [head, ...tail] = text
  if (first === '%') {
    return likes(text, rest.join('')) || (head !== undefined && likes(tail.join(''), pattern))
  }
  if (head === undefined) return false
  const [escaped, ...after] = rest
  if (first === '\\' && escaped !== undefined)
    return head === escaped && likes(tail.join(''), after.join(''))
  return (first === '_' || first === head) && likes(tail.join(''), rest.join(''))
}

const comparison = fc
  .tuple(
    fc.constantFrom(...Object.keys(compares)),
    fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '😀', '\uffee'), maxLength: 2 }),
    ),
  )
  .map(([operator, value]): Condition => {
    const column = typeof value === 'string' ? 's' : 'n'
    return {
      sql: `${column} ${operator} ${typeof value === 'string' ? quoted(value) : value}`,
      holds: (row) => {
        const own = row[column]
        return own === null ? null : (compares[operator]?.(orderOf(own, value)) ?? null)
      },
    }
  })
const like = fc.string({ unit: fc.constantFrom('a', '%', '_', '\\', '😀'), maxLength: 4 }).map(
  (pattern): Condition => ({
    sql: `s LIKE ${quoted(pattern).replaceAll('\\\\', '\\\\')}`,
    holds: ({ s }) => (s === null ? null : likes(s, pattern)),
  }),
)
const membership = fc
  .array(fc.option(fc.integer({ min: -3, max: 3 }), { freq: 6 }), { minLength: 1, maxLength: 4 })
  .map(
    (list): Condition => ({
      sql: `n IN (${list.map((each) => each ?? 'NULL').join(', ')})`,
      holds: ({ n }) =>
        n === null ? null : list.includes(n) ? true : list.includes(null) ? null : false,
    }),
  )
const isNull = fc.constantFrom<Condition>(
  { sql: 'n IS NULL', holds: ({ n }) => n === null },
  { sql: 's IS NOT NULL', holds: ({ s }) => s !== null },
  { sql: 'n BETWEEN -1 AND id', holds: ({ n, id }) => (n === null ? null : n >= -1 && n <= id) },
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    comparison,
    like,
    membership,
    isNull,
    tie('condition').map(
      ({ sql, holds }): Condition => ({
        sql: `NOT (${sql})`,
        holds: (row) => {
          const held = holds(row)
          return held === null ? null : !held
        },
      }),
    ),
    fc.tuple(fc.constantFrom('AND', 'OR'), tie('condition'), tie('condition')).map(
      ([operator, one, other]): Condition => ({
        sql: `(${one.sql}) ${operator} (${other.sql})`,
        holds: (row) => {
          const held = [one.holds(row), other.holds(row)]
          const decisive = operator === 'OR'
          if (held.includes(decisive)) return decisive
          return held.includes(null) ? null : !decisive
        },
      }),
    ),
  ),
}))
const sortKeys = fc.array(
  fc.record({
    column: fc.constantFrom('n', 's', 'id'),
    direction: fc.constantFrom('', ' ASC', ' DESC'),
    nulls: fc.constantFrom('', ' NULLS FIRST', ' NULLS LAST'),
  }),
  { minLength: 1, maxLength: 3 },
)

describe('SQL agrees with JavaScript', () => {
  const { run, rows } = sqlBench()
  before(async () => {
    await run('CREATE TABLE t (id BIGINT, n INT, s STRING)')
    const values = ROWS.map(
      ({ id, n, s }) => `(${id}, ${n ?? 'NULL'}, ${s === null ? 'NULL' : quoted(s)})`,
    )
    await run(
      `INSERT INTO t VALUES ${values.slice(0, 30)}; INSERT INTO t VALUES ${values.slice(30)}`,
    )
  })

  it('on which rows a condition holds', async () => {
    await fc.assert(
      fc.asyncProperty(condition, async ({ sql, holds }) => {
        const expected = ROWS.filter((row) => holds(row) === true).map(({ id }) => [BigInt(id)])
        expect(await rows(`SELECT id FROM t WHERE ${sql}`), sql).to.eql(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('on the order of rows, and on which of them are first', async () => {
    const limits = fc.tuple(fc.nat(70), fc.nat(70))
    await fc.assert(
      fc.asyncProperty(sortKeys, limits, async (keys, [limit, offset]) => {
        const expected = [...ROWS]
          .sort((one, other) => {
            for (const { column, direction, nulls } of keys) {
              const [a, b] = [one[column as 'n'], other[column as 'n']]
              const isDescending = direction === ' DESC'
              const nullFirst = nulls === '' ? !isDescending : nulls === ' NULLS FIRST'
              if (a === null && b === null) continue
              if (a === null || b === null) return (a === null) === nullFirst ? -1 : 1
              const order = orderOf(a, b)
              if (order !== 0) return isDescending ? -order : order
            }
            return 0
          })
          .slice(offset, offset + limit)
          .map(({ id }) => [BigInt(id)])
        const order = keys.map(({ column, direction, nulls }) => column + direction + nulls)
        const query = `SELECT id FROM t ORDER BY ${order.join(', ')} LIMIT ${limit} OFFSET ${offset}`
        expect(await rows(query), query).to.eql(expected)
      }),
      { numRuns: 150 },
    )
  })
})

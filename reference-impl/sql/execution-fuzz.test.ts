/** Random statements of the grammar: they are answered or refused, and nothing else happens. */

import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { ServiceError } from '../errors'
import { AGGREGATES } from './expressions/aggregates'
import { COVERED_FUNCTIONS } from './expressions/functions'
import { sqlBench } from './fixtures/sql-bench'

const COLUMNS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'ds'] as const
const TYPES = [
  'TINYINT',
  'INT',
  'BIGINT',
  'DOUBLE',
  'FLOAT',
  'DECIMAL(38,18)',
  'DECIMAL(5,2)',
  'STRING',
  'VARCHAR(3)',
  'BOOLEAN',
  'BINARY',
  'DATE',
  'DATETIME',
  'TIMESTAMP',
  'TIMESTAMP_NTZ',
  'JSON',
  'ARRAY<INT>',
]
const CONSTANTS = [
  ...[
    '1',
    '-9223372036854775808',
    '9223372036854775807',
    '127Y',
    '0',
    '1e308',
    '-1.5e-7',
    '1.5BD',
    'NULL',
    'TRUE',
  ],
  ...[
    '99999999999999999999.999999999999999999BD',
    "''",
    "'1.6'",
    "'2026-01-02 03:04:05'",
    "'1e9999'",
    "'NaN'",
    "'😀%'",
  ],
  ...[
    "X'fffe'",
    "DATE'0001-01-01'",
    "DATETIME'9999-12-31 23:59:59'",
    "TIMESTAMP'1969-12-31 23:59:59.999999999'",
  ],
]

const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const each = tie('expression')
  const pair = fc.tuple(each, each)
  return {
    expression: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constantFrom(...CONSTANTS),
      fc.constantFrom(...COLUMNS),
      fc
        .tuple(
          fc.constantFrom(
            '+',
            '-',
            '*',
            '/',
            '%',
            'DIV',
            '||',
            '=',
            '<',
            '<=>',
            'AND',
            'OR',
            'LIKE',
            'IN',
          ),
          pair,
        )
        .map(([sign, [one, other]]) => `(${one}) ${sign} (${other})`),
      fc.tuple(each, fc.constantFrom(...TYPES)).map(([one, type]) => `CAST(${one} AS ${type})`),
      fc
        .tuple(
          fc.constantFrom(...COVERED_FUNCTIONS, ...Object.keys(AGGREGATES)),
          fc.array(each, { minLength: 1, maxLength: 2 }),
        )
        .map(([name, given]) => `${name}(${given.join(', ')})`),
      pair.map(([one, other]) => `CASE WHEN (${one}) IS NULL THEN ${other} ELSE ${one} END`),
      each.map((one) => `-(${one})`),
      pair.map(([one, other]) => `(${one}) NOT BETWEEN ${other} AND ${one}`),
    ),
  }
})

const tail = fc.constantFrom('', ' LIMIT 2', ' LIMIT 1 OFFSET 1')
const query = fc.oneof(
  fc
    .tuple(expression, expression, tail)
    .map(([one, where, end]) => `SELECT ${one} FROM t WHERE (${where}) IS NOT NULL${end}`),
  fc
    .tuple(expression, tail)
    .map(([one, end]) => `SELECT DISTINCT ${one} x FROM t ORDER BY x DESC${end}`),
  fc
    .tuple(expression, expression)
    .map(([key, of]) => `SELECT ${key}, COUNT(DISTINCT ${of}), MAX(${of}) FROM t GROUP BY ${key}`),
  fc
    .tuple(fc.constantFrom(...COLUMNS), expression)
    .map(([column, one]) => `INSERT INTO u (${column}) SELECT ${one} FROM t`),
  fc
    .tuple(fc.constantFrom(...COLUMNS), expression)
    .map(([column, one]) => `INSERT OVERWRITE TABLE u (${column}) VALUES (${one})`),
)

describe('random statements', () => {
  const { run } = sqlBench()
  before(async () => {
    await run('SETPROJECT odps.sql.allow.fullscan=true')
    const columns =
      'a TINYINT, b INT, c BIGINT, d DOUBLE, e DECIMAL(10,2), f STRING, g BOOLEAN, h DATETIME, i TIMESTAMP, j BINARY'
    await run(
      `CREATE TABLE t (${columns}) PARTITIONED BY (ds STRING); CREATE TABLE u (${columns}, ds DATE)`,
    )
    await run(
      "INSERT INTO t PARTITION (ds='2026-01-01') VALUES (1, 2, 3, 1.5, 2.25, '7', TRUE, DATETIME'2026-01-02 03:04:05', " +
        "TIMESTAMP'2026-01-02 03:04:05', X'00'), (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
    )
    await run("INSERT INTO t PARTITION (ds='x') (f, j) VALUES ('é', X'ff')")
  })

  it('are answered, or refused with a code', async () => {
    const codes = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(query, async (statement) => {
        const code = await run(statement).then(
          () => 'answered',
          (error: unknown) => {
            if (!(error instanceof ServiceError)) throw error
            return error.code
          },
        )
        codes.set(code, (codes.get(code) ?? 0) + 1)
      }),
      { numRuns: 400 },
    )
    // The statements reach the evaluation of rows, and do not only fail at their types.
    expect(codes.get('answered')).to.be.above(20)
    expect([...codes.keys()].filter((code) => !/^(?:answered|ODPS-01\d{5})$/.test(code))).to.eql([])
  })
})

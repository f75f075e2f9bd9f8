/** What is parsed, and what the refusals say about the rest. */

import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { ServiceError } from '../../errors'
import { parse } from './parse'
import { NOT_COVERED, TOKENS } from './tokens'

/** Queries, and what follows `ODPS-0130161:` in their refusals. */
const NOT_PARSED: readonly (readonly [string, string])[] = [
  [
    'SELECT * FROM a JOIN b ON a.x = b.x',
    '[1,17] Parse exception - JOIN is not covered by this emulator',
  ],
  [
    'SELECT *\nFROM a\n  LEFT JOIN b',
    '[3,3] Parse exception - LEFT is not covered by this emulator',
  ],
  [
    'SELECT * FROM a, b',
    '[1,16] Parse exception - a join by comma is not covered by this emulator',
  ],
  ['SELECT 1 UNION ALL SELECT 2', '[1,10] Parse exception - UNION is not covered by this emulator'],
  [
    'WITH a AS (SELECT 1) SELECT * FROM a',
    '[1,1] Parse exception - WITH is not covered by this emulator',
  ],
  [
    'SELECT a IN (SELECT 1) FROM t',
    '[1,14] Parse exception - a subquery in an expression is not covered by this emulator',
  ],
  [
    'SELECT SUM(a) OVER (PARTITION BY b) FROM t',
    '[1,15] Parse exception - OVER is not covered by this emulator',
  ],
  ["SELECT a RLIKE 'x' FROM t", '[1,10] Parse exception - RLIKE is not covered by this emulator'],
  ['MERGE INTO t', '[1,1] Parse exception - MERGE is not covered by this emulator'],
  ['UPDATE t SET a = 1', '[1,1] Parse exception - UPDATE is not covered by this emulator'],
  [
    'CREATE VIEW v AS SELECT 1',
    '[1,1] Parse exception - CREATE VIEW is not covered by this emulator',
  ],
  ['SHOW FUNCTIONS', '[1,6] Parse exception - SHOW FUNCTIONS is not covered by this emulator'],
  [
    'ALTER TABLE t ADD COLUMNS (a INT)',
    '[1,19] Parse exception - COLUMNS is not covered by this emulator',
  ],
  [
    "CREATE TABLE t (a INT) TBLPROPERTIES ('x'='y')",
    '[1,24] Parse exception - TBLPROPERTIES is not covered by this emulator',
  ],
  [
    'GRANT SELECT ON TABLE t TO USER x',
    '[1,7] Parse exception - GRANT of rights to single objects is not covered by this emulator',
  ],
  [
    'SELECT * FROM a.b.c',
    '[1,17] Parse exception - a schema other than default is not covered by this emulator',
  ],
  ['SELEC 1', "[1,1] Parse exception - invalid token 'SELEC'"],
  ['SELECT 1; SELECT', '[1,17] Parse exception - the statement ends too early'],
  ["SELECT 'a", "[1,8] Parse exception - invalid token '''"],
  ['SELECT 1Q', "[1,8] Parse exception - invalid token '1'"],
  ['SELECT a ? b', "[1,10] Parse exception - invalid token '?'"],
  ['CREATE TABLE t (a DECIMAL(39,0))', '[1,19] Parse exception - '],
  ['  -- nothing\n;', '[1,1] Parse exception - the query has no statement'],
  [`SELECT ${'('.repeat(5000)}`, '[1,72] Parse exception - the statement is nested too deeply'],
  [
    `SELECT ${'CASE '.repeat(5000)}`,
    '[1,328] Parse exception - the statement is nested too deeply',
  ],
  [
    `SELECT * FROM ${'(SELECT * FROM '.repeat(5000)}`,
    ' Parse exception - the statement is nested too deeply',
  ],
]

const messageOf = (query: string): string => {
  try {
    parse(query)
    return 'parsed'
  } catch (error) {
    if (error instanceof ServiceError) return `${error.code} ${error.message}`
    throw error
  }
}

describe('the parser of SQL', () => {
  it('says where a query leaves the grammar, and names what is not covered', () => {
    for (const [query, message] of NOT_PARSED) {
      const said = messageOf(query)
      expect(said, query.slice(0, 80)).to.match(/^ODPS-0130161 ODPS-0130161:\[\d+,\d+\]/)
      expect(said, query.slice(0, 80)).to.contain(message)
    }
  })

  it('divides a query at `;`, except in texts, names and comments', () => {
    const query = "SELECT ';' a; /* ; */ SELECT `a;b` FROM t -- ;\n; SET k=a b ; SETPROJECT x.y=1;"
    expect(parse(query).map(({ kind }) => kind)).to.eql(['select', 'select', 'set', 'set project'])
    expect(parse(query)[2]).to.eql({ kind: 'set', key: 'k', value: 'a b' })
  })

  it('takes words that are not reserved as names', () => {
    const [statement] = parse(
      'SELECT date, count, user, `select`, list l FROM role offset LIMIT 2, 5',
    )
    expect(statement).to.include({ kind: 'select', limit: 5, offset: 2 })
  })

  it('parses long sums and lists in little stack', () => {
    for (const part of ['+1', ' AND TRUE', ', 1']) {
      expect(messageOf(`SELECT 1${part.repeat(20_000)}`)).to.equal('parsed')
    }
    expect(messageOf(`SELECT ${'NOT '.repeat(20_001)}TRUE, ${'- '.repeat(20_000)}1`)).to.equal(
      'parsed',
    )
  })

  it('refuses what is no query with ODPS-0130161, and never fails otherwise', () => {
    const words = [...TOKENS.map(({ name }) => name), ...NOT_COVERED].filter((name) =>
      /^[A-Z_]+$/.test(name),
    )
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(
        '(',
        ')',
        ',',
        '.',
        '*',
        '=',
        '<',
        '>',
        '+',
        '-',
        "'a'",
        '1',
        '1.5BD',
        't',
        '`n`',
        ';',
        'RAM$1:a',
        ':',
      ),
      fc.string({ maxLength: 4 }),
    )
    const statement = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(fc.oneof(statement, fc.string({ unit: 'binary' })), (query) => {
        expect(messageOf(query)).to.match(/^(?:parsed|ODPS-013\d{4} )/)
      }),
      { numRuns: 800 },
    )
  })
})

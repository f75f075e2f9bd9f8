/** What each kind of statement answers. */

import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { OWNER, Sql } from '../index'
import { outcomeOf, REGION } from '../maxcompute/fixtures/ready-cloud'
import { sqlBench } from './fixtures/sql-bench'

const isParserLoaded = (): boolean =>
  Object.keys(require.cache).some((file) => file.includes('statement-parser'))
/** After the reference is loaded, and before the first query. */
const wasParserLoaded = isParserLoaded()

const PEOPLE =
  "CREATE TABLE people (id BIGINT NOT NULL, name STRING, pay DECIMAL(10,2)) COMMENT 'who' LIFECYCLE 7;" +
  "INSERT INTO people VALUES (1, 'ann', 10.5), (2, NULL, 20BD), (3, 'bob', '30.25'), (9223372036854775807, '😀', NULL);"
const EVENTS =
  'CREATE TABLE events (n INT) PARTITIONED BY (ds STRING, hh BIGINT);' +
  "INSERT INTO events PARTITION (ds='x', hh=1) VALUES (1), (2);" +
  "INSERT INTO events PARTITION (ds='y', hh) VALUES (3, 1), (4, 2), (NULL, 2);"

/** Queries on `people` and `events`, and their rows. */
const ANSWERS: Readonly<Record<string, readonly (readonly [string, readonly unknown[]])[]>> = {
  constants: [
    ["SELECT 1, 1L, 1Y, 'a' 'b', TRUE, NULL", [[1n, 1n, 1n, 'ab', true, null]]],
    [
      "SELECT 1.5BD, 1.5, 1e3, X'00ff', -9223372036854775808",
      [['1.5', 1.5, 1000, Buffer.from([0, 255]), -(2n ** 63n)]],
    ],
    ["SELECT DATE'1970-01-02', DATETIME'1970-01-01 08:00:00.5'", [[1n, 500n]]],
    ["SELECT TIMESTAMP'1970-01-01 08:00:01.000000002'", [[{ seconds: 1n, nanoseconds: 2 }]]],
    [String.raw`SELECT 'it\'s \\ \t \u0041 \%', "q'q"`, [["it's \\ \t A \\%", "q'q"]]],
    ['SELECT /* a comment; */ 1 -- and; another\n', [[1n]]],
  ],
  'sums and products': [
    ['SELECT 1 + 2 * 3, 7 / 2, 7 DIV 2, 7 % 4, -(1), - -1', [[7n, 3.5, 3n, 3n, -1n, 1n]]],
    ['SELECT 1.10BD + 2.2BD, 1.5BD * 1.5BD, 1BD / 3BD', [['3.3', '2.25', '0.333333']]],
    ["SELECT 1 / 0, 1 % 0, 1BD / 0BD, NULL + 1, '1' + 1", [[null, null, null, null, 2]]],
    ["SELECT 'a' || 1 || 'b', 'a' || NULL", [['a1b', null]]],
  ],
  'three values of truth': [
    ['SELECT NULL AND FALSE, NULL AND TRUE, NULL OR TRUE, NOT NULL', [[false, null, true, null]]],
    ['SELECT NULL = NULL, NULL <=> NULL, 1 <> NULL, 1 IS NULL', [[null, true, null, false]]],
    [
      'SELECT 1 IN (1, NULL), 2 IN (1, NULL), 2 NOT IN (1, 3), NULL IN (1)',
      [[true, null, true, null]],
    ],
    ['SELECT 2 BETWEEN 1 AND 3, 2 NOT BETWEEN 1 AND 3, TRUE IS NOT TRUE', [[true, false, false]]],
  ],
  comparisons: [
    [
      "SELECT 1 = 1.0, 10 > '9', 1.50BD = 1.5BD, 'a' < 'b', 'B' < 'a'",
      [[true, true, true, true, true]],
    ],
    ["SELECT DATETIME'2026-01-02 00:00:00' > '2026-01-01 00:00:00'", [[true]]],
    [
      String.raw`SELECT 'a%b' LIKE 'a\%b', 'axb' LIKE 'a\%b', 'abc' LIKE '_b%', 'abc' NOT LIKE 'b%'`,
      [[true, false, true, true]],
    ],
    ['SELECT 9007199254740993 = 9007199254740992', [[false]]],
    ["SELECT 'abc' = 1, 1 IN ('abc', '1'), DATE'2026-01-01' < 'soon'", [[null, true, null]]],
  ],
  casts: [
    [
      "SELECT CAST('1.6' AS BIGINT), CAST(1.6 AS INT), CAST(1 AS STRING), CAST(1 AS DOUBLE)",
      [[1n, 1n, '1', 1]],
    ],
    [
      "SELECT CAST('2026-01-02 03:04:05' AS DATE), CAST(1.005BD AS DECIMAL(4,2))",
      [[20455n, '1.01']],
    ],
    [
      "SELECT CAST(DATETIME'2026-01-02 03:04:05' AS STRING), CAST('abc' AS VARCHAR(2))",
      [['2026-01-02 03:04:05', 'ab']],
    ],
    [
      "SET odps.sql.udf.strict.mode=false; SELECT CAST('abc' AS BIGINT), CAST(300 AS TINYINT)",
      [[null, null]],
    ],
    ["SET odps.sql.timezone=UTC; SELECT DATETIME'1970-01-01 00:00:01'", [[1000n]]],
  ],
  choices: [
    [
      "SELECT CASE 2 WHEN 1 THEN 'a' WHEN 2 THEN 'b' END, CASE WHEN FALSE THEN 1 ELSE 2L END",
      [['b', 2n]],
    ],
    ["SELECT IF(TRUE, 1, 2), COALESCE(NULL, 'x'), NVL(NULL, 1)", [[1n, 'x', 1n]]],
    [
      "SELECT CONCAT('a', 1), UPPER('é'), LENGTH('😀é'), SUBSTR('hello', -3, 2), ABS(-1.5BD)",
      [['a1', 'É', 2n, 'll', '1.5']],
    ],
  ],
  'rows of a table': [
    [
      'SELECT * FROM people WHERE id < 3',
      [
        [1n, 'ann', '10.5'],
        [2n, null, '20'],
      ],
    ],
    ["SELECT people.id, demo.people.id FROM people WHERE people.name = 'bob'", [[3n, 3n]]],
    ["SELECT p.* FROM people p WHERE p.name = 'bob'", [[3n, 'bob', '30.25']]],
    ["SELECT name FROM demo.`people` WHERE name LIKE '%😀%'", [['😀']]],
    ['SELECT id FROM people LIMIT 1 OFFSET 2', [[3n]]],
    ['SELECT COUNT(*) FROM (SELECT id FROM people WHERE id > 1) later', [[3n]]],
  ],
  order: [
    ['SELECT id FROM people ORDER BY name DESC LIMIT 2', [[9223372036854775807n], [3n]]],
    ['SELECT name FROM people ORDER BY name', [[null], ['ann'], ['bob'], ['😀']]],
    ['SELECT name n FROM people ORDER BY n NULLS LAST, 1 LIMIT 3', [['ann'], ['bob'], ['😀']]],
    ['SELECT pay FROM people ORDER BY pay DESC', [['30.25'], ['20'], ['10.5'], [null]]],
    ['SELECT id FROM people ORDER BY -id LIMIT 1', [[9223372036854775807n]]],
  ],
  groups: [
    [
      'SELECT COUNT(*), COUNT(name), COUNT(DISTINCT name), MIN(name), MAX(pay) FROM people',
      [[4n, 3n, 3n, 'ann', '30.25']],
    ],
    [
      'SELECT SUM(pay), AVG(pay), SUM(id), AVG(id) FROM people WHERE id < 4',
      [['60.75', '20.25', 6n, 2]],
    ],
    ['SELECT COUNT(*), SUM(id) FROM people WHERE FALSE', [[0n, null]]],
    [
      'SELECT name IS NULL nameless, COUNT(*) c FROM people GROUP BY name IS NULL HAVING c > 1 ORDER BY c',
      [[false, 3n]],
    ],
    ['SELECT DISTINCT id > 2 FROM people ORDER BY 1', [[false], [true]]],
  ],
  partitions: [
    [
      "SELECT * FROM events WHERE ds = 'x'",
      [
        [1n, 'x', 1n],
        [2n, 'x', 1n],
      ],
    ],
    ["SELECT n, hh FROM events WHERE ds = 'y' AND hh = 2 AND n IS NOT NULL", [[4n, 2n]]],
    ["SELECT COUNT(*) FROM events WHERE ds > 'x' OR n = 1", [[4n]]],
    ['SET odps.sql.allow.fullscan=true; SELECT SUM(n) FROM events', [[10n]]],
  ],
}

/** Queries on the same tables, and the sentence of their refusal. */
const REFUSALS: readonly (readonly [string, string])[] = [
  [
    'SELECT * FROM nope',
    'ODPS-0130131:[1,15] Table not found - table demo.nope cannot be resolved',
  ],
  [
    'SELECT nope FROM people',
    'ODPS-0130071:[1,8] Semantic analysis exception - column nope cannot be resolved',
  ],
  [
    'SELECT q.id FROM people p',
    'ODPS-0130071:[1,8] Semantic analysis exception - table q cannot be resolved',
  ],
  [
    'SELECT id FROM people WHERE id',
    'ODPS-0130071:[1,29] Semantic analysis exception - expect a BOOLEAN expression, but there is a BIGINT',
  ],
  [
    'SELECT name, COUNT(*) FROM people',
    'ODPS-0130071:[1,8] Semantic analysis exception - column name is neither in GROUP BY nor in an aggregate function',
  ],
  [
    'SELECT id FROM people WHERE COUNT(*) > 1',
    'ODPS-0130071:[1,29] Semantic analysis exception - aggregate function COUNT is not allowed here',
  ],
  ['SELECT TRUE + 1', 'ODPS-0130121:[1,13] Invalid argument type - + is not for BOOLEAN and INT'],
  [
    'SELECT TRUE = 1',
    'ODPS-0130121:[1,8] Invalid argument type - BOOLEAN and INT cannot be compared',
  ],
  [
    'SELECT CAST(TRUE AS DATE)',
    'ODPS-0130141:[1,8] Illegal implicit type cast - cannot implicitly cast from BOOLEAN to DATE',
  ],
  [
    "SELECT CAST('abc' AS BIGINT)",
    "ODPS-0121035:Illegal type cast - 'abc' cannot be cast to BIGINT",
  ],
  [
    'SELECT 9223372036854775807 + 1L',
    'ODPS-0121095:Invalid arguments - 9223372036854775808 overflows BIGINT',
  ],
  [
    'SELECT SUM(id) FROM people',
    'ODPS-0121095:Invalid arguments - 9223372036854775813 overflows BIGINT',
  ],
  ['SELECT 2147483647 + 1', 'ODPS-0121095:Invalid arguments - 2147483648 overflows INT'],
  [
    'SELECT 9223372036854775808',
    'ODPS-0130151:[1,8] Illegal data type - 9223372036854775808 is out of range',
  ],
  [
    "SELECT DATE'2026-02-30'",
    "ODPS-0130071:[1,8] Semantic analysis exception - '2026-02-30' is no DATE",
  ],
  [
    'INSERT INTO people VALUES (1)',
    'ODPS-0130071:[1,28] Semantic analysis exception - wrong columns count 1 in data source, requires 3 columns',
  ],
  [
    "INSERT INTO people VALUES (NULL, 'x', 1)",
    'ODPS-0121095:Invalid arguments - column id is NOT NULL, and its value is NULL',
  ],
  [
    "INSERT INTO people (name) VALUES ('x')",
    'ODPS-0130071:[1,13] Semantic analysis exception - column id is NOT NULL, and has no value',
  ],
  [
    "INSERT INTO events PARTITION (dd='x') VALUES (1)",
    'ODPS-0130071:[1,31] Semantic analysis exception - dd is no partition key of the table',
  ],
  [
    'CREATE TABLE people (a INT)',
    'ODPS-0130211:[1,14] Table or view already exists - table demo.people already exists',
  ],
  [
    'CREATE TABLE t (a INT, a INT)',
    'ODPS-0130071:[1,14] Semantic analysis exception - columns is not valid: a is there twice',
  ],
  [
    "ALTER TABLE events ADD PARTITION (ds='x', hh=1)",
    "ODPS-0110061:Failed to run ddltask - There is already a partition ds='x'/hh='1' in table events",
  ],
  [
    "ALTER TABLE events DROP PARTITION (ds='z', hh=1)",
    "ODPS-0110061:Failed to run ddltask - There is no partition ds='z'/hh='1' in table events",
  ],
  [
    'ALTER TABLE events RENAME TO people',
    'ODPS-0130211:[1,30] Table or view already exists - table demo.people already exists',
  ],
  [
    'ALTER TABLE events RENAME TO other.events',
    'ODPS-0130071:[1,30] Semantic analysis exception - a table stays in its project when it is renamed',
  ],
  [
    'TRUNCATE TABLE events',
    'ODPS-0130071:[1,16] Semantic analysis exception - TRUNCATE of a table with partitions needs PARTITION (…)',
  ],
  [
    'SELECT * FROM events',
    'ODPS-0130071:[1,15] Semantic analysis exception - physical plan generation failed: Table(demo,events) is full scan with all partitions, please specify partition predicates (or set odps.sql.allow.fullscan=true)',
  ],
  [
    'SETPROJECT odps.nope=1',
    'ODPS-0130071:[1,1] Semantic analysis exception - SETPROJECT knows odps.sql.allow.fullscan, odps.sql.decimal.odps2, odps.sql.metering.value.max, odps.sql.timezone, odps.timemachine.retention.days, and not odps.nope',
  ],
]

describe('SQL of MaxCompute', () => {
  const shared = sqlBench()
  before(() => shared.run(PEOPLE + EVENTS))

  for (const [topic, answers] of Object.entries(ANSWERS)) {
    it(`answers queries with ${topic}`, async () => {
      for (const [query, rows] of answers) expect(await shared.rows(query), query).to.eql(rows)
    })
  }

  it('refuses with the code and the place of what is wrong', async () => {
    for (const [query, message] of REFUSALS) {
      expect(await shared.refusal(query), query).to.equal(message)
    }
  })

  it('loads its parser with the first query', () => {
    expect([wasParserLoaded, isParserLoaded()]).to.eql([false, true])
  })

  it('names the columns of a result, and gives their types', async () => {
    const answer = await shared.run(
      'SELECT id, pay p, COUNT(*), 1.5BD FROM people GROUP BY id, pay',
    )
    expect(answer.kind === 'rows' && answer.columns).to.eql([
      { name: 'id', type: { name: 'BIGINT' }, comment: '', isNullable: true },
      {
        name: 'p',
        type: { name: 'DECIMAL', precision: 10, scale: 2 },
        comment: '',
        isNullable: true,
      },
      { name: '_c2', type: { name: 'BIGINT' }, comment: '', isNullable: true },
      {
        name: '_c3',
        type: { name: 'DECIMAL', precision: 2, scale: 1 },
        comment: '',
        isNullable: true,
      },
    ])
  })

  it('replaces, copies and empties tables', async () => {
    const { run, rows } = sqlBench()
    await run(PEOPLE)
    await run(
      'CREATE TABLE copy LIKE people; INSERT INTO copy (SELECT * FROM (SELECT * FROM demo.default.people) p WHERE id < 3)',
    )
    await run(
      'INSERT OVERWRITE TABLE copy (name, id) SELECT CONCAT(name, id), id FROM copy WHERE id = 1',
    )
    expect(await rows('SELECT * FROM copy')).to.eql([[1n, 'ann1', null]])
    await run('CREATE TABLE few AS SELECT id, name n FROM people ORDER BY id LIMIT 2')
    expect(await rows('SELECT n, id FROM few')).to.eql([
      ['ann', 1n],
      [null, 2n],
    ])
    await run('ALTER TABLE few RENAME TO fewer; ALTER TABLE demo.fewer RENAME TO demo.few')
    await run('TRUNCATE TABLE few')
    expect(await rows('SELECT COUNT(*) FROM few')).to.eql([[0n]])
    await run('DROP TABLE few; DROP TABLE IF EXISTS few')
  })

  it('writes partitions that the rows name, and those that are replaced alone', async () => {
    const { run, rows, text } = sqlBench()
    await run(EVENTS)
    await run(
      "INSERT OVERWRITE TABLE events PARTITION (ds, hh) SELECT n + 10, 'x', 1 FROM events WHERE ds = 'x'",
    )
    expect(
      await rows("SELECT n, ds FROM events WHERE ds IN ('x', 'y') ORDER BY n DESC LIMIT 3"),
    ).to.eql([
      [12n, 'x'],
      [11n, 'x'],
      [4n, 'y'],
    ])
    expect(await text('SHOW PARTITIONS events')).to.equal('ds=x/hh=1\nds=y/hh=1\nds=y/hh=2\n')
    await run(
      "ALTER TABLE events DROP IF EXISTS PARTITION (ds='y', hh=2), PARTITION (ds='y', hh=3)",
    )
    await run(
      "ALTER TABLE events ADD IF NOT EXISTS PARTITION (ds='x', hh=1) PARTITION (ds='z', hh='7')",
    )
    expect(await text("SHOW PARTITIONS events PARTITION (ds='z')")).to.equal('ds=z/hh=7\n')
  })

  it('stores nothing of a statement that fails', async () => {
    const { run, rows, refusal } = sqlBench()
    await run(`${PEOPLE} CREATE TABLE t (a TINYINT)`)
    expect(await refusal('INSERT INTO t SELECT id FROM people')).to.contain(
      'cannot be cast to TINYINT',
    )
    expect(await refusal('CREATE TABLE u AS SELECT id + 1 x FROM people')).to.contain('overflows')
    expect(await refusal('DROP TABLE t; SELEC 1')).to.contain('ODPS-0130161')
    expect(await rows('SELECT COUNT(*) FROM t')).to.eql([[0n]])
    expect(await refusal('SELECT * FROM u')).to.contain('ODPS-0130131')
  })

  it('shows a table, as the command line prints it, and as the statement that makes it', async () => {
    const { run, text } = sqlBench()
    await run(
      "CREATE TABLE t (a INT NOT NULL COMMENT 'it''s') PARTITIONED BY (ds STRING)".replace(
        "''",
        "\\'",
      ),
    )
    const made = await text('SHOW CREATE TABLE t')
    expect(made).to.equal(
      "CREATE TABLE IF NOT EXISTS demo.`t`(`a` INT NOT NULL COMMENT 'it\\'s') PARTITIONED BY (`ds` STRING);\n",
    )
    const described = await text('DESC t')
    expect(described.split('\n')).to.contain.members([
      '| Owner:                    ALIYUN$1234567890123456                                  |',
      '| CreateTime:               2026-01-01 08:00:00                                      |',
      "| a               | int        |       | it's                                        |",
      '| Partition Columns:                                                                 |',
    ])
    await run('DROP TABLE t')
    await run(made)
    expect(await text('DESC EXTENDED t')).to.contain('| false    |')
    expect(await text("SHOW TABLES LIKE 't*'")).to.equal('ALIYUN$1234567890123456:t\n')
    expect(await text("SHOW TABLES LIKE 'u*|x'")).to.equal('')
  })

  it('reads and sets properties of the project, and hints of one statement', async () => {
    const { run, rows, refusal, text } = sqlBench()
    await run(EVENTS)
    expect(await refusal('SELECT COUNT(*) FROM events')).to.contain('full scan')
    await run('SETPROJECT odps.sql.allow.fullscan=true;')
    expect(await rows('SELECT COUNT(*) FROM events')).to.eql([[5n]])
    expect(await text('setproject')).to.contain('odps.sql.allow.fullscan=true\n')
    const old = await run('SELECT 1', { 'odps.sql.type.system.odps2': 'false' })
    expect(old.kind === 'rows' && old.columns[0]?.type).to.eql({ name: 'BIGINT' })
  })

  it('gives and takes roles by the rules of the control plane', async () => {
    const { cloud, run, runAs, refusal, text } = sqlBench()
    cloud.ram.createUser('alice')
    const alice = 'RAM$1234567890123456:alice'
    expect(await text('CREATE ROLE readers')).to.equal('OK')
    await run(`ADD USER ${alice}; GRANT readers TO ${alice}; GRANT admin TO USER ${alice}`)
    expect(await text('LIST ROLES')).to.equal('super_administrator\nadmin\nreaders\n')
    expect(await text('LIST USERS')).to.equal(`ALIYUN$1234567890123456\n${alice}\n`)
    expect(await runAs('alice', 'SHOW GRANTS')).to.eql({
      kind: 'done',
      text: '[roles]\nreaders, admin\n',
    })
    expect(await refusal('DROP ROLE readers')).to.contain('readers still has users')
    expect(await refusal(`REMOVE USER ${alice}`)).to.contain('still has roles')
    await run(`REVOKE admin FROM ${alice}; REVOKE ROLE readers FROM ${alice}; DROP ROLE readers`)
    await run(`REMOVE USER ${alice}`)
    const refused = await runAs('alice', 'CREATE TABLE t (a INT)').catch(
      (error: Error) => error.message,
    )
    expect(refused).to.match(/^ODPS-0130013:/)
    expect(await text('WHOAMI')).to.contain('ALIYUN$1234567890123456')
  })

  it('stores what it writes encrypted, and reads it as long as the key may be used', async () => {
    const { cloud, run, rows, runAs } = sqlBench()
    await run(PEOPLE)
    const [object] = await cloud.tunnel.storedObjects(OWNER, { project: 'demo', table: 'people' })
    expect(object?.envelope).to.include({ cipher: 'aes-256-gcm' })
    expect(object?.body.includes('ann')).to.equal(false)
    cloud.kms.disableKey({ principal: OWNER }, { region: REGION, keyId: cloud.keyId })
    expect(await rows('SELECT COUNT(*) FROM people')).to.eql([[4n]])
    cloud.clock.advance(24)
    for (const query of ['SELECT * FROM people', 'SELECT COUNT(*) FROM people', PEOPLE]) {
      const code = await outcomeOf(() => runAs(OWNER, query.replace(/CREATE.*?;/, '')))
      expect(code, query).to.equal('ENCRYPTION_KEY_UNAVAILABLE')
    }
  })

  it('stops reading a table when LIMIT has its rows', async () => {
    const { cloud, run, rows } = sqlBench()
    await run('CREATE TABLE t (n BIGINT)')
    for (let n = 0; n < 5; n++) await run(`INSERT INTO t VALUES (${n})`)
    const { tables } = cloud
    let chunks = 0
    const counting: typeof tables.rows = async function* (...request) {
      for await (const chunk of tables.rows(...request)) {
        chunks++
        yield chunk
      }
    }
    const counted = new Proxy(tables, {
      get: (_, name: keyof typeof tables) =>
        name === 'rows' ? counting : (tables[name] as () => unknown).bind(tables),
    })
    const { accountId, clock, projects, ram } = cloud
    const sql = new Sql({ accountId, clock, projects, ram, tables: counted })
    const query = 'SELECT n FROM t LIMIT 1 OFFSET 1'
    await sql.run(OWNER, { project: 'demo', query, settings: {} })
    expect(chunks).to.equal(2)
    expect(await rows('SELECT n FROM t ORDER BY n DESC LIMIT 1')).to.eql([[4n]])
  })
})

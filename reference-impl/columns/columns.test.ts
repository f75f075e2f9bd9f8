import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { arbitraryType, valueOfType } from './fixtures/arbitrary-values'
import {
  checkedValue,
  formatColumnType,
  formatValue,
  InvalidType,
  InvalidValue,
  parseColumnType,
  parseValue,
} from './index'

const typeAndValue = arbitraryType.chain((type) =>
  valueOfType(type).map((value) => ({ type, value })),
)

function messageOf(call: () => unknown): string {
  try {
    call()
    return 'nothing was thrown'
  } catch (error) {
    if (error instanceof InvalidType || error instanceof InvalidValue) return error.message
    throw error
  }
}

describe('the name of a type', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(arbitraryType, (type) => {
        expect(parseColumnType(formatColumnType(type))).to.deep.equal(type)
      }),
    )
  })

  const NAMES: Record<string, string> = {
    BIGINT: 'bigint',
    ' Decimal ': 'decimal(38,18)',
    'decimal(10)': 'decimal(10,0)',
    'DECIMAL( 10 , 2 )': 'decimal(10,2)',
    'array < bigint >': 'array<bigint>',
    'MAP<STRING,ARRAY<STRUCT<X:INT,`y z`:CHAR(4)>>>':
      'map<string,array<struct<x:int,`y z`:char(4)>>>',
    timestamp_ntz: 'timestamp_ntz',
    'vector(float,1536)': 'vector(float,1536)',
  }
  for (const [written, name] of Object.entries(NAMES)) {
    it(`is ${name} for ${written}`, () => {
      expect(formatColumnType(parseColumnType(written))).to.equal(name)
    })
  }

  const WRONG = [
    '',
    'text',
    'bigint bigint',
    'decimal(39)',
    'decimal(4,5)',
    'decimal(38,19)',
    'char',
    'char(0)',
    'char(256)',
    'varchar(65536)',
    'array',
    'array<>',
    'array<bigint',
    'map<bigint>',
    'struct<>',
    'struct<x bigint>',
    'struct<x:bigint,X:string>',
    'vector(string,3)',
    'constructor',
    `${'array<'.repeat(5000)}bigint${'>'.repeat(5000)}`,
  ]
  for (const name of WRONG) {
    it(`is not ${JSON.stringify(name.slice(0, 30))}`, () => {
      expect(() => parseColumnType(name)).to.throw(InvalidType)
    })
  }
})

describe('a value', () => {
  it('of every type is read from its text', () => {
    fc.assert(
      fc.property(typeAndValue, ({ type, value }) => {
        expect(parseValue(type, formatValue(type, value, 'UTC'), 'UTC')).to.deep.equal(value)
      }),
    )
  })

  it('is of its type', () => {
    fc.assert(
      fc.property(typeAndValue, ({ type, value }) => {
        expect(checkedValue(type, value)).to.deep.equal(value)
      }),
    )
  })

  it('is never read with another error than that its type has no such value', () => {
    fc.assert(
      fc.property(arbitraryType, fc.string({ maxLength: 30 }), (type, text) => {
        try {
          checkedValue(type, parseValue(type, text))
        } catch (error) {
          expect(error).to.be.instanceOf(InvalidValue)
        }
      }),
    )
  })

  const TEXTS: readonly (readonly [type: string, text: string, again?: string])[] = [
    ['bigint', '9223372036854775807'],
    ['bigint', ' +7 ', '7'],
    ['double', '1.5'],
    ['double', '1', '1.0'],
    ['double', '-0', '-0.0'],
    ['double', 'nan', 'NaN'],
    ['float', '3.4028235e38', '3.4028235e+38'],
    ['float', '0.1'],
    ['boolean', 'TRUE', 'true'],
    ['decimal(10,2)', '12.345', '12.35'],
    ['decimal(10,2)', '-0.004', '0'],
    ['decimal(10,2)', '1.5e3', '1500'],
    ['decimal(10,2)', '12.50', '12.5'],
    ['char(2)', '🔐é'],
    ['datetime', '2026-01-02 03:04:05.678'],
    ['datetime', '2026-01-02', '2026-01-02 00:00:00'],
    ['datetime', '0001-01-01 00:00:00'],
    ['datetime', '1900-12-31 23:59:59'],
    ['date', '2024-02-29'],
    ['timestamp', '2026-01-02 03:04:05.000000009'],
    ['timestamp_ntz', '2026-01-02 03:04:05.5'],
    ['interval_year_month', '-1-2'],
    ['interval_day_time', '-1 02:03:04.5'],
    ['json', '{"a":1}'],
    ['array<bigint>', '[9223372036854775807,null]'],
    ['array<double>', '[1.0,"NaN"]'],
    ['map<string,decimal(4,2)>', '{"k":1.25}'],
    ['struct<x:bigint,y:string>', '{"x":5,"y":null}'],
    ['struct<x:bigint,y:string>', '{"x":5}', '{"x":5,"y":null}'],
  ]
  for (const [name, text, again = text] of TEXTS) {
    it(`of type ${name} with the text ${text} is written ${again}`, () => {
      const type = parseColumnType(name)
      expect(formatValue(type, parseValue(type, text))).to.equal(again)
    })
  }

  it('that no calendar has is written all the same', () => {
    for (const name of ['datetime', 'date', 'timestamp', 'timestamp_ntz', 'interval_day_time']) {
      const type = parseColumnType(name)
      const far = 2n ** 63n - 1n
      for (const each of [far, -far]) {
        const value = 'datetime date'.includes(name) ? each : { seconds: each, nanoseconds: 5 }
        for (const zone of ['UTC', 'Asia/Shanghai']) {
          expect(formatValue(type, value, zone)).to.be.a('string')
        }
      }
    }
  })

  it('of type datetime is a moment of the time zone', () => {
    const type = parseColumnType('datetime')
    const shown = '2026-07-01 12:00:00'
    const moments = ['UTC', 'Asia/Shanghai', 'America/New_York'].map((zone) =>
      new Date(Number(parseValue(type, shown, zone))).toISOString().slice(11, 16),
    )
    expect(moments).to.deep.equal(['12:00', '04:00', '16:00'])
  })

  const WRONG: readonly (readonly [type: string, text: string])[] = [
    ['bigint', '9223372036854775808'],
    ['bigint', '1.5'],
    ['bigint', ''],
    ['tinyint', '128'],
    ['double', 'one'],
    ['float', '1e39'],
    ['boolean', 'yes'],
    ['boolean', '__proto__'],
    ['decimal(4,2)', '99.995'],
    ['decimal(4,2)', '100'],
    ['char(1)', 'ab'],
    ['datetime', '2026-02-30 00:00:00'],
    ['datetime', '2026-01-01 24:00:00'],
    ['date', '10000-01-01'],
    ['json', '{'],
    ['array<bigint>', '[1'],
    ['array<bigint>', '["x"]'],
    ['array<bigint>', '7'],
    ['array<bigint>', '['.repeat(100_000)],
    ['struct<x:bigint>', '{"z":1}'],
    ['interval_day_time', '1 24:00:00'],
  ]
  for (const [name, text] of WRONG) {
    it(`of type ${name} is none with the text ${JSON.stringify(text.slice(0, 30))}`, () => {
      expect(messageOf(() => parseValue(parseColumnType(name), text))).to.match(/ is no /)
    })
  }
})

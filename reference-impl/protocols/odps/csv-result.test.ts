import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Column, ColumnType, Value } from '../../columns'
import { csvResult } from './csv-result'

const STRING: ColumnType = { name: 'STRING' }
const BIGINT: ColumnType = { name: 'BIGINT' }

function csv(pairs: readonly (readonly [ColumnType, Value])[], timeZone = 'UTC'): string {
  const columns: Column[] = pairs.map(([type], index) => ({
    name: `c${index}`,
    type,
    comment: '',
    isNullable: true,
  }))
  const [, ...lines] = csvResult(columns, [pairs.map(([, value]) => value)], timeZone).split('\n')
  return lines.join('\n')
}

describe('a result in CSV', () => {
  it('has texts in quotes, NULL as \\N, and names first', () => {
    const columns = [{ name: 'a"b', type: STRING, comment: '', isNullable: true }]
    expect(csvResult(columns, [['x,"y"\nz'], [null], ['']], 'UTC')).to.equal(
      '"a""b"\n"x,""y""\nz"\n\\N\n""\n',
    )
    expect(
      csv([
        [BIGINT, 2n ** 63n - 1n],
        [BIGINT, null],
        [{ name: 'BOOLEAN' }, true],
      ]),
    ).to.equal('9223372036854775807,\\N,true\n')
  })

  it('has times of the time zone', () => {
    const at = [{ name: 'DATETIME' }, BigInt(Date.UTC(2026, 0, 2, 3, 4, 5))] as const
    expect(csv([at])).to.equal('2026-01-02 03:04:05\n')
    expect(csv([at], 'Asia/Shanghai')).to.equal('2026-01-02 11:04:05\n')
  })

  it('has nested values as PyODPS reads them', () => {
    const entries = [
      ['k"', 1n],
      ['l', null],
    ] as const
    expect(
      csv([
        [{ name: 'ARRAY', element: STRING }, ['a', null, 'b\\']],
        [{ name: 'MAP', key: STRING, value: BIGINT }, { entries }],
        [{ name: 'STRUCT', fields: [{ name: 'x', type: BIGINT }] }, [5n]],
      ]),
    ).to.equal(String.raw`"[""a"",\N,""b\\""]","{""k\"""":1,""l"":\N}","{x:5}"` + '\n')
  })
})

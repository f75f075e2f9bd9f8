/** The vectors were made with PyODPS 0.13.1. */

import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Column, ColumnType, TypedRow } from '../columns'
import { crc32c, decodeRows, encodeRows, incomingRecords, outgoingRecords } from './index'

const BIGINT: ColumnType = { name: 'BIGINT' }
const STRING: ColumnType = { name: 'STRING' }

const VECTORS: readonly [string, types: ColumnType[], rows: TypedRow[], bytes: string][] = [
  ['no record', [BIGINT], [], 'f0ffff7f 00 f8ffff7f 00'],
  ['a number', [BIGINT], [[1n]], '0802 80c0ff7f cab8b49905 f0ffff7f02 f8ffff7f a486b58808'],
  [
    'nothing but NULL',
    [BIGINT, STRING],
    [[null, null]],
    '80c0ff7f00 f0ffff7f02 f8ffff7f c7979dc304',
  ],
  [
    'three rows',
    [BIGINT, STRING],
    [
      [-2n, 'hi'],
      [null, 'é'],
      [2n ** 63n - 1n, null],
    ],
    `0803 12026869 80c0ff7f80a6b5c40d 1202c3a9 80c0ff7fc7ccb0b306 08feffffffffffffffff01
     80c0ff7fd8c6a2e505 f0ffff7f06 f8ffff7ff8ea90dc0a`,
  ],
  [
    'numbers with a fraction',
    [{ name: 'DOUBLE' }, { name: 'BOOLEAN' }, { name: 'FLOAT' }],
    [[1.5, true, -2.25]],
    '09000000000000f83f 1001 1d000010c0 80c0ff7ff69eb0ba05 f0ffff7f02 f8ffff7f90c688e00f',
  ],
  [
    'dates, a decimal and bytes',
    [
      { name: 'DATETIME' },
      { name: 'DATE' },
      { name: 'DECIMAL', precision: 10, scale: 2 },
      { name: 'BINARY' },
    ],
    [
      [
        BigInt(Date.UTC(2026, 0, 2, 3, 4, 5, 678)),
        BigInt(Date.UTC(2026, 0, 2) / 86_400_000),
        '12.50',
        Buffer.from([0, 0x41]),
      ],
    ],
    `08dcbccccaef66 10cebf02 1a0531322e3530 22020041 80c0ff7ff3d591bb06 f0ffff7f02
     f8ffff7fc6ab9db80c`,
  ],
  [
    'an array',
    [{ name: 'ARRAY', element: BIGINT }],
    [[[1n, null, 3n]]],
    '0a 03 0002 01 0006 80c0ff7f94d6b8960a f0ffff7f02 f8ffff7f8dcb96d305',
  ],
  [
    'a map',
    [{ name: 'MAP', key: STRING, value: BIGINT }],
    [[{ entries: [['k', 7n]] }]],
    '0a 01 00 016b 01 00 0e 80c0ff7f88f0e5e60e f0ffff7f02 f8ffff7fdac397d90c',
  ],
  [
    'a struct',
    [
      {
        name: 'STRUCT',
        fields: [
          { name: 'x', type: BIGINT },
          { name: 'y', type: STRING },
        ],
      },
    ],
    [[[5n, null]]],
    '0a 00 0a 01 80c0ff7fa7bcc29107 f0ffff7f02 f8ffff7fe4a7a8a604',
  ],
]

function columnsOf(types: readonly ColumnType[]): Column[] {
  return types.map((type, at) => ({ name: `c${at}`, type, comment: '', isNullable: true }))
}

describe('records as PyODPS writes them', () => {
  it('have the checksum that RFC 3720 says', () => {
    expect(crc32c(Buffer.from('123456789'))).to.equal(0xe3069283)
    expect(crc32c(Buffer.alloc(32))).to.equal(0x8a9136aa)
    expect(crc32c(Buffer.alloc(32, 0xff))).to.equal(0x62a8ab43)
    expect(crc32c(Buffer.from(Array.from({ length: 32 }, (_, at) => at)))).to.equal(0x46dd794e)
  })

  for (const [name, types, rows, bytes] of VECTORS) {
    const columns = columnsOf(types)
    const sent = Buffer.from(bytes.replace(/\s/g, ''), 'hex')

    it(`are written: ${name}`, async () => {
      const chunk = encodeRows(columns, rows)
      const pieces: Buffer[] = []
      for await (const piece of outgoingRecords([chunk])) pieces.push(Buffer.from(piece))
      expect(Buffer.concat(pieces).toString('hex')).to.equal(sent.toString('hex'))
    })

    it(`are read: ${name}`, async () => {
      const read: TypedRow[] = []
      for await (const chunk of incomingRecords(columns, [sent])) {
        read.push(...decodeRows(columns, chunk))
      }
      expect(read).to.deep.equal(rows)
    })
  }

  it('are read, and stored as others write them, where the compiled writer wrote them', async () => {
    const columns = columnsOf([BIGINT, STRING, { name: 'DECIMAL', precision: 10, scale: 2 }])
    const sent = `080012026e301a0531322e3530 80c0ff7fb7db9ce1feffffffff01
      080212026e311a0531322e3530 80c0ff7faacc8a9505
      080412026e321a0531322e3530 80c0ff7ffc9881a6f9ffffffff01
      f0ffff7f06 f8ffff7ffadec4adfdffffffff01`
    const rows = [0n, 1n, 2n].map((n): TypedRow => [n, `n${n}`, '12.50'])
    const stored: Buffer[] = []
    for await (const { records } of incomingRecords(columns, [
      Buffer.from(sent.replace(/\s/g, ''), 'hex'),
    ])) {
      stored.push(Buffer.from(records))
    }
    expect(Buffer.concat(stored)).to.deep.equal(encodeRows(columns, rows).records)
  })
})

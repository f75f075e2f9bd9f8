import { describe, it } from 'node:test'
import { expect } from 'chai'
import { RowDecoder } from './row-decoder'
import { COLUMNS_TAG, CorruptRows, ROW_TAG } from './row-record'

function decodeAll(...bytes: number[]): void {
  const decoder = new RowDecoder()
  decoder.decode(Buffer.of(...bytes))
  decoder.end()
}

describe('bytes that are no rows', () => {
  const bytes = {
    'a tag that is none': [9, 0],
    'a row before any columns': [ROW_TAG, 1, 0],
    'a row of another length': [COLUMNS_TAG, 1, 1, 97, ROW_TAG, 2, 0, 0],
    'a text that is cut off': [COLUMNS_TAG, 1, 5, 97],
    'a record that is cut off': [COLUMNS_TAG, 2, 1, 97],
    'a number that is cut off': [ROW_TAG, 0x80],
    'a number without an end': [ROW_TAG, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  }
  for (const [what, stream] of Object.entries(bytes)) {
    it(`are known by ${what}`, () => {
      expect(() => decodeAll(...stream)).to.throw(CorruptRows)
    })
  }
})

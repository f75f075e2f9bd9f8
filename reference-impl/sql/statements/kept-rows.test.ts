/** What a statement keeps in memory is bounded, and others are let in while it computes. */

import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ServiceError } from '../../errors'
import { compareTexts } from '../values/compare'
import { STRING } from '../values/types'
import { KeptRows, MOST_BYTES, MOST_ROWS } from './kept-rows'
import { Sorter } from './sorting'
import { Turns } from './turns'

const MEGABYTE = 'x'.repeat(2 ** 20)

function sorter(most: number): Sorter {
  const compiled = { type: STRING, value: () => null, isConstant: false }
  const order = (one: unknown, other: unknown) => compareTexts(String(one), String(other))
  return new Sorter([{ compiled, order, isDescending: false, nulls: 'first' }], most)
}

describe('rows that a statement keeps', () => {
  it('are bounded in number and in bytes', () => {
    const narrow = new KeptRows('rows')
    for (let row = 0; row < MOST_ROWS; row++) narrow.add([])
    expect(() => narrow.add([])).to.throw(
      ServiceError,
      'the rows are more than this emulator keeps',
    )
    const wide = new KeptRows('rows')
    const add = () => wide.add([MEGABYTE, Buffer.alloc(0), [MEGABYTE], { entries: [[1n, null]] }])
    for (let bytes = 0; bytes < MOST_BYTES - 3 * 2 ** 20; bytes += 2 ** 21) add()
    expect(() => {
      for (let more = 0; more < 3; more++) add()
    }).to.throw(ServiceError, 'ODPS-0121095')
  })

  it('are only the first ones where LIMIT says how many', () => {
    const few = sorter(2)
    for (let row = 999; row >= 0; row--)
      few.add({ row: [MEGABYTE, BigInt(row)], keys: [`${row + 1000}`] })
    expect(few.rows().map(([, row]) => row)).to.eql([0n, 1n])
    const all = sorter(Number.POSITIVE_INFINITY)
    expect(() => {
      for (let row = 0; row < 300; row++) all.add({ row: [MEGABYTE], keys: ['a'] })
    }).to.throw(ServiceError, 'the rows that are sorted are more')
  })
})

describe('a statement that computes for long', () => {
  it('lets others in', async () => {
    const turns = new Turns()
    let others = 0
    setImmediate(() => others++)
    while (others === 0) await turns.giveWay()
    expect(others).to.equal(1)
  })
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { SMALLEST_CHUNK } from './chunk-writer'
import { arbitraryRows } from './fixtures/arbitrary-rows'
import { outcomeOf } from './fixtures/ready-cloud'
import { RowDecoder } from './row-decoder'
import { encodeRows } from './row-encoder'
import type { Row } from './row-record'

const CHUNK = 256

/** A chunk's memory is used again for the next. */
function chunksOf(rows: Iterable<Row>, chunkBytes?: number): readonly Buffer[] {
  return Array.from(encodeRows(rows, new Set(), chunkBytes), ({ bytes }) => Buffer.from(bytes))
}

function rowsIn(chunks: readonly Buffer[]): readonly Row[] {
  const decoder = new RowDecoder()
  const rows = chunks.flatMap((chunk) => decoder.decode(chunk))
  decoder.end()
  return rows
}

describe('rows as bytes', () => {
  it('come back as they were, whatever they hold and wherever chunks end', () => {
    const chunkBytes = fc.integer({ min: SMALLEST_CHUNK, max: 400 })
    fc.assert(
      fc.property(arbitraryRows, chunkBytes, (rows, bytes) => {
        expect(rowsIn(chunksOf(rows, bytes))).to.deep.equal(rows)
      }),
    )
  })

  it('come back from one chunk after another, as tables grow', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryRows, (first, second) => {
        const chunks = [...chunksOf(first), ...chunksOf(second)]
        expect(rowsIn(chunks)).to.deep.equal([...first, ...second])
      }),
    )
  })

  it('fill chunks of no more than the size that was asked for', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        expect(chunksOf(rows, CHUNK).every((chunk) => chunk.length <= CHUNK)).to.equal(true)
      }),
    )
  })

  it('are not cut where a row fits a chunk', () => {
    const rows = Array.from({ length: 50 }, (_, id) => ({ id: `${id}`, note: 'x'.repeat(100) }))
    const apart = chunksOf(rows, CHUNK).flatMap((chunk) => rowsIn([chunk]))
    expect(apart).to.deep.equal(rows)
  })

  it('show every value as its UTF-8', () => {
    const [chunk] = chunksOf([{ note: 'the 加密 🔐 of Hangzhou\0' }])
    expect(chunk?.includes('the 加密 🔐 of Hangzhou\0')).to.equal(true)
  })

  it('name the columns once', () => {
    const [chunk] = chunksOf(Array.from({ length: 9 }, () => ({ employee: 'Mei' })))
    expect(chunk?.toString('latin1').split('employee')).to.have.length(2)
  })

  it('are none where there are no rows', () => {
    expect(chunksOf([])).to.deep.equal([])
  })

  it('are asked for no sooner than they are needed', () => {
    let taken = 0
    const rows = function* (): Generator<Row> {
      for (; taken < 100; taken++) yield { note: 'x'.repeat(100) }
    }
    encodeRows(rows(), new Set(), CHUNK).next()
    expect(taken).to.be.below(5)
  })

  it('say how many rows end in each chunk, and what columns there are', () => {
    const chunkBytes = fc.integer({ min: SMALLEST_CHUNK, max: 400 })
    fc.assert(
      fc.property(arbitraryRows, chunkBytes, (rows, bytes) => {
        const names = new Set<string>()
        const decoder = new RowDecoder()
        for (const chunk of encodeRows(rows, names, bytes)) {
          expect(decoder.decode(chunk.bytes)).to.have.length(chunk.rows)
        }
        expect([...names]).to.deep.equal([...new Set(rows.flatMap((row) => Object.keys(row)))])
      }),
    )
  })

  it('can be read from each chunk that does not continue the one before', () => {
    const chunkBytes = fc.integer({ min: SMALLEST_CHUNK, max: 400 })
    fc.assert(
      fc.property(arbitraryRows, chunkBytes, (rows, bytes) => {
        let decoder = new RowDecoder()
        const seen: Row[] = []
        for (const chunk of encodeRows(rows, new Set(), bytes)) {
          if (!chunk.isContinued) decoder = new RowDecoder()
          seen.push(...decoder.decode(chunk.bytes))
        }
        expect(seen).to.deep.equal(rows)
      }),
    )
  })

  const noRows: Record<string, unknown> = {
    'a number': 7,
    nothing: null,
    'a list': ['a'],
    'a value that is no text': { employee: 7 },
    'half a character': { employee: '\ud83d' },
    'half a character in a name': { '\ud83d': 'Mei' },
  }
  for (const [what, row] of Object.entries(noRows)) {
    it(`are refused with ${what} among them`, async () => {
      const outcome = await outcomeOf(() => chunksOf([{ fine: 'yes' }, row as Row]))
      expect(outcome).to.equal('INVALID_PARAMETER')
    })
  }
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { distinctIds, type Named } from './distinct-ids'

const named = (id: string, row?: string): Named => ({ id, row })

describe('ids of scenarios', () => {
  it('are made of the name alone where it is unique', () => {
    expect(distinctIds([named('on'), named('off', '1.1')])).to.deep.equal(['on', 'off'])
  })

  it('get their row, or their place among namesakes', () => {
    const rows = [named('off', '1.1'), named('off', '1.2'), named('on'), named('on')]
    expect(distinctIds(rows)).to.deep.equal(['off-1.1', 'off-1.2', 'on-1', 'on-2'])
  })

  it('tell outlines of one name under two rules apart', () => {
    const rows = ['1.1', '1.2', '1.1', '1.2'].map((row) => named('off', row))
    expect(distinctIds(rows)).to.deep.equal(['off-1.1', 'off-1.2', 'off-1.1-2', 'off-1.2-2'])
  })

  it('avoid the id of another scenario when they add a suffix', () => {
    const ids = distinctIds(['off', 'off-1', 'off', 'off-1-2'].map((id) => named(id)))
    expect(ids).to.deep.equal(['off-1-3', 'off-1', 'off-2', 'off-1-2'])
  })

  it('are never shared, and are as their names are where those are not either', () => {
    const any = fc.record({
      id: fc.constantFrom('a', 'a-1', 'a-1-2', 'a-2', 'a-1.1', 'b'),
      row: fc.constantFrom(undefined, '1.1', '1.2', '1'),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (scenarios) => {
        const ids = distinctIds(scenarios)
        expect(new Set(ids)).to.have.length(scenarios.length)
        for (const [index, { id }] of scenarios.entries()) {
          expect(ids[index]).to.satisfy((own: string) => own.startsWith(id))
          if (scenarios.filter((other) => other.id === id).length === 1) {
            expect(ids[index]).to.equal(id)
          }
        }
      }),
    )
  })
})

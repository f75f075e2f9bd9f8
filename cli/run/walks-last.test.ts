import { describe, it } from 'node:test'
import type { Pickle } from '@cucumber/messages'
import { expect } from 'chai'
import { inOrder, shareOf } from './walks-last'

const scenario = (id: number, ...tags: string[]) => ({
  pickle: {
    id: String(id),
    tags: tags.map((name) => ({ name, astNodeId: '' })),
  } as unknown as Pickle,
})
const idsOf = (share: readonly { readonly pickle: Pickle }[]) =>
  share.map(({ pickle }) => pickle.id).join('')

describe('the order of scenarios', () => {
  const all = [scenario(1), scenario(2, '@walks'), scenario(3), scenario(4, '@walks'), scenario(5)]

  it('has walks after all others', () => {
    expect(idsOf(shareOf(all, undefined))).to.equal('13524')
  })

  it('has walks in the first shard alone, and every other scenario in one', () => {
    expect(idsOf(shareOf(all, '1/2'))).to.equal('1524')
    expect(idsOf(shareOf(all, '2/2'))).to.equal('3')
  })

  it('is that of what is due first, in the scenarios of a shard, and has walks last', () => {
    const latestFirst = ({ id }: Pickle) => -Number(id)
    expect(idsOf(inOrder(shareOf(all, '1/2'), latestFirst))).to.equal('5124')
  })
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import {
  type Contestant,
  ofStretch,
  playRounds,
  TakenTurns,
  type Turn,
  type Turns,
  throughputs,
} from './rounds'

const turn = (throughput: number): Turn => ({ throughput, p50: throughput, p99: throughput })

function contestant(name: string, journal: string[], every?: number, of = () => 100): Contestant {
  const take = (): Turn => {
    journal.push(name)
    return turn(of())
  }
  return { name, take, ...(every === undefined ? {} : { every }) }
}

describe('rounds', () => {
  it('give each a turn in every round, and another one the first', async () => {
    const journal: string[] = []
    const two = [contestant('a', journal), contestant('b', journal)]
    await playRounds(two, { least: 3, most: 3, seconds: 60 })
    expect(journal.join('')).to.equal('abbaab')
  })

  it('spread those that play seldom over the rounds', async () => {
    const journal: string[] = []
    const seldom = [contestant('a', journal, 2), contestant('b', journal, 2)]
    const turns = await playRounds(seldom, { least: 4, most: 4, seconds: 60 })
    expect([...(turns.get('a')?.keys() ?? [])]).to.deep.equal([0, 2])
    expect([...(turns.get('b')?.keys() ?? [])]).to.deep.equal([1, 3])
  })

  it('end when all are precise', async () => {
    const turns = await playRounds([contestant('a', [])], { least: 3, most: 50, seconds: 60 })
    expect(turns.get('a')?.size).to.equal(3)
  })

  it('go on while one is not, up to the most', async () => {
    let throughput = 0
    const unsteady = contestant('a', [], 1, () => {
      throughput += 50
      return throughput
    })
    const turns = await playRounds([unsteady], { least: 2, most: 7, seconds: 60 })
    expect(throughputs(turns.get('a') ?? new Map())).to.deep.equal([
      50, 100, 150, 200, 250, 300, 350,
    ])
  })

  it('begin no further one when the time is over, once there are the least', async () => {
    let seconds = 0
    let throughput = 0
    const slow = contestant('a', [], 1, () => {
      seconds += 10
      throughput += 50
      return throughput
    })
    const limits = { least: 2, most: 50, seconds: 35 }
    const turns = await playRounds([slow], limits, undefined, () => seconds * 1000)
    expect(turns.get('a')?.size).to.equal(4)
  })
})

describe('stretches', () => {
  const turn = (throughput: number): Turn => ({ throughput, p50: throughput, p99: throughput })
  const turns = (...each: readonly (readonly [number, number])[]): Turns =>
    new Map(each.map(([round, throughput]) => [round, turn(throughput)]))

  it('have their share of the limits', () => {
    expect(ofStretch({ least: 16, most: 40, seconds: 180 }, 5)).to.deep.equal({
      least: 4,
      most: 8,
      seconds: 36,
    })
  })

  it('follow each other, and rounds of one stay together across contestants', () => {
    const taken = new TakenTurns()
    taken.add(
      new Map([
        ['a', turns([0, 1], [1, 2])],
        ['b', turns([1, 5])],
      ]),
    )
    taken.add(
      new Map([
        ['a', turns([0, 3])],
        ['b', turns([0, 6])],
      ]),
    )
    expect(throughputs(taken.of('a'))).to.deep.equal([1, 2, 3])
    expect([...taken.of('b').keys()]).to.deep.equal([1, 2])
    expect(taken.of('nobody').size).to.equal(0)
  })
})

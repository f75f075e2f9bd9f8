import { describe, it } from 'node:test'
import { expect } from 'chai'
import {
  BatchedMeasurements,
  type BenchTask,
  type Measurement,
  type Measurements,
  perBatch,
  runRounds,
  throughputs,
} from './rounds'

const measurement = (throughput: number): Measurement => ({
  throughput,
  p50: throughput,
  p99: throughput,
})

function task(name: string, journal: string[], every?: number, of = () => 100): BenchTask {
  const take = (): Measurement => {
    journal.push(name)
    return measurement(of())
  }
  return { name, take, ...(every === undefined ? {} : { every }) }
}

describe('rounds', () => {
  it('give each a measurement in every round, and another one the first', async () => {
    const journal: string[] = []
    const two = [task('a', journal), task('b', journal)]
    await runRounds(two, { least: 3, most: 3, seconds: 60 })
    expect(journal.join('')).to.equal('abbaab')
  })

  it('spread those that play seldom over the rounds', async () => {
    const journal: string[] = []
    const seldom = [task('a', journal, 2), task('b', journal, 2)]
    const measurements = await runRounds(seldom, { least: 4, most: 4, seconds: 60 })
    expect([...(measurements.get('a')?.keys() ?? [])]).to.deep.equal([0, 2])
    expect([...(measurements.get('b')?.keys() ?? [])]).to.deep.equal([1, 3])
  })

  it('end when all are precise', async () => {
    const measurements = await runRounds([task('a', [])], { least: 3, most: 50, seconds: 60 })
    expect(measurements.get('a')?.size).to.equal(3)
  })

  it('go on while one is not, up to the most', async () => {
    let throughput = 0
    const drift = task('a', [], 1, () => {
      throughput += 50
      return throughput
    })
    const measurements = await runRounds([drift], { least: 2, most: 7, seconds: 60 })
    expect(throughputs(measurements.get('a') ?? new Map())).to.deep.equal([
      50, 100, 150, 200, 250, 300, 350,
    ])
  })

  it('begin no further one when the time is over, once there are the least', async () => {
    let seconds = 0
    let throughput = 0
    const slow = task('a', [], 1, () => {
      seconds += 10
      throughput += 50
      return throughput
    })
    const limits = { least: 2, most: 50, seconds: 35 }
    const measurements = await runRounds([slow], limits, undefined, () => seconds * 1000)
    expect(measurements.get('a')?.size).to.equal(4)
  })
})

describe('batches', () => {
  const measurement = (throughput: number): Measurement => ({
    throughput,
    p50: throughput,
    p99: throughput,
  })
  const measurements = (...each: readonly (readonly [number, number])[]): Measurements =>
    new Map(each.map(([round, throughput]) => [round, measurement(throughput)]))

  it('have their share of the limits', () => {
    expect(perBatch({ least: 16, most: 40, seconds: 180 }, 5)).to.deep.equal({
      least: 4,
      most: 8,
      seconds: 36,
    })
  })

  it('follow each other, and rounds of one stay together across tasks', () => {
    const taken = new BatchedMeasurements()
    taken.add(
      new Map([
        ['a', measurements([0, 1], [1, 2])],
        ['b', measurements([1, 5])],
      ]),
    )
    taken.add(
      new Map([
        ['a', measurements([0, 3])],
        ['b', measurements([0, 6])],
      ]),
    )
    expect(throughputs(taken.of('a'))).to.deep.equal([1, 2, 3])
    expect([...taken.of('b').keys()]).to.deep.equal([1, 2])
    expect(taken.of('nobody').size).to.equal(0)
  })
})

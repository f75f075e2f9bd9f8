import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { expect } from 'chai'
import { type Row, TargetFault } from '../adapters/target'
import { ChannelBench } from './channel-figures'
import type { ChannelFigure } from './figures'
import { KIBIBYTE, MEBIBYTE } from './sizes'

const limits = { least: 2, most: 2, seconds: 1 } as const
type Echo = (value: unknown) => Promise<unknown>

const echo: Echo = async (value) => structuredClone(value)

async function channelFigures(
  answer: Echo,
  sizes: readonly number[] = [64 * KIBIBYTE],
): Promise<readonly ChannelFigure[]> {
  const bench = new ChannelBench(answer, sizes)
  await bench.play(limits)
  await bench.play(limits)
  return bench.figures()
}

async function faultOf(answer: Echo): Promise<unknown> {
  return channelFigures(answer).catch((error: unknown) => error)
}

describe('the figures of the channel to a module', () => {
  it('are one for each size up to 64 MiB, of all batches', async () => {
    const figures = await channelFigures(echo, [64 * KIBIBYTE, MEBIBYTE, 65 * MEBIBYTE])
    expect(figures.map(({ size, samples }) => [size, samples])).to.deep.equal([
      [64 * KIBIBYTE, 4],
      [MEBIBYTE, 4],
    ])
    expect(figures[0]?.throughputMBps.mean).to.be.greaterThan(0)
  })

  it('are of rows as tables have them', async () => {
    let sent: unknown
    await channelFigures((value) => {
      sent = value
      return echo(value)
    })
    const rows = sent as readonly Row[]
    expect(rows.map(({ id }) => id)).to.deep.equal(Array.from({ length: 16 }, (_, id) => `${id}`))
    expect(new Set(rows.map(({ value }) => value?.length))).to.deep.equal(new Set([4096]))
  })

  it('are of one way, half of a round trip', async () => {
    let milliseconds = 0
    const slow: Echo = async (value) => {
      const start = performance.now()
      await setTimeout(100)
      milliseconds = performance.now() - start
      return value
    }
    const bench = new ChannelBench(slow, [MEBIBYTE])
    await bench.play({ least: 1, most: 1, seconds: 1 })
    const roundTrip = MEBIBYTE / 1e6 / (milliseconds / 1000)
    const oneWay = bench.figures()[0]?.throughputMBps.mean
    expect(oneWay).to.be.within(1.5 * roundTrip, 2 * roundTrip)
  })

  const wrong: readonly [string, Echo][] = [
    ['changes a row', async (rows) => [{ id: '0', value: '' }, ...(rows as Row[]).slice(1)]],
    ['loses a row', async (rows) => (rows as Row[]).slice(1)],
    ['answers with nothing', async () => undefined],
  ]
  for (const [what, answer] of wrong) {
    it(`are not given of a process that ${what}: this is its fault`, async () => {
      const fault = await faultOf(answer)
      expect(fault).to.be.instanceOf(TargetFault)
      expect(fault)
        .to.have.property('message')
        .that.includes('64 KiB of rows were sent')
        .and.includes('did not come back unchanged')
    })
  }

  it('are not given of a process that ends meanwhile', async () => {
    let left = 2
    const ended = new TargetFault('echo was not answered: its process ended with exit code 0')
    const ends: Echo = async (value) => {
      if (left-- > 0) return value
      throw ended
    }
    expect(await faultOf(ends)).to.equal(ended)
  })
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import { connect } from '../adapters/reference'
import type { BenchPlan, Figures } from '.'
import { runBench } from '.'

const limits = { least: 1, most: 1, seconds: 1 } as const
const plan: BenchPlan = {
  batches: 2,
  ciphers: { algorithms: [], sizes: [], limits, opensslEvery: 1 },
  target: { algorithms: ['none'], sizes: [8192], limits },
  dataKeys: { algorithms: [], calls: 2 },
  channel: { sizes: [8192], limits },
}

async function benchOf(given: {
  echo?(value: unknown): Promise<unknown>
}): Promise<{ figures: Figures; parts: readonly string[] }> {
  const parts: string[] = []
  const observer = { part: (title: string) => parts.push(title), progress: () => {} }
  const target = { ...(await connect({})), ...given }
  const figures = await runBench(target, plan, { name: 'sealproof', version: '0' }, observer)
  return { figures, parts: parts.filter((title) => title.startsWith('channel')) }
}

describe('a bench', () => {
  it('measures the channel to a module in each batch', async () => {
    const { figures, parts } = await benchOf({ echo: async (value) => value })
    expect(figures.channel).to.have.length(1)
    expect(figures.channel?.[0]).to.include({ size: 8192, samples: 2 })
    expect(parts).to.deep.equal([
      'channel to the process of reference (1 of 2)',
      'channel to the process of reference (2 of 2)',
    ])
  })

  it('has no channel where the target is no module', async () => {
    const { figures, parts } = await benchOf({})
    expect(figures).not.to.have.property('channel')
    expect(parts).to.deep.equal([])
  })
})

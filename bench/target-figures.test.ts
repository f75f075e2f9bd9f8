import { describe, it } from 'node:test'
import { expect } from 'chai'
import { connect } from '../adapters/reference'
import type { Sandbox, Target } from '../adapters/target'
import { DataKeyBench } from './data-key-figures'
import { type Figure, isTaken, type Result } from './figures'
import { TargetBench } from './target-figures'

const plan = {
  algorithms: ['none', 'AES256'],
  sizes: [8192],
  limits: { least: 1, most: 1, seconds: 1 },
} as const

async function targetFigures(target: Target, batches = 1): Promise<readonly Result[]> {
  const bench = new TargetBench(target, plan)
  for (let batch = 0; batch < batches; batch++) await bench.play(plan.limits)
  return bench.figures()
}

/** The reference, but for what a test makes of its sandbox. */
async function bent(bend: (sandbox: Sandbox) => Partial<Sandbox>): Promise<Target> {
  const target = await connect({})
  return {
    ...target,
    openSandbox: async (label) => {
      const sandbox = await target.openSandbox(label)
      return { ...sandbox, close: () => sandbox.close(), ...bend(sandbox) }
    },
  }
}

describe('the figures of a target', () => {
  it('have a write and a read for each algorithm, and the share of the unencrypted', async () => {
    const results = await targetFigures(await connect({}))
    expect(results.map(({ subject, algorithm }) => `${subject} ${algorithm}`)).to.deep.equal([
      'target-write none',
      'target-read none',
      'target-write AES256',
      'target-read AES256',
    ])
    expect(results.filter(isTaken).map(({ ratios }) => ratios?.[0]?.to)).to.deep.equal([
      undefined,
      undefined,
      'unencrypted',
      'unencrypted',
    ])
  })

  it('count what KMS was asked per MiB', async () => {
    const results = (await targetFigures(await connect({}))).filter(isTaken)
    const write = results.find(
      (row) => row.subject === 'target-write' && row.algorithm === 'AES256',
    )
    // One data key for 8 KiB.
    expect(write?.kmsCallsPerMiB).to.equal(128)
  })

  it('are of all batches, and have each row once', async () => {
    const results = (await targetFigures(await connect({}), 3)).filter(isTaken)
    expect(results.map(({ samples }) => samples)).to.deep.equal([3, 3, 3, 3])
  })

  it('tell the peak of memory as the first batch found it', async () => {
    const bench = new TargetBench(await connect({}), plan)
    const peaks = () => bench.figures().map((row) => ('peakMemory' in row ? row.peakMemory : null))
    await bench.play(plan.limits)
    const first = peaks()
    const held = Buffer.alloc(64 * 2 ** 20, 1)
    await bench.play(plan.limits)
    expect(peaks()).to.deep.equal(first)
    expect(held.length).to.be.greaterThan(0)
  })

  it('say which algorithm is refused', async () => {
    const target = await bent((sandbox) => ({
      createProject: async (input) =>
        input.encryption
          ? { ok: false, refusal: { code: 'ALGORITHM_UNSUPPORTED', message: 'not here' } }
          : sandbox.createProject(input),
    }))
    const refused = (await targetFigures(target)).filter((result) => !isTaken(result))
    expect(refused.map((result) => 'refusal' in result && result.refusal.code)).to.deep.equal([
      'ALGORITHM_UNSUPPORTED',
      'ALGORITHM_UNSUPPORTED',
    ])
  })

  it('are not given of a target that loses rows', async () => {
    const target = await bent(() => ({ readRows: async () => ({ ok: true, value: [] }) }))
    const failure = await targetFigures(target).catch((error: Error) => `${error}`)
    expect(failure).to.equal('TargetFault: 2 rows were written, 0 were read, 0 of these unchanged')
  })
})

async function dataKeyFigures(target: Target): Promise<readonly Figure[]> {
  const bench = new DataKeyBench(target, { algorithms: ['AES256'], calls: 6 })
  await bench.play(3)
  await bench.play(3)
  return bench.figures()
}

describe('the figures of data keys', () => {
  it('tell cold from warm', async () => {
    const figures = await dataKeyFigures(await connect({}))
    expect(figures.map(({ subject, cache }) => `${subject} ${cache}`)).to.deep.equal([
      'data-key-generate cold',
      'data-key-generate warm',
      'data-key-unwrap cold',
      'data-key-unwrap warm',
    ])
  })

  it('are of the calls of all batches', async () => {
    const samples = (await dataKeyFigures(await connect({}))).map((figure) => figure.samples)
    expect(samples).to.deep.equal([6, 6, 6, 6])
  })

  it('are none where KMS is never seen to be asked', async () => {
    const target = await bent(({ metering }) => ({
      ...(metering && {
        metering: { ...metering, kmsCalls: async () => ({ ok: true, value: {} }) },
      }),
    }))
    expect(await dataKeyFigures(target)).to.deep.equal([])
  })
})

import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { DeclaredTerms } from '../../adapters/target'
import { Inapplicable } from './inapplicable'
import { hasRetentionPassed, type Waiting, waitForMeters } from './waiting'

/** A World whose target declares this, with the hours that its clock was moved by. */
function worldOf(terms: DeclaredTerms, clock: 'moves' | 'refuses' | 'none' = 'moves') {
  const moved: number[] = []
  const refusal = { code: 'INVALID_ARGUMENT', message: 'no' } as const
  const world = {
    target: async () => terms,
    has: async () => clock !== 'none',
    ask: async (_: string, { hours }: { hours: number }) => {
      moved.push(hours)
      return clock === 'moves' ? { ok: true, value: null } : { ok: false, refusal }
    },
  } as unknown as Waiting
  return { world, moved }
}

async function reasonOf(waiting: Promise<unknown>): Promise<string> {
  const error = await waiting.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).to.be.instanceOf(Inapplicable)
  return (error as Inapplicable).message
}

describe('waiting for log and bill', () => {
  it('moves the clock past the declared hours, and past 24 where none are declared', async () => {
    const declared = worldOf({ meteringDelayHours: 2, retentionHours: 90 })
    await waitForMeters(declared.world)
    const silent = worldOf({})
    await waitForMeters(silent.world)
    expect([declared.moved, silent.moved]).to.deep.equal([[3], [25]])
  })

  it('does not wait where no delay is declared, with a clock or without', async () => {
    for (const clock of ['moves', 'none'] as const) {
      const { world, moved } = worldOf({ meteringDelayHours: 0 }, clock)
      await waitForMeters(world)
      expect(moved).to.deep.equal([])
    }
  })

  it('makes the scenario inapplicable without a clock, and where the clock refuses to move', async () => {
    expect(await reasonOf(waitForMeters(worldOf({}, 'none').world))).to.equal(
      'log and bill may be 24 hours late, and without the capability "clock" they cannot be waited for',
    )
    expect(await reasonOf(waitForMeters(worldOf({}, 'refuses').world))).to.equal(
      'the 24 hours of meteringDelayHours cannot pass: clock.advance was refused as INVALID_ARGUMENT',
    )
  })
})

describe('waiting for the end of the retention', () => {
  it('moves the clock past it, or says that this is not possible', async () => {
    const { world, moved } = worldOf({ retentionHours: 6, meteringDelayHours: 90 })
    expect(await hasRetentionPassed(world)).to.equal(true)
    expect(moved).to.deep.equal([7])
    expect(await hasRetentionPassed(worldOf({ retentionHours: 0 }, 'none').world)).to.equal(true)
    expect(await hasRetentionPassed(worldOf({}, 'none').world)).to.equal(false)
  })
})

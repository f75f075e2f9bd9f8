/** Specimens whose clock only runs. The lawful one, and one that forgets what waits, are rows of the kill table. */
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { built, FIXTURE } from '../../tests/fixtures/command'

describe('a clock that stands still', () => {
  it('is a fault of the target, and violates nothing', async () => {
    const { playSpecimen } = require(
      built('cli', 'selftest', 'play-specimen.js'),
    ) as typeof import('./play-specimen')
    const { scenarios, waits } = await playSpecimen({
      file: join(FIXTURE, 'targets', 'standing-clock.cjs'),
      only: { clause: 'CCH-9', part: 'scenarios', features: ['a-key-taken-away.feature'] },
    })
    expect(waits).to.be.above(0)
    expect(new Set(scenarios.map(({ verdict }) => verdict))).to.deep.equal(new Set(['faulted']))
    expect(scenarios[0]?.reason).to.match(
      /^the clock of the target stands still: it shows 2026-01-01T00:00:00\.\d+Z, and no later time than \d+ h/,
    )
  })
})

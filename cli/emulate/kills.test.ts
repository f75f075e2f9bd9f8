import { join } from 'node:path'
import { it } from 'node:test'
import { expect } from 'chai'
import { built, emptyFolder } from '../../tests/fixtures/command'
import { KilledEmulator } from '../../tests/performance/emulator/killed-emulator'

it('an emulator with --data that is killed ten times has all that it acknowledged, and nothing half', async () => {
  const emulator = new KilledEmulator(built(), join(emptyFolder(), 'data'))
  await emulator.round(60, 'start')
  for (let kill = 1; kill < 10; kill++) {
    await emulator.round(Math.random() * 60, kill % 3 === 0 ? 'ready' : 'first upload')
  }
  await emulator.end()
  expect(emulator.problems).to.deep.equal([])
  expect(emulator.acknowledged.keys.size).to.be.greaterThan(0)
  expect(emulator.acknowledged.writes).to.be.greaterThan(0)
  expect(emulator.batches.committed.size).to.be.greaterThan(0)
})

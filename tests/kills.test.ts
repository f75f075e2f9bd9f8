/**
 * Ten kills at random moments, five of a run in one thread and five of a run in two: after each the run is resumed, and at
 * last its verdict is that of an undisturbed one. `npm run kills` makes two hundred, also over HTTP and of shards.
 */
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { randomOf } from './performance/kills/moments'
import { type Runs, trial, undisturbed } from './performance/kills/trial'
import { manyScenarios } from './performance/many-scenarios'
import { temporaryFolder } from './programs/command'

const SEED = 20
const KILLS = 5
const TARGET = join(__dirname, 'performance', 'kills', 'observed-target.cjs')

describe('a run that is killed and resumed five times', { concurrency: 2 }, () => {
  const root = temporaryFolder()
  const features = manyScenarios(join(root, 'features'), 12, 6)
  const threads = { 'in one thread': [], 'in two threads': ['--parallel', '2'] } as const
  for (const [index, [name, parallel]] of Object.entries(threads).entries())
    it(`loses nothing, and asks nothing twice that was finished, ${name}`, async () => {
      const runs: Runs = {
        run: ['run', '--features', features, '--target', TARGET, ...parallel],
        resume: ['--features', features, ...parallel],
        threads: Math.max(1, parallel.length),
        env: { OBSERVED_DELAY: '15' },
      }
      const [folder, log] = [join(root, String(index)), join(root, `log-${index}`)]
      const whole = await undisturbed(join(root, `whole-${index}`), log, runs)
      const random = randomOf(SEED + index)
      const sizes = Array.from({ length: KILLS }, () => random() * (whole.size - whole.head))
      const moments = sizes
        .sort((one, other) => one - other)
        .map((bytes) => ({ kind: 'size', bytes: whole.head + bytes, milliseconds: 0 }) as const)
      const { problems, kills } = await trial(folder, log, runs, { whole, moments })
      expect(problems).to.deep.equal([])
      expect(kills).to.be.at.least(KILLS - 1)
    })
})

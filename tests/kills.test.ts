/**
 * Ten ends at random moments of one run, which goes on in one thread, or at times in two: nine kills and a full disk. After
 * each it is resumed, and at last its verdict is that of an undisturbed run. `npm run kills` makes two hundred, also over HTTP
 * and of shards.
 */
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { canLimit, type Moment } from './performance/kills/killed-process'
import { randomOf } from './performance/kills/moments'
import { type Runs, trial, undisturbed } from './performance/kills/trial'
import { manyScenarios } from './performance/many-scenarios'
import { temporaryFolder } from './programs/command'

const SEED = 20
const KILLS = 10
const TARGET = join(__dirname, 'performance', 'kills', 'observed-target.cjs')

/** There no file may be larger than the record is by then, where the system can set such a limit. */
const FULL = 7
const isThreaded = (turn: number) => turn % 5 === 1

describe('a run that is ended and resumed ten times', () => {
  const root = temporaryFolder()
  it('loses nothing, and asks nothing twice that was finished', async () => {
    const features = manyScenarios(join(root, 'features'), 24, 12)
    const runs: Runs = {
      run: ['run', '--features', features, '--target', TARGET],
      resume: (turn) => ['--features', features, ...(isThreaded(turn) ? ['--parallel', '2'] : [])],
      // One in each thread.
      underWay: (turn) => (isThreaded(turn) ? 2 : 1),
      env: { OBSERVED_DELAY: '10' },
    }
    const log = join(root, 'log')
    const whole = await undisturbed(join(root, 'whole'), log, runs)
    const random = randomOf(SEED)
    const sizes = Array.from({ length: KILLS }, () => random() * (whole.size - whole.head))
    const moments = sizes
      .sort((one, other) => one - other)
      .map((part, turn): Moment => {
        const bytes = Math.round(whole.head + part)
        return turn === FULL && canLimit()
          ? { kind: 'limit', bytes }
          : { kind: 'size', bytes, milliseconds: 0 }
      })
    const { problems, kills } = await trial(join(root, 'killed'), log, runs, { whole, moments })
    expect(problems).to.deep.equal([])
    // A process may come to its end before a late moment.
    expect(kills).to.be.at.least(KILLS - 2)
  })
})

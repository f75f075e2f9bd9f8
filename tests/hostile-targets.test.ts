/** Ten of the hostile targets that `npm run stress` plays by the hundred. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { play, trialsOf } from './performance/hostile-trials'

const SEED = 20_261_127

describe('the command ends with a code that means what is documented', { concurrency: 2 }, () => {
  for (const [place, trial] of trialsOf(SEED, 10).entries()) {
    it(`${place + 1}. ${trial.title}`, async () => {
      expect(await play(trial)).to.deep.equal([])
    })
  }
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { VERDICT_VALIDATOR, verdictValidator } from './verdict-validator'

describe('the validator of verdict.json', () => {
  it('is current; npm run verdict-validator writes it', () => {
    const file = join(__dirname, '..', VERDICT_VALIDATOR)
    expect(readFileSync(file, 'utf8') === verdictValidator()).to.equal(true)
  })
})

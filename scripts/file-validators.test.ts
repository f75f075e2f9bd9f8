import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { FILE_VALIDATORS, fileValidators } from './file-validators'

describe('the validators of the YAML files', () => {
  it('are current; npm run file-validators writes them', () => {
    const file = join(__dirname, '..', FILE_VALIDATORS)
    expect(readFileSync(file, 'utf8') === fileValidators()).to.equal(true)
  })
})

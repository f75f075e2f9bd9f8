import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { currentContract, ROOT } from './contract-files'

describe('the generated files of the contract', () => {
  for (const [file, current] of Object.entries(currentContract())) {
    it(`has a current ${file}; npm run contract writes it`, () => {
      expect(readFileSync(join(ROOT, file), 'utf8') === current).to.equal(true)
    })
  }
})

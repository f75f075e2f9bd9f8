import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { expect } from 'chai'
import { PACKAGE_ROOT } from '../specification/package-root'
import { withOperations } from './emulator-page'

it('docs/emulator.md has the operations that npm run emulator-page writes', () => {
  const page = readFileSync(join(PACKAGE_ROOT, 'docs', 'emulator.md'), 'utf8')
  expect(page).to.equal(withOperations(page))
})

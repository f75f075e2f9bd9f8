import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { expect } from 'chai'
import { PACKAGE_ROOT } from '../specification/package-root'
import { withTables } from './emulator-page'

it('docs/emulator.md has the tables that npm run emulator-page writes', () => {
  const page = readFileSync(join(PACKAGE_ROOT, 'docs', 'emulator.md'), 'utf8')
  expect(page).to.equal(withTables(page))
})

/** Writes the operations into `docs/emulator.md`. Run `npm run emulator-page` after a change of an operation. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../specification/package-root'
import { withOperations } from './emulator-page'

const page = join(PACKAGE_ROOT, 'docs', 'emulator.md')
writeFileSync(page, withOperations(readFileSync(page, 'utf8')))

/** Writes the tables of operations and of the admin door into `docs/emulator.md`. Run `npm run emulator-page` after a change of an operation. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../specification/package-root'
import { withTables } from './emulator-page'

const page = join(PACKAGE_ROOT, 'docs', 'emulator.md')
writeFileSync(page, withTables(readFileSync(page, 'utf8')))

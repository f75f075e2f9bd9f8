/** Writes `docs/trouble.md`. Run `npm run trouble-page` after a change of tests/fixtures/trouble/. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../specification/package-root'
import { troublePage } from '../tests/fixtures/trouble/page'

writeFileSync(join(PACKAGE_ROOT, 'docs', 'trouble.md'), troublePage())

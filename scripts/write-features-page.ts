/** Writes `features/README.md`. Run `npm run features-page` after a change of features/. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadClauses } from '../specification/clauses'
import { indexPage } from '../specification/index-page'
import { FEATURES } from '../specification/package-root'
import { readFeatures } from '../specification/read-features'

writeFileSync(join(FEATURES, 'README.md'), indexPage(loadClauses(FEATURES), readFeatures(FEATURES)))

/** Writes `docs/frameworks.md`. Run `npm run frameworks-page` after a change of features/frameworks.yaml. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadClauses } from '../specification/clauses'
import { loadFrameworks } from '../specification/frameworks'
import { frameworksPage } from '../specification/frameworks-page'
import { FEATURES, PACKAGE_ROOT } from '../specification/package-root'

const map = loadFrameworks(loadClauses(FEATURES).clauses)
writeFileSync(join(PACKAGE_ROOT, 'docs', 'frameworks.md'), frameworksPage(map))

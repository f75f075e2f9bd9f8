/** Writes `docs/frameworks.md` anew: `npm run frameworks`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES, PACKAGE_ROOT } from '../package-root'
import { loadClauses } from './clauses'
import { loadFrameworks } from './frameworks'
import { frameworksPage } from './frameworks-page'

const map = loadFrameworks(loadClauses(FEATURES).clauses)
writeFileSync(join(PACKAGE_ROOT, 'docs', 'frameworks.md'), frameworksPage(map))

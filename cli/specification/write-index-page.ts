/** Writes `features/README.md` anew: `npm run index`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES } from '../package-root'
import { loadClauses } from './clauses'
import { indexPage } from './index-page'
import { readFeatures } from './scenarios'

writeFileSync(join(FEATURES, 'README.md'), indexPage(loadClauses(FEATURES), readFeatures(FEATURES)))

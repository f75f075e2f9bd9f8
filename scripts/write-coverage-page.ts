/** Writes `docs/coverage.md`. Run `npm run coverage-page` after a change of sentences.yaml or clauses.yaml. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadClauses } from '../specification/clauses'
import { coveragePage } from '../specification/coverage-page'
import { FEATURES, PACKAGE_ROOT } from '../specification/package-root'
import { loadSentences } from '../specification/sentences'

const sentences = loadSentences(FEATURES)
if (sentences === undefined) throw new Error('features/ has no sentences.yaml')
writeFileSync(
  join(PACKAGE_ROOT, 'docs', 'coverage.md'),
  coveragePage(loadClauses(FEATURES), sentences),
)

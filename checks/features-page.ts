/** The generated page of the specification is what the clauses and features of this tree give. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, failed, passed } from './check'

export const featuresPage: Check = {
  name: 'features-page',
  promise: 'features/README.md is current',
  async examine() {
    const { FEATURES } = await import('../specification/package-root')
    const { loadClauses } = await import('../specification/clauses')
    const { indexPage } = await import('../specification/index-page')
    const { readFeatures } = await import('../specification/read-features')

    const current = indexPage(loadClauses(FEATURES), readFeatures(FEATURES))
    const committed = readFileSync(join(FEATURES, 'README.md'), 'utf8')
    return committed === current ? passed() : failed('npm run features-page writes it anew')
  },
}

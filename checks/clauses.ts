/**
 * Coverage: every clause has scenarios or a reason to have none, every scenario has a clause, and no tag
 * is unknown. The finding itself is the command's own; loaded late, so that it fails this check alone.
 */
import { type Check, failed, nothingWrong } from './check'

export const clauses: Check = {
  name: 'clauses',
  promise: 'every clause is tested, or says why not',
  async examine() {
    const { FEATURES } = await import('../specification/package-root')
    const { loadClauses } = await import('../specification/clauses')
    const { specificationProblems } = await import('../specification/coverage')
    const { inOneLine } = await import('../specification/problem')
    const { readFeatures, scenariosOf } = await import('../specification/scenarios')

    const specification = loadClauses(FEATURES)
    const features = readFeatures(FEATURES)
    const scenarios = features.flatMap(scenariosOf).length
    if (scenarios === 0) return failed('there are no scenarios')
    return nothingWrong(
      specificationProblems(specification, features).map(inOneLine),
      'problems in the specification',
      `${specification.clauses.length} clauses, ${scenarios} scenarios`,
    )
  },
}

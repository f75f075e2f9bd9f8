/**
 * Coverage: every clause has scenarios or a reason to have none, every scenario has a clause, and no tag
 * is unknown. The finding itself is the command's own; loaded late, so that it fails this check alone.
 */
import { type Check, failed, nothingWrong } from './check'

export const clauses: Check = {
  name: 'clauses',
  promise: 'every clause is tested, or says why not',
  async examine() {
    const { specificationProblems } = await import('../specification/coverage')
    const { inOneLine } = await import('../specification/problem')
    const { readSpecification } = await import('../specification/specification-folder')

    const { specification, features, scenarios } = readSpecification()
    if (scenarios.length === 0) return failed('there are no scenarios')
    return nothingWrong(
      specificationProblems(specification, features).map(inOneLine),
      'problems in the specification',
      `${specification.clauses.length} clauses, ${scenarios.length} scenarios`,
    )
  },
}

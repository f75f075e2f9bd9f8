/**
 * The whole suite against the bundled reference, which has every capability: there, nothing may be
 * violated, unproven, left out or different from what is described.
 */
import { join } from 'node:path'
import type { VerdictDocument } from '../reports'
import { type Check, failed, nothingWrong } from './check'
import { readVerdict, sealproof } from './command-line'

export const reference: Check = {
  name: 'reference',
  promise: 'the reference proves every documented clause',
  needs: ['build'],
  async examine(workplace) {
    const folder = join(workplace.scratch, 'run')
    const { code } = await sealproof(workplace, 'run', '--target', 'reference', '--out', folder)
    if (code !== 0) return failed(`sealproof run ended with ${code}`)
    const verdict = readVerdict(folder)
    const proven = verdict.clauses.filter((clause) => clause.verdict === 'conforms').length
    return nothingWrong(
      shortcomings(verdict),
      'shortcomings of the reference',
      `${verdict.planned} scenarios, ${proven} clauses proven`,
    )
  },
}

export function shortcomings({ outcome, planned, clauses }: VerdictDocument): string[] {
  const wrong: string[] = []
  if (outcome !== 'conformant') wrong.push(`the outcome is ${outcome}`)
  const scenarios = clauses.flatMap((clause) => clause.scenarios)
  if (planned === 0 || scenarios.length !== planned) {
    wrong.push(`${planned} scenarios were planned, ${scenarios.length} are in the verdict`)
  }
  for (const { id, verdict, reason } of scenarios) {
    if (verdict !== 'conforms') wrong.push(`${id}: ${verdict} (${reason})`)
  }
  for (const { id, standing, verdict, scenarios: own } of clauses) {
    if (standing === 'documented' && own.length > 0 && verdict !== 'conforms') {
      wrong.push(`${id} is documented, and ${verdict}`)
    }
  }
  return wrong
}

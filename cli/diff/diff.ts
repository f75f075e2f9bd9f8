/** Compares two runs, and says with its exit code whether anything got worse. */
import {
  compareRuns,
  comparisonText,
  gotWorse,
  jsonText,
  keptVerdict,
  oneLine,
} from '../../reports'
import { UsageError } from '../../specification/usage-error'
import { hasColor } from '../colors'
import { GOT_WORSE } from '../exit-codes'

export interface DiffRequest {
  readonly otherTarget?: boolean
  readonly json?: boolean
}

/** Returns the exit code. */
export function diff(earlier: string, later: string, request: DiffRequest): number {
  const before = keptVerdict(earlier)
  const after = keptVerdict(later)
  const comparison = compareRuns(before.verdict, after.verdict)
  const { sameTarget, sameSpecification, targetDifferences } = comparison
  if (!request.otherTarget && !(sameTarget && sameSpecification)) {
    const [old, now] = [before.verdict.suite.specification, after.verdict.suite.specification]
    const what = sameTarget
      ? `specifications, "${old}" and "${now}"`
      : `targets: ${targetDifferences.join('; ')}`
    throw new UsageError(
      oneLine(`these are runs of two ${what}; with --other-target they are compared nevertheless`),
    )
  }
  if (request.json) {
    const about = [before, after].map(({ place, remarks, verdict }) => {
      const { clauses: _, ...rest } = verdict
      return { place, remarks, ...rest }
    })
    const document = { schemaVersion: 1, before: about[0], after: about[1], ...comparison }
    process.stdout.write(`${jsonText(document, 2)}\n`)
  } else {
    const look = { color: hasColor(process.stdout), width: process.stdout.columns }
    process.stdout.write(comparisonText(before, after, comparison, look))
  }
  return gotWorse(comparison) ? GOT_WORSE : 0
}

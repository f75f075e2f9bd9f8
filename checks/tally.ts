/** The sum of all findings, in the one line that people and machines look for at the end. */
import type { Count, Finding } from './check'

export function tally(findings: readonly Finding[]): Count {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const finding of findings) {
    const count =
      finding.outcome === 'skipped' ? { passed: 0, failed: 0, skipped: 1 } : finding.count
    sum.passed += count.passed
    sum.failed += count.failed
    sum.skipped += count.skipped
  }
  return sum
}

export function closingLine({ passed, failed, skipped }: Count): string {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}

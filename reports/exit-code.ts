/** The command's exit code, which tells scripts what the reports tell people. */
import type { Outcome, Run } from './model'

const INTERRUPTED = 130
const SUITE_FAULT = 6
const OF_OUTCOME: Readonly<Record<Outcome, number>> = {
  conformant: 0,
  violations: 1,
  faulted: 3,
  incomplete: 4,
}

/** Strongest reason first: a suite that is at fault itself cannot accuse a target. */
export function exitCodeOf(run: Run, how: { readonly interrupted: boolean }): number {
  if (how.interrupted) return INTERRUPTED
  return run.suiteFaults.length > 0 ? SUITE_FAULT : OF_OUTCOME[run.outcome]
}
